import { joiningRepository, memberRepository } from '@rantai/db'
import { authorize, decide, type Role } from '../access'
import type { Call } from '../call'
import { roleField } from './organisations.schema'

export type People = {
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: Role
    readonly createdAt: Date
    readonly isSelf: boolean
  }[]
  /** The rest is for administrators; empty for others. */
  readonly invitations: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: Role
    readonly invitedByName: string
    readonly createdAt: Date
    readonly expiresAt: Date
    readonly isExpired: boolean
  }[]
  readonly joinRequests: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly createdAt: Date
  }[]
  readonly domains: readonly {
    readonly id: string
    readonly domain: string
    readonly verifiedAt: Date
    readonly verifiedByName: string
  }[]
  readonly mayManage: boolean
}

/** Everyone who works for the organisation; for administrators also who was invited and who asks. */
export async function listPeople({ actor, deps }: Call): Promise<People> {
  const scope = authorize(actor, 'member.read')
  const mayManage = decide(actor, 'member.invite') === 'yes'
  const now = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const members = (await memberRepository.listMembers(tx)).map((member) => ({
      ...member,
      role: roleField.parse(member.role),
      isSelf: actor.kind === 'member' && member.id === actor.memberId,
    }))
    if (!mayManage) return { members, invitations: [], joinRequests: [], domains: [], mayManage }
    const invitations = (await memberRepository.listMemberInvitations(tx)).map((invitation) => ({
      ...invitation,
      role: roleField.parse(invitation.role),
      isExpired: invitation.expiresAt <= now,
    }))
    const joinRequests = await joiningRepository.listJoinRequests(tx)
    return { members, invitations, joinRequests, domains: await joiningRepository.listDomains(tx), mayManage }
  })
}
