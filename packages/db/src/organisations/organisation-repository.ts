import type { Transaction } from '../database'

export type NewOrganisation = {
  readonly id: string
  readonly memberId: string
  readonly name: string
  readonly country: string
  readonly timeZone: string
  readonly locale: string
  readonly isDemo: boolean
  readonly at: Date
}

/**
 * Founds an organisation with the session's person as first administrator, and makes it the session's active one. False
 * when there is no live session or its address isn't confirmed. Entry scope.
 */
export async function createOrganisation(
  tx: Transaction,
  sessionHash: Uint8Array,
  organisation: NewOrganisation,
): Promise<boolean> {
  const { id, memberId, name, country, timeZone, locale, isDemo, at } = organisation
  const { done } = await tx.one<{ done: boolean }>(
    'select gate.create_organisation($1, $2, $3, $4, $5, $6, $7, $8, $9) as done',
    [sessionHash, id, name, country, timeZone, locale, isDemo, memberId, at],
  )
  return done
}

export type OrganisationRow = {
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly registrationNumber: string | null
  readonly country: string | null
  readonly timeZone: string
  readonly locale: string
  /** As stored; the use-case checks its shape. */
  readonly profile: unknown
}

/** The scope's own organisation. */
export function readOrganisation(tx: Transaction): Promise<OrganisationRow> {
  return tx.one<OrganisationRow>(
    `select id, name, legal_name as "legalName", registration_number as "registrationNumber", country, time_zone as "timeZone", locale, profile
     from organisation where id = $1`,
    [tx.scope.organisationId],
  )
}

export type OrganisationChange = Omit<OrganisationRow, 'id' | 'profile'> & { readonly profile: object }

export async function updateOrganisation(tx: Transaction, change: OrganisationChange): Promise<void> {
  await tx.execute(
    `update organisation set name = $2, legal_name = $3, registration_number = $4, country = $5, time_zone = $6, locale = $7, profile = $8
     where id = $1`,
    [
      tx.scope.organisationId,
      change.name,
      change.legalName,
      change.registrationNumber,
      change.country,
      change.timeZone,
      change.locale,
      JSON.stringify(change.profile),
    ],
  )
}

/** What a claimed organisation calls itself, and its language and clock. */
export async function nameOrganisation(
  tx: Transaction,
  { name, timeZone, locale }: Pick<OrganisationChange, 'name' | 'timeZone' | 'locale'>,
): Promise<void> {
  await tx.execute('update organisation set name = $2, time_zone = $3, locale = $4 where id = $1', [
    ...[tx.scope.organisationId, name, timeZone, locale],
  ])
}

/** Whether a customer asks this organisation anything; answering scope. */
export async function isAsked(tx: Transaction): Promise<boolean> {
  const { found } = await tx.one<{ found: boolean }>(
    'select exists (select 1 from relationship r where r.answering_organisation_id = $1) as found',
    [tx.scope.organisationId],
  )
  return found
}

/** Whether this organisation entrusts something to a vendor of its own: passing questions down alone isn't that. Assessing scope. */
export async function hasEngagements(tx: Transaction): Promise<boolean> {
  const { found } = await tx.one<{ found: boolean }>(
    'select exists (select 1 from engagement e where e.organisation_id = $1) as found',
    [tx.scope.organisationId],
  )
  return found
}

/** True while nobody founded an organisation; entry scope. */
export async function isEmpty(tx: Transaction): Promise<boolean> {
  const { empty } = await tx.one<{ empty: boolean }>('select gate.is_empty() as empty')
  return empty
}
