import { memberRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChangeRoleInput } from './organisations.schema'

/**
 * Gives a member another role. Their sessions end at once, so that nothing goes on with the old one.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' with state 'lastAdministrator'
 */
export async function changeRole({ actor, deps }: Call, { id, role }: ChangeRoleInput): Promise<void> {
  const scope = authorize(actor, 'member.update')
  await deps.database.withScope(scope, async (tx) => {
    const locked = await memberRepository.lockAdministratorsAnd(tx, id)
    const member = locked.find((known) => known.id === id)
    if (!member) throw new UseCaseError('notFound')
    if (member.role === role) return
    refuseWithoutAdministrator(locked, id)
    await memberRepository.setMemberRole(tx, id, role)
    await memberRepository.endMemberSessions(tx, id)
    const data = { name: member.name, from: member.role, to: role }
    await record(tx, actor, { action: 'member.roleChanged', objectKind: 'member', objectId: id, data }, deps.now())
  })
}

/**
 * Refuses what would leave an organisation without an administrator: nobody could ever repair that.
 * @param locked every administrator, locked, so that two such acts at once see each other
 */
export function refuseWithoutAdministrator(
  locked: readonly { readonly id: string; readonly role: string }[],
  leavingId: string,
): void {
  if (locked.some(({ id, role }) => role === 'administrator' && id !== leavingId)) return
  throw new UseCaseError('notAllowedNow', { state: 'lastAdministrator' })
}
