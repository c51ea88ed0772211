import type { Transaction } from '../database'

export type EngagementContent = {
  readonly title: string
  readonly description: string
  readonly facts: unknown
  readonly impact: number | null
  readonly exposure: number | null
  readonly tier: string | null
  readonly missingFacts: readonly string[]
  readonly variant: 'standard' | 'sme'
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  readonly contractEndsOn: string | null
  readonly ownerMemberId: string | null
}

const CONTENT_COLUMNS = `title, description, facts, impact, exposure, tier, missing_facts, variant, packs, removed_packs, contract_ends_on, owner_member_id`

const contentValues = (content: EngagementContent): unknown[] => [
  content.title,
  content.description,
  JSON.stringify(content.facts),
  content.impact,
  content.exposure,
  content.tier,
  content.missingFacts,
  content.variant,
  content.packs,
  JSON.stringify(content.removedPacks),
  content.contractEndsOn,
  content.ownerMemberId,
]

/** False when the vendor is not the scope's (or archived vendors take no new engagement). */
export async function insertEngagement(
  tx: Transaction,
  row: { readonly id: string; readonly vendorId: string; readonly content: EngagementContent; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into engagement (organisation_id, id, vendor_id, created_at, updated_at, ${CONTENT_COLUMNS})
     select v.organisation_id, $3, v.id, $4, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
     from vendor v where v.organisation_id = $1 and v.id = $2 and v.state = 'active'`,
    [tx.scope.organisationId, row.vendorId, row.id, row.at, ...contentValues(row.content)],
  )
  return written === 1
}

export async function updateEngagement(
  tx: Transaction,
  row: { readonly id: string; readonly content: EngagementContent; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update engagement set updated_at = $3, (${CONTENT_COLUMNS}) = ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, row.id, row.at, ...contentValues(row.content)],
  )
  return written === 1
}

export type PacksOfEngagement = {
  readonly id: string
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  readonly at: Date
}

/** Which packs an engagement is asked by, and why others are not. */
export async function updatePacks(tx: Transaction, row: PacksOfEngagement): Promise<void> {
  await tx.execute(
    `update engagement set packs = $3, removed_packs = $4, updated_at = $5 where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, row.id, row.packs, JSON.stringify(row.removedPacks), row.at],
  )
}

export type EngagementAssessment = {
  readonly id: string
  readonly number: number
  readonly kind: 'full' | 'delta'
  readonly assessingState: string
  readonly answeringState: string
  readonly dueOn: string
  readonly invitationId: string | null
  readonly invitationState: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
}

/** An engagement with its vendor, the vendor's contacts, the organisation's own facts, and its assessments, newest first. */
export type EngagementForWork = {
  readonly id: string
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly title: string
  readonly description: string
  readonly facts: unknown
  readonly tier: string | null
  readonly missingFacts: readonly string[]
  readonly variant: 'standard' | 'sme'
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  readonly contractEndsOn: string | null
  readonly ownerMemberId: string | null
  readonly organisationName: string
  readonly organisationTimeZone: string
  readonly organisationProfile: unknown
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly locale: string | null
    readonly mailState: string
  }[]
  readonly assessments: readonly EngagementAssessment[]
}

/** One statement. @throws DatabaseError notFoundOrNotYours */
export function readEngagement(tx: Transaction, id: string): Promise<EngagementForWork> {
  return tx.one<EngagementForWork>(
    `select e.id, e.vendor_id as "vendorId", v.name as "vendorName", v.country as "vendorCountry", e.title, e.description, e.facts, e.tier,
        e.missing_facts as "missingFacts", e.variant, e.packs, e.removed_packs as "removedPacks", e.contract_ends_on as "contractEndsOn",
        e.owner_member_id as "ownerMemberId", o.name as "organisationName", o.time_zone as "organisationTimeZone", o.profile as "organisationProfile",
        coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'locale', c.locale, 'mailState', c.mail_state) order by c.created_at)
          from contact c where c.organisation_id = e.organisation_id and c.vendor_id = e.vendor_id), '[]') as contacts,
        coalesce((select json_agg(json_build_object('id', a.id, 'number', a.number, 'kind', a.kind, 'assessingState', a.assessing_state,
            'answeringState', a.answering_state, 'dueOn', a.due_on, 'invitationId', i.id, 'invitationState', i.state, 'contactName', i.contact_name,
            'contactEmail', i.contact_email) order by a.created_at desc)
          from assessment_internal n join assessment a on a.assessing_organisation_id = n.organisation_id and a.id = n.assessment_id
          left join lateral (select x.id, x.state, x.contact_name, x.contact_email from invitation x
            where x.assessing_organisation_id = a.assessing_organisation_id and x.assessment_id = a.id order by x.created_at desc limit 1) i on true
          where n.organisation_id = e.organisation_id and n.engagement_id = e.id), '[]') as assessments
     from engagement e
     join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
     join organisation o on o.id = e.organisation_id
     where e.organisation_id = $1 and e.id = $2`,
    [tx.scope.organisationId, id],
  )
}

/** What intake needs before there is an engagement: the vendor and the organisation's own facts. */
export function readVendorForIntake(
  tx: Transaction,
  vendorId: string,
): Promise<{ vendorName: string; organisationProfile: unknown; timeZone: string }> {
  return tx.one(
    `select v.name as "vendorName", o.profile as "organisationProfile", o.time_zone as "timeZone"
     from vendor v join organisation o on o.id = v.organisation_id where v.organisation_id = $1 and v.id = $2`,
    [tx.scope.organisationId, vendorId],
  )
}

/** Adds a contact to a vendor, or renames the one with the same address; returns its id. */
export async function upsertContact(
  tx: Transaction,
  contact: {
    readonly id: string
    readonly vendorId: string
    readonly name: string
    readonly email: string
    readonly locale: string
    readonly at: Date
  },
): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `insert into contact (organisation_id, id, vendor_id, name, email, locale, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, vendor_id, email) do update set name = excluded.name, locale = excluded.locale returning id`,
    [tx.scope.organisationId, contact.id, contact.vendorId, contact.name, contact.email, contact.locale, contact.at],
  )
  return id
}
