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
  readonly role: Role
}

/** A signed-in person who belongs to no organisation (just left the last one, or didn't join one yet). */
export type User = { readonly kind: 'user'; readonly userId: string }

/** The holder of a vendor link, after it was swapped for a cookie: one assessment, all or the named questions of it. */
export type Respondent = {
  readonly kind: 'respondent'
  readonly respondentId: string
  readonly organisationId: string
}

export type Anonymous = { readonly kind: 'anonymous' }

/**
 * The worker. A sweep has no organisation; a job acts for the one named in its outbox or schedule row, never for one
 * from a payload.
 */
export type System = { readonly kind: 'system'; readonly organisationId: string | undefined }

export type Actor = Member | User | Respondent | Anonymous | System

export const anonymous: Anonymous = { kind: 'anonymous' }
