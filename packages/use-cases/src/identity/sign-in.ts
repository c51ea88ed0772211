import { credentialRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { SignInInput } from './identity.schema'
import { linkMail, verificationLivesMs } from './link-mail'
import { passwordFits } from './password'
import { countWrongPassword, refuseGuessingPlace, throttle, type Origin } from './throttle'

/**
 * Checks who someone says they are. An unknown address and a wrong password are one answer in one time. Who knows the
 * password of an address that was never confirmed gets a fresh mail instead of a session.
 * @returns the id to start a session for
 * @throws UseCaseError 'invalidInput' (wrong), 'notAllowedNow' with state 'emailNotVerified', 'tooManyAttempts'
 */
export async function signIn(call: Call, input: SignInInput & { readonly from: Origin }): Promise<{ userId: string }> {
  const { actor, deps } = call
  const scope = authorize(actor, 'public.signIn')
  const { email, password, from } = input
  await throttle(call, { what: 'signIn', action: 'public.signIn', person: email, from })
  await refuseGuessingPlace(call, { person: email, from })
  const credential = await deps.database.withScope(scope, (tx) => credentialRepository.findCredential(tx, email))
  const fits = await passwordFits(credential?.passwordHash, password)
  if (!credential || !fits) {
    await countWrongPassword(call, { person: email, from })
    throw wrong()
  }
  if (!credential.emailVerified) {
    await deps.database.withScope(scope, (tx) =>
      credentialRepository.requestVerification(tx, credential.userId, linkMail(deps, verificationLivesMs)),
    )
    throw new UseCaseError('notAllowedNow', { state: 'emailNotVerified' })
  }
  return { userId: credential.userId }
}

function wrong() {
  const message = 'The e-mail address or the password is not right. Check both, or choose a new password.'
  return new UseCaseError('invalidInput', { issues: [{ path: ['email'], message }] })
}
