import { memberRepository, newId } from '@rantai/db'
import { authorize, type Role } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'
import { newMemberOf } from './new-member'
import { roleField } from './organisations.schema'

export type InvitedTo = {
  readonly organisationName: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly invitedByName: string
}

/**
 * What the holder of a colleague's link is told before pressing anything. Changes nothing.
 * @throws UseCaseError 'gone' (used, taken back, run out), 'notFound'
 */
export async function readInvitation({ actor, deps }: Call, { token }: { readonly token: string }): Promise<InvitedTo> {
  const scope = authorize(actor, 'public.joinOrganisation')
  const found = await deps.database.withScope(scope, (tx) =>
    memberRepository.findMemberInvitation(tx, hashToken(token), deps.now()),
  )
  if (!found) throw new UseCaseError('notFound')
  const { state, role, ...invited } = found
  if (state !== 'valid') throw new UseCaseError('gone', { reason: reasons[state] })
  return { ...invited, role: roleField.parse(role) }
}

const reasons = { accepted: 'used', revoked: 'recalled', expired: 'expired' } as const

/**
 * The signed-in person joins by the link that was mailed to exactly their confirmed address.
 * @returns the organisation's id, which the session now acts for
 * @throws UseCaseError 'notSignedIn', 'forbidden' for another address, 'gone', 'notFound'
 */
export async function acceptInvitation(
  call: Call,
  { token, sessionHash }: { readonly token: string; readonly sessionHash: Uint8Array },
): Promise<string> {
  const { actor, deps } = call
  const scope = authorize(actor, 'account.update')
  const invited = await readInvitation(call, { token })
  if ((actor.kind !== 'member' && actor.kind !== 'user') || actor.email.toLowerCase() !== invited.email.toLowerCase()) {
    throw new UseCaseError('forbidden')
  }
  const at = deps.now()
  const joined = await deps.database.withScope(scope, (tx) =>
    memberRepository.acceptMemberInvitation(tx, hashToken(token), { sessionHash, memberId: newId(), at }),
  )
  // Somebody was faster: the link was used, taken back or replaced since it was read.
  if (joined === undefined) throw new UseCaseError('gone', { reason: 'used' })
  const member = await newMemberOf(deps, sessionHash, joined)
  await deps.database.withScope(authorize(member, 'member.read'), (tx) => {
    const data = { name: member.name, role: member.role, by: 'invitation' }
    return record(tx, member, { action: 'member.joined', objectKind: 'member', objectId: member.memberId, data }, at)
  })
  return joined
}
