import { sessionRepository, type RespondentSessionRow, type SessionRow } from '@rantai/db'
import type { Deps } from '../deps'
import { roles, type Member, type Respondent, type Role, type User } from './actor'
import { openEntry } from './authorize'

/** Longest life of a session, however busy, in milliseconds: thirty days. */
export const sessionAbsoluteLifeMs = 30 * 24 * 60 * 60 * 1000

/**
 * How long a link holder's session lasts without a visit, in milliseconds: fourteen days, like an unopened link. Each
 * visit prolongs it while the questions are open (security.md, A2 item 49); the link itself starts another at any time.
 */
export const respondentIdleLifeMs = 14 * 24 * 60 * 60 * 1000

/** A signed-in person as the request needs it: who acts, and how to greet and write to them. */
export type SignedIn = {
  readonly actor: Member | User
  readonly person: {
    readonly name: string
    readonly email: string
    readonly emailVerified: boolean
    /** Chosen by the person; null when the browser decides. */
    readonly locale: string | null
    readonly timeZone: string | null
  }
  /** The active organisation; undefined for a person without a membership. */
  readonly organisation:
    | {
        readonly id: string
        readonly name: string
        readonly timeZone: string
        readonly locale: string
        readonly isDemo: boolean
      }
    | undefined
  readonly membershipCount: number
  /** The earlier of idle and absolute end. */
  readonly expiresAt: Date
}

/** The person of a session hash, or undefined when there is no such live session. One statement. */
export async function findSignedIn(deps: Deps, hash: Uint8Array): Promise<SignedIn | undefined> {
  const row = await deps.database.withScope(openEntry(), (tx) => sessionRepository.findSession(tx, hash, deps.now()))
  return row && toSignedIn(row)
}

function toSignedIn(row: SessionRow): SignedIn {
  const { user_id: userId, user_name: name, email, organisation_id: organisationId } = row
  const role = roles.find((known) => known === row.role)
  const actor: Member | User =
    organisationId && row.member_id && role
      ? { kind: 'member', userId, organisationId, memberId: row.member_id, role, name: row.member_name ?? name, email }
      : { kind: 'user', userId, name, email }
  return {
    actor,
    person: {
      name,
      email,
      emailVerified: row.email_verified_at !== null,
      locale: row.locale,
      timeZone: row.time_zone,
    },
    organisation:
      organisationId === null
        ? undefined
        : {
            id: organisationId,
            name: row.organisation_name ?? '',
            timeZone: row.organisation_time_zone ?? 'Asia/Singapore',
            locale: row.organisation_locale ?? 'en',
            isDemo: row.is_demo ?? false,
          },
    membershipCount: row.membership_count,
    expiresAt: row.expires_at,
  }
}

/** The respondent of a link cookie's hash, or undefined when the link was revoked or ended. */
export async function findRespondent(deps: Deps, hash: Uint8Array): Promise<Respondent | undefined> {
  return (await findRespondentSession(deps, hash))?.respondent
}

/**
 * The same, and whether this visit prolonged the session: in its second half, while the questions are open. One
 * statement, two then.
 */
export async function findRespondentSession(
  deps: Deps,
  hash: Uint8Array,
): Promise<{ readonly respondent: Respondent; readonly renewed: boolean } | undefined> {
  const at = deps.now()
  return deps.database.withScope(openEntry(), async (tx) => {
    const row = await sessionRepository.findRespondentSession(tx, hash, at)
    if (!row) return undefined
    const halfOver = row.expires_at.getTime() - at.getTime() < respondentIdleLifeMs / 2
    const expiresAt = new Date(at.getTime() + respondentIdleLifeMs)
    const renewed = halfOver && (await sessionRepository.renewRespondentSession(tx, hash, { expiresAt, at }))
    return { respondent: toRespondent(row), renewed }
  })
}

/** Ends a link holder's session, so that no copy of its cookie works on. The link itself opens another. */
export async function endRespondentSession(deps: Deps, hash: Uint8Array): Promise<void> {
  await deps.database.withScope(openEntry(), (tx) => sessionRepository.endRespondentSession(tx, hash, deps.now()))
}

function toRespondent(row: RespondentSessionRow): Respondent {
  return {
    kind: 'respondent',
    respondentId: row.respondent_id,
    organisationId: row.organisation_id,
    assessmentId: row.assessment_id,
    whole: row.whole,
    placeholder: row.organisation_state === 'placeholder',
    name: row.name,
    email: row.email,
  }
}

/** What the web's session library stores sessions with; every method is one gate function. */
export function createSessionStore(deps: Deps) {
  const { database, now } = deps
  return {
    list: (userId: string) => database.withScope(openEntry(), (tx) => sessionRepository.listUserSessions(tx, userId)),
    insert: (session: { readonly hash: Uint8Array; readonly userId: string; readonly expiresAt: Date }) =>
      database.withScope(openEntry(), (tx) => {
        const at = now()
        return sessionRepository.insertSession(tx, {
          ...session,
          absoluteExpiresAt: new Date(at.getTime() + sessionAbsoluteLifeMs),
          at,
        })
      }),
    renew: (hash: Uint8Array, expiresAt: Date) =>
      database.withScope(openEntry(), (tx) => sessionRepository.renewSession(tx, hash, expiresAt)),
    end: (hash: Uint8Array) => database.withScope(openEntry(), (tx) => sessionRepository.deleteSession(tx, hash)),
    endAll: (userId: string) =>
      database.withScope(openEntry(), (tx) => sessionRepository.deleteUserSessions(tx, userId)),
    endExpired: () => database.withScope(openEntry(), (tx) => sessionRepository.deleteExpiredSessions(tx, now())),
  }
}

export type Membership = {
  readonly organisationId: string
  readonly organisationName: string
  readonly memberId: string
  readonly role: Role
}
