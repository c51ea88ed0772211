import { credentialRepository, type Credential } from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { SignInInput } from './identity.schema'
import { isDeviceOf, newDevice } from './known-device'
import { linkMail, verificationLivesMs } from './link-mail'
import { passwordFits } from './password'
import { countWrongPassword, refuseGuessingPlace, throttle, throttleDevice, type Origin } from './throttle'

/** `device`: what this browser kept from a sign-in before. */
type Browser = { readonly from: Origin; readonly device?: string | undefined }

/**
 * Checks who someone says they are. An unknown address and a wrong password are one answer in one time. Who knows the
 * password of an address that was never confirmed gets a fresh mail instead of a session.
 * @returns the id to start a session for, and what makes this browser known from now on
 * @throws UseCaseError 'invalidInput' (wrong), 'notAllowedNow' with state 'emailNotVerified', 'tooManyAttempts'
 */
export async function signIn(call: Call, input: SignInInput & Browser): Promise<{ userId: string; device: string }> {
  const { actor, deps } = call
  const scope = authorize(actor, 'public.signIn')
  const { email, password, from } = input
  const find = () => deps.database.withScope(scope, (tx) => credentialRepository.findCredential(tx, email))
  const known = await ofKnownDevice(call, { device: input.device, find })
  if (!known) {
    await throttle(call, { what: 'signIn', action: 'public.signIn', person: email, from })
    await refuseGuessingPlace(call, { person: email, from })
  }
  const credential = known ?? (await find())
  const fits = await passwordFits(credential?.passwordHash, password)
  if (!credential || !fits) {
    if (!known) await countWrongPassword(call, { person: email, from })
    throw wrong()
  }
  if (!credential.emailVerified) {
    await deps.database.withScope(scope, (tx) =>
      credentialRepository.requestVerification(tx, credential.userId, linkMail(deps, verificationLivesMs)),
    )
    throw new UseCaseError('notAllowedNow', { state: 'emailNotVerified' })
  }
  return { userId: credential.userId, device: newDevice(deps, credential.userId) }
}

type Asked = { readonly device: string | undefined; readonly find: () => Promise<Credential | undefined> }

/** The person of the address where this browser is known as theirs: its tries are counted for it alone. */
async function ofKnownDevice(call: Call, { device, find }: Asked): Promise<Credential | undefined> {
  if (device === undefined) return undefined
  const credential = await find()
  if (!credential || !isDeviceOf(call.deps, device, credential.userId)) return undefined
  await throttleDevice(call, device)
  return credential
}

function wrong() {
  const message = english('The e-mail address or the password is not right. Check both, or choose a new password.')
  return new UseCaseError('invalidInput', { issues: [{ path: ['email'], message }] })
}
