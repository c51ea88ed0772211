/** The roles a membership can have, from widest to narrowest. */
export const roles = [
  'administrator',
  'procurement',
  'riskManager',
  'dataProtection',
  'auditor',
  'contributor',
] as const

export type Role = (typeof roles)[number]

/** The two sides of the product; each is a database role (tenancy.md section 2). */
export type Side = 'assessing' | 'answering'

/** A signed-in person acting for the organisation chosen in the session. */
export type Member = {
  readonly kind: 'member'
  readonly userId: string
  readonly organisationId: string
  /** Of the membership; rows that name a colleague hold this one. */
  readonly memberId: string
  readonly role: Role
  /** As the organisation knows the person; copied as author onto what the person writes. */
  readonly name: string
  readonly email: string
}

/** A signed-in person who belongs to no organisation (just left the last one, or didn't join one yet). */
export type User = {
  readonly kind: 'user'
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** The holder of a vendor link, after it was swapped for a cookie: one assessment, all or the named questions of it. */
export type Respondent = {
  readonly kind: 'respondent'
  readonly respondentId: string
  /** The vendor's organisation, perhaps still a placeholder. */
  readonly organisationId: string
  readonly assessmentId: string
  /** True when the link is for the whole assessment; only then may it be submitted or declined. */
  readonly whole: boolean
  /** True while nobody has an account of the vendor's organisation. */
  readonly placeholder?: boolean
  readonly name: string
  readonly email: string
}

export type Anonymous = { readonly kind: 'anonymous' }

/**
 * The worker. A sweep has no organisation; a job acts for the one named in its outbox or schedule row, never for one
 * from a payload.
 */
export type System = { readonly kind: 'system'; readonly organisationId: string | undefined }

export type Actor = Member | User | Respondent | Anonymous | System

export const anonymous: Anonymous = { kind: 'anonymous' }

export const sweeper: System = { kind: 'system', organisationId: undefined }
