import { credentialRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { UpdateAccountInput } from './identity.schema'

/** How the signed-in person is called, and in which language and time zone they read. @throws UseCaseError 'notSignedIn' */
export async function updateAccount(
  { actor, deps }: Call,
  { sessionHash, ...chosen }: UpdateAccountInput & { readonly sessionHash: Uint8Array },
): Promise<void> {
  const scope = authorize(actor, 'account.update')
  const done = await deps.database.withScope(scope, (tx) =>
    credentialRepository.setUserPreferences(tx, sessionHash, { ...chosen, at: deps.now() }),
  )
  if (!done) throw new UseCaseError('notSignedIn')
}
