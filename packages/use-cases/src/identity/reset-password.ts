import { credentialRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'
import { inEvenTime } from './even-time'
import type { ResetPasswordInput } from './identity.schema'
import { newDevice } from './known-device'
import { linkMail, resetLivesMs } from './link-mail'
import { hashPassword, refuseGuessable } from './password'
import { throttle, type Origin } from './throttle'

/** Longer than writing a mail takes; see `inEvenTime`. */
const answersAfterMs = 120

/**
 * Mails a link to choose a new password, where the address has an account. The answer and its time are the same where
 * it has none.
 * @throws UseCaseError 'tooManyAttempts'
 */
export async function requestReset(
  call: Call,
  { email, from }: { readonly email: string; readonly from: Origin },
): Promise<{ mailId: string }> {
  const { actor, deps } = call
  const scope = authorize(actor, 'public.resetPassword')
  await throttle(call, { what: 'reset', action: 'public.resetPassword', person: email, from })
  return inEvenTime(answersAfterMs, async () => {
    const mail = linkMail(deps, resetLivesMs)
    await deps.database.withScope(scope, (tx) => credentialRepository.requestReset(tx, email, mail))
    return { mailId: mail.mailId }
  })
}

/**
 * Sets the password by the link mailed for it, and ends every session of the person. Works once; other open links die
 * with it.
 * @returns what makes this browser known: whoever has the mailbox signs in at once, however many have guessed
 * @throws UseCaseError 'gone' when the link is unknown, used or older than ten minutes; 'invalidInput' (password)
 */
export async function resetPassword(
  { actor, deps }: Call,
  { token, password }: ResetPasswordInput,
): Promise<{ device: string }> {
  const scope = authorize(actor, 'public.resetPassword')
  refuseGuessable(password, undefined)
  const passwordHash = await hashPassword(password)
  const userId = await deps.database.withScope(scope, (tx) =>
    credentialRepository.resetPassword(tx, hashToken(token), { passwordHash, mailId: newId(), at: deps.now() }),
  )
  if (userId === undefined) throw new UseCaseError('gone', { reason: 'expired' })
  return { device: newDevice(deps, userId) }
}
