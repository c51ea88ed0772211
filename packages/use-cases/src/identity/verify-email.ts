import { credentialRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'

/**
 * Confirms an address by the link mailed to it, with the password that was typed when that mail was asked for. Works once.
 * @throws UseCaseError 'gone' when the link is unknown, used or older than a day
 */
export async function verifyEmail({ actor, deps }: Call, input: { readonly token: string }): Promise<void> {
  const scope = authorize(actor, 'public.verifyEmail')
  const userId = await deps.database.withScope(scope, (tx) =>
    credentialRepository.verifyEmail(tx, hashToken(input.token), deps.now()),
  )
  if (userId === undefined) throw new UseCaseError('gone', { reason: 'expired' })
}
