import { timingSafeEqual } from 'node:crypto'
import { credentialRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'
import type { VerifyEmailInput } from './identity.schema'
import { browserProofOf } from './link-mail'
import { passwordFits } from './password'
import { throttle, type Origin } from './throttle'

/** What a browser kept from the sign-up that asked for a link. */
type Kept = { readonly browserProof?: string | undefined }

/**
 * Confirms an address by the link mailed to it, with the password that was typed when that very mail was asked for. A
 * mail comes to the owner of an address whoever asked for it, so the link alone proves too little: either this browser
 * asked for it, or that password is typed again. Works once.
 * @throws UseCaseError 'gone' when the link is unknown, used or older than a day; 'invalidInput' (password);
 *   'tooManyAttempts'
 */
export async function verifyEmail(call: Call, input: VerifyEmailInput & Kept & { readonly from: Origin }) {
  const { actor, deps } = call
  const scope = authorize(actor, 'public.verifyEmail')
  if (asksPassword(call, input)) await refuseOthersPassword(call, input)
  const userId = await deps.database.withScope(scope, (tx) =>
    credentialRepository.verifyEmail(tx, hashToken(input.token), deps.now()),
  )
  if (userId === undefined) throw new UseCaseError('gone', { reason: 'expired' })
}

/** Whether the link asks for a password here: in every browser but the one whose sign-up asked for it. Reads nothing. */
export function asksPassword({ deps }: Call, { token, browserProof }: Kept & { readonly token: string }): boolean {
  const expected = Buffer.from(browserProofOf(deps, hashToken(token)))
  const kept = Buffer.from(browserProof ?? '')
  return kept.length !== expected.length || !timingSafeEqual(kept, expected)
}

async function refuseOthersPassword(call: Call, input: VerifyEmailInput & { readonly from: Origin }): Promise<void> {
  const { actor, deps } = call
  const tokenHash = hashToken(input.token)
  const about = { person: tokenHash.toString('hex'), from: input.from }
  if (input.password) await throttle(call, { what: 'verifyEmail', action: 'public.verifyEmail', ...about })
  const pending = await deps.database.withScope(authorize(actor, 'public.verifyEmail'), (tx) =>
    credentialRepository.findPendingPassword(tx, tokenHash, deps.now()),
  )
  if (pending === undefined) throw new UseCaseError('gone', { reason: 'expired' })
  if (!input.password) throw wrong('Type the password you chose when you signed up.')
  if (!(await passwordFits(pending, input.password))) {
    throw wrong('Not the password typed when this mail was asked for; use the newest mail or sign up again.')
  }
}

function wrong(message: string) {
  return new UseCaseError('invalidInput', { issues: [{ path: ['password'], message }] })
}
