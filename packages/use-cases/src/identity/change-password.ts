import { credentialRepository, newId } from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChangePasswordInput } from './identity.schema'
import { hashPassword, passwordFits, refuseGuessable } from './password'
import { throttle, type Origin } from './throttle'

export type ChangePassword = ChangePasswordInput & { readonly sessionHash: Uint8Array; readonly from: Origin }

/**
 * Sets a new password for the signed-in person, who proves the current one. Their other sessions end; a mail says so.
 * @throws UseCaseError 'notSignedIn', 'invalidInput' (current or new), 'tooManyAttempts'
 */
export async function changePassword(call: Call, input: ChangePassword): Promise<void> {
  const { actor, deps } = call
  const scope = authorize(actor, 'account.update')
  if (actor.kind !== 'member' && actor.kind !== 'user') throw new UseCaseError('notSignedIn')
  refuseGuessable(input.password, actor.email)
  const trying = { what: 'changePassword', action: 'account.update', person: actor.userId, from: input.from } as const
  await throttle(call, trying)
  const stored = await deps.database.withScope(scope, (tx) => credentialRepository.findCredential(tx, actor.email))
  if (!(await passwordFits(stored?.passwordHash, input.current))) {
    const message = english('This is not your current password. Type it again.')
    throw new UseCaseError('invalidInput', { issues: [{ path: ['current'], message }] })
  }
  const passwordHash = await hashPassword(input.password)
  const done = await deps.database.withScope(scope, (tx) =>
    credentialRepository.changePassword(tx, input.sessionHash, { passwordHash, mailId: newId(), at: deps.now() }),
  )
  if (!done) throw new UseCaseError('notSignedIn')
}
