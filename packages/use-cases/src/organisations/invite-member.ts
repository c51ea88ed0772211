import { memberRepository, newId, organisationRepository, type Transaction } from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { postMail } from '../notifications'
import type { InviteMemberInput } from './organisations.schema'
import { roleText } from './role-text'

const invitationLivesMs = 14 * 24 * 3_600_000

/**
 * Invites a colleague by mail. Whatever was open for the address before is taken back: one link works, with the role
 * chosen last.
 * @returns the invitation's id, and the id of the mail that carries its link
 * @throws UseCaseError 'forbidden', 'invalidInput' where the address belongs to a member already
 */
export async function inviteMember(
  { actor, deps }: Call,
  input: InviteMemberInput,
): Promise<{ id: string; mailId: string | undefined }> {
  const scope = authorize(actor, 'member.invite')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    if (await memberRepository.isMemberAddress(tx, input.email)) throw alreadyHere()
    for (const id of await memberRepository.revokeMemberInvitationsTo(tx, input.email)) {
      await record(tx, actor, { action: 'memberInvitation.replaced', objectKind: 'memberInvitation', objectId: id }, at)
    }
    const invitation = {
      id: newId(),
      ...input,
      invitedByName: actor.name,
      createdAt: at,
      expiresAt: new Date(at.getTime() + invitationLivesMs),
    }
    await memberRepository.insertMemberInvitation(tx, invitation)
    const data = { name: input.name, email: input.email, role: input.role }
    const happened = {
      action: 'memberInvitation.sent',
      objectKind: 'memberInvitation',
      objectId: invitation.id,
      data,
    } as const
    await record(tx, actor, happened, at)
    return { id: invitation.id, mailId: await mailInvitation(tx, invitation) }
  })
}

type Invitation = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: InviteMemberInput['role']
  readonly invitedByName: string
  readonly createdAt: Date
}

/** The mail with the link; the worker makes the link when it sends. */
async function mailInvitation(tx: Transaction, invitation: Invitation): Promise<string | undefined> {
  const organisation = await organisationRepository.readOrganisation(tx)
  const post = {
    dedupeKey: `memberInvitation:${invitation.id}`,
    toEmail: invitation.email,
    toName: invitation.name,
    locale: organisation.locale,
    template: 'memberInvitation',
    data: {
      memberInvitationId: invitation.id,
      organisationName: organisation.name,
      invitedByName: invitation.invitedByName,
      roleText: roleText[invitation.role],
    },
  }
  return postMail(tx, post, invitation.createdAt)
}

function alreadyHere() {
  const message = english('This address belongs to a member already. Change their role in the list instead.')
  return new UseCaseError('invalidInput', { issues: [{ path: ['email'], message }] })
}
