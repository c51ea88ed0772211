import type { Transaction } from '../database'

/** Everything a request needs to know of a signed-in person, as gate.actor gives it. Hashes are SHA-256 (32 bytes). */
export type SessionRow = {
  readonly user_id: string
  readonly user_name: string
  readonly email: string
  readonly email_verified_at: Date | null
  readonly locale: string | null
  readonly time_zone: string | null
  /** The earlier of idle and absolute end. */
  readonly expires_at: Date
  readonly organisation_id: string | null
  readonly organisation_name: string | null
  readonly organisation_time_zone: string | null
  readonly organisation_locale: string | null
  readonly is_demo: boolean | null
  readonly member_id: string | null
  readonly member_name: string | null
  readonly role: string | null
  readonly membership_count: number
}

export type RespondentSessionRow = {
  readonly organisation_id: string
  readonly respondent_id: string
  readonly name: string
  readonly email: string
  readonly assessment_id: string
  readonly whole: boolean
  readonly organisation_state: 'placeholder' | 'active' | 'merged'
  readonly expires_at: Date
}

export type UserSessionRow = { readonly id_hash: Buffer; readonly user_id: string; readonly expires_at: Date }

export type NewSession = {
  readonly hash: Uint8Array
  readonly userId: string
  readonly expiresAt: Date
  readonly absoluteExpiresAt: Date
  readonly at: Date
}

/** The live session of a hash with its person and active organisation, or undefined. Needs an entry scope, as all here. */
export async function findSession(tx: Transaction, hash: Uint8Array, at: Date): Promise<SessionRow | undefined> {
  const [row] = await tx.query<SessionRow>('select * from gate.actor($1, $2)', [hash, at])
  return row
}

export function listUserSessions(tx: Transaction, userId: string): Promise<UserSessionRow[]> {
  return tx.query<UserSessionRow>('select id_hash, user_id, expires_at from gate.user_sessions($1)', [userId])
}

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  const { hash, userId, expiresAt, absoluteExpiresAt, at } = session
  await tx.query('select gate.set_session($1, $2, $3, $4, $5)', [hash, userId, expiresAt, absoluteExpiresAt, at])
}

/** The function itself never goes beyond the absolute end. */
export async function renewSession(tx: Transaction, hash: Uint8Array, expiresAt: Date): Promise<void> {
  await tx.query('select gate.update_session_expiration($1, $2)', [hash, expiresAt])
}

export async function deleteSession(tx: Transaction, hash: Uint8Array): Promise<void> {
  await tx.query('select gate.delete_session($1)', [hash])
}

export async function deleteUserSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.query('select gate.delete_user_sessions($1)', [userId])
}

export async function deleteExpiredSessions(tx: Transaction, at: Date): Promise<void> {
  await tx.query('select gate.delete_expired_sessions($1)', [at])
}

/** The live respondent session behind a link cookie, or undefined. */
export async function findRespondentSession(
  tx: Transaction,
  hash: Uint8Array,
  at: Date,
): Promise<RespondentSessionRow | undefined> {
  const [row] = await tx.query<RespondentSessionRow>('select * from gate.respondent_session($1, $2)', [hash, at])
  return row
}

/** A visit prolongs a link holder's session while the questions are open; whether it did. */
export async function renewRespondentSession(
  tx: Transaction,
  hash: Uint8Array,
  { expiresAt, at }: { readonly expiresAt: Date; readonly at: Date },
): Promise<boolean> {
  const { renewed } = await tx.one<{ renewed: boolean }>(
    'select gate.renew_respondent_session($1, $2, $3) as renewed',
    [hash, expiresAt, at],
  )
  return renewed
}

/** Ends a link holder's session; fine where it ended before, or never was one. */
export async function endRespondentSession(tx: Transaction, hash: Uint8Array, at: Date): Promise<void> {
  await tx.query('select gate.end_respondent_session($1, $2)', [hash, at])
}

export type MembershipRow = {
  readonly organisation_id: string
  readonly organisation_name: string
  readonly member_id: string
  readonly role: string
}

/** The organisations the person of this session works for, by name. */
export function listMemberships(tx: Transaction, hash: Uint8Array, at: Date): Promise<MembershipRow[]> {
  return tx.query<MembershipRow>('select * from gate.memberships($1, $2)', [hash, at])
}

/** True when the session now acts for that organisation; false when its person has no membership there. */
export async function setActiveOrganisation(
  tx: Transaction,
  hash: Uint8Array,
  { organisationId, at }: { readonly organisationId: string; readonly at: Date },
): Promise<boolean> {
  const { done } = await tx.one<{ done: boolean }>('select gate.set_active_organisation($1, $2, $3) as done', [
    hash,
    organisationId,
    at,
  ])
  return done
}
