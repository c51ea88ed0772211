import { memberRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { refuseWithoutAdministrator } from './change-role'

/**
 * Someone leaves: their sessions end at once, their name stays on what they wrote.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' with state 'lastAdministrator'
 */
export async function removeMember({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'member.remove')
  await deps.database.withScope(scope, async (tx) => {
    const locked = await memberRepository.lockAdministratorsAnd(tx, id)
    const member = locked.find((known) => known.id === id)
    if (!member) throw new UseCaseError('notFound')
    refuseWithoutAdministrator(locked, id)
    const at = deps.now()
    await memberRepository.endMemberSessions(tx, id)
    await memberRepository.setMemberLeft(tx, id, at)
    const data = { name: member.name, email: member.email, role: member.role }
    await record(tx, actor, { action: 'member.left', objectKind: 'member', objectId: id, data }, at)
  })
}
