import { turnOf } from '../assessments/turn'
import { notFoundOrNotYours } from '../errors'
import type { Transaction } from '../database'
import { foldedAway, foldedNameSql } from './folded-name'

/** What is known of a vendor beside its engagements. `details`: certifications, and addresses of policies and lists. */
export type VendorFacts = {
  readonly name: string
  readonly legalName: string | null
  readonly category: string | null
  readonly country: string | null
  readonly registrationNumber: string | null
  readonly website: string | null
  readonly address: string | null
  readonly domains: readonly string[]
  readonly details: VendorDetails
}

export type VendorDetails = Readonly<Record<string, string | readonly string[]>>

export type VendorRow = VendorFacts & {
  readonly id: string
  readonly source: 'manual' | 'import'
  readonly state: 'active' | 'archived'
  readonly ownerMemberId: string | null
  readonly ownerName: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export type ContactRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: string | null
  readonly mailState: 'ok' | 'bounced' | 'complained'
}

export type VendorEngagementRow = {
  readonly id: string
  readonly title: string
  readonly tier: string | null
  readonly band: string | null
  readonly outcome: string | null
  readonly state: 'open' | 'closed'
  readonly ownerName: string | null
  readonly dueOn: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly answeredCount: number | null
  readonly questionCount: number | null
  /** Whose turn the open assessment is; null where there is none. */
  readonly waitsFor: 'vendor' | 'us' | null
}

/** A vendor with all that its page shows but the history. */
export type VendorWithParts = VendorRow & {
  readonly contacts: readonly ContactRow[]
  readonly engagements: readonly VendorEngagementRow[]
}

const columns = `v.id, v.name, v.legal_name as "legalName", v.category, v.country, v.registration_number as "registrationNumber", v.website, v.address,
  v.domains, v.details, v.source, v.state, v.owner_member_id as "ownerMemberId", v.created_at as "createdAt", v.updated_at as "updatedAt",
  (select m.name from membership m where m.organisation_id = v.organisation_id and m.id = v.owner_member_id) as "ownerName"`

const engagements = `select e.id, e.title, e.tier, e.current_band as band, e.decided_outcome as outcome, e.state,
    (select m.name from membership m where m.organisation_id = e.organisation_id and m.id = e.owner_member_id) as "ownerName",
    coalesce(a.due_on, (select s.due_on from schedule s where s.organisation_id = e.organisation_id and s.engagement_id = e.id)) as "dueOn",
    a.id as "assessmentId", a.assessing_state as "assessingState", a.answering_state as "answeringState",
    a.answered_count as "answeredCount", a.question_count as "questionCount", ${turnOf('a')} as "waitsFor"
  from engagement e left join lateral (
    select a.* from assessment_internal i join assessment a on a.assessing_organisation_id = i.organisation_id and a.id = i.assessment_id
    where i.organisation_id = e.organisation_id and i.engagement_id = e.id
      and a.assessing_state in ('draft', 'invited', 'inReview', 'returned')
    order by a.due_on, a.id limit 1) a on true
  where e.organisation_id = $1 and e.vendor_id = $2
  order by e.state desc, e.title collate "und-x-icu", e.id limit 200`

/** @throws DatabaseError notFoundOrNotYours */
export function readVendor(tx: Transaction, vendorId: string): Promise<VendorWithParts> {
  return tx.one<VendorWithParts>(
    `select ${columns},
       coalesce((select json_agg(c) from (
         select id, name, email, phone, locale, mail_state as "mailState" from contact
         where organisation_id = $1 and vendor_id = $2 order by name collate "und-x-icu", id limit 200) c), '[]') as contacts,
       coalesce((select json_agg(e) from (${engagements}) e), '[]') as engagements
     from vendor v where v.organisation_id = $1 and v.id = $2`,
    [tx.scope.organisationId, vendorId],
  )
}

export type NewVendor = VendorFacts & {
  readonly id: string
  readonly source: 'manual' | 'import'
  readonly ownerMemberId: string | null
  readonly at: Date
}

/**
 * The import key is the folded name, so that a file with the same vendor finds it; it stays empty where another vendor of
 * that name has it already.
 */
export async function insertVendor(tx: Transaction, vendor: NewVendor): Promise<void> {
  await tx.execute(
    `insert into vendor (organisation_id, id, name, legal_name, category, country, registration_number, website, address, domains, details,
       source, owner_member_id, created_at, updated_at, import_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14,
       (select k from (select nullif(${foldedNameSql('$3::text', '$15')}, '') as k) key
        where not exists (select 1 from vendor o where o.organisation_id = $1 and o.import_key = key.k)))`,
    [...factsOf(tx, vendor), vendor.source, vendor.ownerMemberId, vendor.at, foldedAway],
  )
}

/** @throws DatabaseError notFoundOrNotYours */
export async function updateVendor(
  tx: Transaction,
  vendor: VendorFacts & { readonly id: string; readonly at: Date },
): Promise<void> {
  const changed = await tx.execute(
    `update vendor set name = $3, legal_name = $4, category = $5, country = $6, registration_number = $7, website = $8, address = $9,
       domains = $10, details = $11, updated_at = $12 where organisation_id = $1 and id = $2`,
    [...factsOf(tx, vendor), vendor.at],
  )
  if (changed === 0) throw notFoundOrNotYours()
}

function factsOf(tx: Transaction, vendor: VendorFacts & { readonly id: string }): readonly unknown[] {
  const { id, name, legalName, category, country, registrationNumber, website, address, domains, details } = vendor
  const facts = [name, legalName, category, country, registrationNumber, website, address, domains]
  return [tx.scope.organisationId, id, ...facts, JSON.stringify(details)]
}

/** False when it is in that state already. @throws DatabaseError notFoundOrNotYours */
export async function setVendorState(
  tx: Transaction,
  vendorId: string,
  change: { readonly state: 'active' | 'archived'; readonly at: Date },
): Promise<boolean> {
  const { before } = await tx.one<{ before: string }>(
    `with old as (select id, state from vendor where organisation_id = $1 and id = $2 for update),
       changed as (update vendor v set state = $3, updated_at = $4 from old
         where v.organisation_id = $1 and v.id = old.id and old.state <> $3 returning v.id)
     select old.state as before from old left join changed on true`,
    [tx.scope.organisationId, vendorId, change.state, change.at],
  )
  return before !== change.state
}

export type LikelyDuplicate = {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly domains: readonly string[]
  readonly state: 'active' | 'archived'
  readonly sameName: boolean
}

/** Vendors with the same folded name or a domain in common, at most ten, but for the one named in `except`. */
export function findLikelyDuplicates(
  tx: Transaction,
  like: { readonly name: string; readonly domains: readonly string[]; readonly except: string | null },
): Promise<LikelyDuplicate[]> {
  const folded = foldedNameSql('v.name', '$4')
  return tx.query<LikelyDuplicate>(
    `select v.id, v.name, v.country, v.domains, v.state, ${folded} = ${foldedNameSql('$2::text', '$4')} as "sameName"
     from vendor v where v.organisation_id = $1 and ($5::uuid is null or v.id <> $5)
       and (${folded} = ${foldedNameSql('$2::text', '$4')} or v.domains && $3::text[])
     order by v.name collate "und-x-icu" limit 10`,
    [tx.scope.organisationId, like.name, like.domains, foldedAway, like.except],
  )
}
