import type { Transaction } from '../database'

export type MemberRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly createdAt: Date
}

/** Everyone who works for the scope's organisation now, by name. */
export function listMembers(tx: Transaction): Promise<MemberRow[]> {
  return tx.query<MemberRow>(
    `select id, name, email, role, created_at as "createdAt" from membership
     where organisation_id = $1 and left_at is null order by lower(name), id limit 1000`,
    [tx.scope.organisationId],
  )
}

/**
 * The administrators' and this member's rows, locked until the transaction ends: two administrators who remove each
 * other at once wait for one another, so the last one is always seen.
 */
export function lockAdministratorsAnd(tx: Transaction, memberId: string): Promise<MemberRow[]> {
  return tx.query<MemberRow>(
    `select id, name, email, role, created_at as "createdAt" from membership
     where organisation_id = $1 and left_at is null and (role = 'administrator' or id = $2) order by id for update`,
    [tx.scope.organisationId, memberId],
  )
}

export async function setMemberRole(tx: Transaction, memberId: string, role: string): Promise<void> {
  await tx.execute('update membership set role = $3 where organisation_id = $1 and id = $2 and left_at is null', [
    tx.scope.organisationId,
    memberId,
    role,
  ])
}

export async function setMemberLeft(tx: Transaction, memberId: string, at: Date): Promise<void> {
  await tx.execute('update membership set left_at = $3 where organisation_id = $1 and id = $2 and left_at is null', [
    tx.scope.organisationId,
    memberId,
    at,
  ])
}

/** Ends every session of a member's person, on whatever device. */
export async function endMemberSessions(tx: Transaction, memberId: string): Promise<void> {
  await tx.query('select gate.end_member_sessions($1)', [memberId])
}

export type MemberInvitationRow = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: string
  readonly invitedByName: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Invitations that nobody accepted or took back, newest first, those run out included. */
export function listMemberInvitations(tx: Transaction): Promise<MemberInvitationRow[]> {
  return tx.query<MemberInvitationRow>(
    `select id, email, name, role, invited_by_name as "invitedByName", created_at as "createdAt", expires_at as "expiresAt"
     from member_invitation where organisation_id = $1 and state = 'sent' order by created_at desc, id desc limit 200`,
    [tx.scope.organisationId],
  )
}

export async function lockMemberInvitation(tx: Transaction, id: string): Promise<MemberInvitationRow | undefined> {
  const [row] = await tx.query<MemberInvitationRow>(
    `select id, email, name, role, invited_by_name as "invitedByName", created_at as "createdAt", expires_at as "expiresAt"
     from member_invitation where organisation_id = $1 and id = $2 and state = 'sent' for update`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** Whether this address (in any case) belongs to a member now. */
export async function isMemberAddress(tx: Transaction, email: string): Promise<boolean> {
  const { found } = await tx.one<{ found: boolean }>(
    'select exists (select 1 from membership m where m.organisation_id = $1 and lower(m.email) = lower($2) and m.left_at is null) as found',
    [tx.scope.organisationId, email],
  )
  return found
}

export async function insertMemberInvitation(tx: Transaction, invitation: MemberInvitationRow): Promise<void> {
  const { id, email, name, role, invitedByName, createdAt, expiresAt } = invitation
  await tx.execute(
    `insert into member_invitation (organisation_id, id, email, name, role, invited_by_name, state, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, 'sent', $7, $8)`,
    [tx.scope.organisationId, id, email, name, role, invitedByName, createdAt, expiresAt],
  )
}

/** Takes back whatever is open for this address: its links die at once. Answers with the ids taken back. */
export async function revokeMemberInvitationsTo(tx: Transaction, email: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update member_invitation set state = 'revoked' where organisation_id = $1 and lower(email) = lower($2) and state = 'sent' returning id`,
    [tx.scope.organisationId, email],
  )
  return rows.map(({ id }) => id)
}

export async function revokeMemberInvitation(tx: Transaction, id: string): Promise<boolean> {
  const changed = await tx.execute(
    `update member_invitation set state = 'revoked' where organisation_id = $1 and id = $2 and state = 'sent'`,
    [tx.scope.organisationId, id],
  )
  return changed === 1
}

/** Registers the hash of the link that an invitation's mail is about to carry; false when it was taken back. */
export async function addMemberInvitationToken(
  tx: Transaction,
  token: { readonly invitationId: string; readonly hash: Uint8Array; readonly expiresAt: Date },
): Promise<boolean> {
  await tx.query('select gate.add_member_invitation_token($1, $2, $3)', [
    token.invitationId,
    token.hash,
    token.expiresAt,
  ])
  const [invitation] = await tx.query<{ state: string }>(
    'select state from member_invitation where organisation_id = $1 and id = $2',
    [tx.scope.organisationId, token.invitationId],
  )
  return invitation?.state === 'sent'
}

export type InvitedRow = {
  readonly state: 'valid' | 'expired' | 'accepted' | 'revoked'
  readonly organisationName: string
  readonly email: string
  readonly name: string
  readonly role: string
  readonly invitedByName: string
}

/** What the holder of an invitation's link is told. Entry scope. */
export async function findMemberInvitation(
  tx: Transaction,
  tokenHash: Uint8Array,
  at: Date,
): Promise<InvitedRow | undefined> {
  const [row] = await tx.query<InvitedRow>(
    `select state, organisation_name as "organisationName", email, name, role, invited_by_name as "invitedByName"
     from gate.member_invitation($1, $2)`,
    [tokenHash, at],
  )
  return row
}

/** The session's person joins by the link mailed to exactly their confirmed address. Undefined otherwise. Entry scope. */
export async function acceptMemberInvitation(
  tx: Transaction,
  tokenHash: Uint8Array,
  { sessionHash, memberId, at }: { readonly sessionHash: Uint8Array; readonly memberId: string; readonly at: Date },
): Promise<string | undefined> {
  const { organisationId } = await tx.one<{ organisationId: string | null }>(
    'select gate.accept_member_invitation($1, $2, $3, $4) as "organisationId"',
    [tokenHash, sessionHash, memberId, at],
  )
  return organisationId ?? undefined
}
