import { credentialRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { inEvenTime } from './even-time'
import type { SignUpInput } from './identity.schema'
import { browserProofOf, linkMail, verificationLivesMs } from './link-mail'
import { hashPassword, refuseGuessable } from './password'
import { throttle, type Origin } from './throttle'

/** Longer than hashing and writing take; see `inEvenTime`. */
const answersAfterMs = 250

/**
 * Makes a login identity and mails a link that confirms its address, and with it the password typed here: whoever signs
 * up with somebody else's address gains nothing when its owner confirms by a link of their own. Where the address has a
 * confirmed account, that account's owner is told by mail, and whoever asked sees and waits the same.
 * @returns the mail's id, for programs of this installation that derive the link themselves (demonstration data), and
 *   what this browser keeps so that the link asks it for no password
 * @throws UseCaseError 'invalidInput' (password), 'tooManyAttempts'
 */
export async function signUp(
  call: Call,
  input: SignUpInput & { readonly from: Origin },
): Promise<{ mailId: string; browserProof: string }> {
  const { actor, deps } = call
  const scope = authorize(actor, 'public.signUp')
  refuseGuessable(input.password, input.email)
  await throttle(call, { what: 'signUp', action: 'public.signUp', person: input.email, from: input.from })
  return inEvenTime(answersAfterMs, async () => {
    const passwordHash = await hashPassword(input.password)
    const mail = linkMail(deps, verificationLivesMs)
    const { email, name, locale } = input
    await deps.database.withScope(scope, (tx) =>
      credentialRepository.signUp(tx, { userId: newId(), email, name, locale, passwordHash }, mail),
    )
    return { mailId: mail.mailId, browserProof: browserProofOf(deps, mail.tokenHash) }
  })
}
