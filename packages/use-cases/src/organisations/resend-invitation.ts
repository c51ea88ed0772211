import { memberRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { inviteMember } from './invite-member'
import { roleField } from './organisations.schema'

/**
 * Sends an open invitation again: a fresh link for another two weeks; the old link dies.
 * @throws UseCaseError 'forbidden', 'notFound' when it isn't open
 */
export async function resendInvitation(call: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(call.actor, 'member.invite')
  const open = await call.deps.database.withScope(scope, (tx) => memberRepository.lockMemberInvitation(tx, id))
  if (!open) throw new UseCaseError('notFound')
  await inviteMember(call, { name: open.name, email: open.email, role: roleField.parse(open.role) })
}
