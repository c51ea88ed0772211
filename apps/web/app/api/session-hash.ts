import { UseCaseError } from '@rantai/use-cases'
import type { ApiContext } from './context'

/** The hash of the caller's session, for acts on it. @throws UseCaseError 'notSignedIn' */
export function sessionHashOf({ sessions }: ApiContext): Uint8Array {
  if (!sessions.hash) throw new UseCaseError('notSignedIn')
  return sessions.hash
}
