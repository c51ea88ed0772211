import type { Transaction } from '../database'
import type { ClauseRow } from './clause-repository'
import type { ContractFileRow } from './file-repository'

export type ContractState = 'draft' | 'inLegalReview' | 'signed' | 'superseded' | 'ended'

/** One side of a contract, as its text names it. */
export type ContractParty = {
  readonly name: string
  readonly country: string | null
  readonly role: string
  readonly officer: string
}

/** What the contract says beside its clauses; all as it was typed. */
export type ContractTerms = {
  readonly governingLaw: string
  readonly forum: string
  readonly remedies: boolean | null
  readonly auditRight: boolean | null
  readonly auditScope: string
  readonly regulatorAccess: boolean | null
  readonly liabilityCap: string
  readonly insurance: string
}

export type ContractContent = {
  readonly engagementId: string | null
  readonly title: string
  readonly instrument: string
  readonly instrumentVersion: string
  readonly relationship: 'C2P' | 'C2C' | 'P2P' | 'P2C'
  readonly exporter: ContractParty
  readonly importer: ContractParty
  readonly breachHours: number | null
  readonly subProcessors: 'specific' | 'general' | null
  readonly noticeDays: number | null
  readonly objectionDays: number | null
  readonly deletionDays: number | null
  readonly terms: ContractTerms
  readonly optionalKept: readonly string[]
  readonly extraKeys: readonly string[]
  readonly signedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly renewsOn: string | null
  readonly reviewOn: string | null
  readonly ownerMemberId: string | null
}

const CONTENT = `engagement_id, title, instrument, instrument_version, relationship, exporter, importer, breach_hours, sub_processors, notice_days,
  objection_days, deletion_days, terms, optional_kept, extra_keys, signed_on, starts_on, ends_on, renews_on, review_on, owner_member_id`
const VALUES = Array.from({ length: CONTENT.split(',').length }, (_, at) => `$${String(at + 5)}`).join(', ')

const valuesOf = (content: ContractContent): unknown[] => [
  content.engagementId,
  content.title,
  content.instrument,
  content.instrumentVersion,
  content.relationship,
  JSON.stringify(content.exporter),
  JSON.stringify(content.importer),
  content.breachHours,
  content.subProcessors,
  content.noticeDays,
  content.objectionDays,
  content.deletionDays,
  JSON.stringify(content.terms),
  content.optionalKept,
  content.extraKeys,
  content.signedOn,
  content.startsOn,
  content.endsOn,
  content.renewsOn,
  content.reviewOn,
  content.ownerMemberId,
]

/** An engagement of another vendor is as good as none; keys hold the rest. */
const FITS = `($5::uuid is null or exists (select from engagement e where e.organisation_id = $1 and e.id = $5 and e.vendor_id = v.id))`

/** False where there is no such vendor, or the engagement is not one of its own. */
export async function insertContract(
  tx: Transaction,
  row: { readonly id: string; readonly vendorId: string; readonly content: ContractContent; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into contract (organisation_id, id, vendor_id, created_at, updated_at, ${CONTENT})
     select v.organisation_id, $2, v.id, $4, $4, ${VALUES} from vendor v where v.organisation_id = $1 and v.id = $3 and ${FITS}`,
    [tx.scope.organisationId, row.id, row.vendorId, row.at, ...valuesOf(row.content)],
  )
  return written === 1
}

/** The row is locked by `readContractRow` before; false where the engagement is not the vendor's. */
export async function updateContract(
  tx: Transaction,
  row: { readonly id: string; readonly vendorId: string; readonly content: ContractContent; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update contract c set updated_at = $4, version = c.version + 1, (${CONTENT}) = row (${VALUES})
     from vendor v where c.organisation_id = $1 and c.id = $2 and v.organisation_id = $1 and v.id = $3 and c.vendor_id = v.id and ${FITS}`,
    [tx.scope.organisationId, row.id, row.vendorId, row.at, ...valuesOf(row.content)],
  )
  return written === 1
}

export type ContractRow = ContractContent & {
  readonly id: string
  readonly vendorId: string
  readonly vendorName: string
  readonly engagementTitle: string | null
  readonly ownerName: string | null
  readonly state: ContractState
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly timeZone: string
}

const COLUMNS = `c.id, c.vendor_id as "vendorId", v.name as "vendorName", c.engagement_id as "engagementId", e.title as "engagementTitle", c.title, c.instrument,
  c.instrument_version as "instrumentVersion", c.relationship, c.exporter, c.importer, c.breach_hours::float8 as "breachHours",
  c.sub_processors as "subProcessors", c.notice_days as "noticeDays", c.objection_days as "objectionDays", c.deletion_days as "deletionDays", c.terms,
  c.optional_kept as "optionalKept", c.extra_keys as "extraKeys", c.signed_on as "signedOn", c.starts_on as "startsOn", c.ends_on as "endsOn",
  c.renews_on as "renewsOn", c.review_on as "reviewOn", c.state, c.owner_member_id as "ownerMemberId", m.name as "ownerName", c.version,
  c.created_at as "createdAt", c.updated_at as "updatedAt", o.time_zone as "timeZone"`
const FROM = `from contract c join vendor v on v.organisation_id = c.organisation_id and v.id = c.vendor_id
  join organisation o on o.id = c.organisation_id
  left join engagement e on e.organisation_id = c.organisation_id and e.id = c.engagement_id
  left join membership m on m.organisation_id = c.organisation_id and m.id = c.owner_member_id`

/** `locked` holds the row until the transaction ends. @throws DatabaseError notFoundOrNotYours */
export function readContractRow(tx: Transaction, id: string, { locked = false } = {}): Promise<ContractRow> {
  return tx.one(
    `select ${COLUMNS} ${FROM} where c.organisation_id = $1 and c.id = $2 ${locked ? 'for update of c' : ''}`,
    [tx.scope.organisationId, id],
  )
}

export type ContractWhole = ContractRow & {
  readonly clauses: readonly ClauseRow[]
  readonly files: readonly ContractFileRow[]
  /** Of the engagement it is for; empty where it covers all of the vendor's. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly engagementDescription: string | null
  readonly organisationName: string
  readonly organisationProfile: unknown
}

/** A contract with what was found on each key and its files, in one statement. @throws DatabaseError notFoundOrNotYours */
export function readContract(tx: Transaction, id: string): Promise<ContractWhole> {
  return tx.one(
    `select ${COLUMNS}, coalesce(e.facts, '{}') as facts, e.description as "engagementDescription", o.name as "organisationName",
       o.profile as "organisationProfile",
       coalesce((select json_agg(json_build_object('clauseKey', x.clause_key, 'result', x.result, 'place', x.place, 'wording', x.wording,
           'wordingHash', x.wording_hash, 'deviation', x.deviation, 'note', x.note, 'version', x.version, 'reviewerName', x.reviewer_name,
           'reviewedAt', x.reviewed_at) order by x.clause_key)
         from contract_clause x where x.organisation_id = c.organisation_id and x.contract_id = c.id), '[]') as clauses,
       coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'fileName', f.file_name, 'mediaType', f.media_type, 'byteSize', f.byte_size,
           'digest', f.digest, 'uploadedByName', f.uploaded_by_name, 'uploadedAt', f.uploaded_at, 'putAsideAt', f.put_aside_at,
           'putAsideByName', f.put_aside_by_name) order by f.put_aside_at is not null, f.uploaded_at desc, f.id)
         from contract_file f where f.organisation_id = c.organisation_id and f.contract_id = c.id), '[]') as files
     ${FROM} where c.organisation_id = $1 and c.id = $2`,
    [tx.scope.organisationId, id],
  )
}

/** Moves a contract to another state, from one of `from`; false where it isn't in one. */
export async function setContractState(
  tx: Transaction,
  row: {
    readonly id: string
    readonly from: readonly ContractState[]
    readonly to: ContractState
    readonly signedOn: string | null
    readonly at: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `update contract set state = $4, updated_at = $5, signed_on = coalesce($6, signed_on), version = version + 1 where organisation_id = $1 and id = $2 and state = any ($3)`,
    [tx.scope.organisationId, row.id, row.from, row.to, row.at, row.signedOn],
  )
  return written === 1
}

/**
 * What is agreed for an engagement, of signed contracts alone: the days that other rooms reckon with. A contract of the
 * engagement's own comes before one for all of the vendor's; null where nothing is signed or said.
 */
export async function findAgreedTerms(
  tx: Transaction,
  engagementId: string,
): Promise<{
  readonly contractId: string
  readonly subProcessors: 'specific' | 'general' | null
  readonly noticeDays: number | null
  readonly objectionDays: number | null
  readonly breachHours: number | null
} | null> {
  const [row] = await tx.query<NonNullable<Awaited<ReturnType<typeof findAgreedTerms>>>>(
    `select c.id as "contractId", c.sub_processors as "subProcessors", c.notice_days as "noticeDays", c.objection_days as "objectionDays",
       c.breach_hours::float8 as "breachHours"
     from engagement e join contract c on c.organisation_id = e.organisation_id and c.vendor_id = e.vendor_id and c.state = 'signed'
       and (c.engagement_id = e.id or c.engagement_id is null)
     where e.organisation_id = $1 and e.id = $2
     order by (c.engagement_id is null), (c.sub_processors is null), c.signed_on desc, c.id limit 1`,
    [tx.scope.organisationId, engagementId],
  )
  return row ?? null
}

/** The first day on which a signed contract of the engagement ends; null where none of them ends, or none is signed. */
export async function firstEndOf(tx: Transaction, engagementId: string): Promise<string | null> {
  const row = await tx.one<{ endsOn: string | null }>(
    `select min(ends_on) as "endsOn" from contract where organisation_id = $1 and engagement_id = $2 and state = 'signed'`,
    [tx.scope.organisationId, engagementId],
  )
  return row.endsOn
}

/**
 * Writes the end of its contracts onto an engagement; where no contract gives one any more, only the day that `was` theirs
 * goes. False where nothing changed.
 */
export async function setEngagementEnd(
  tx: Transaction,
  row: {
    readonly engagementId: string
    readonly endsOn: string | null
    readonly was: string | null
    readonly at: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `update engagement set contract_ends_on = $3, updated_at = $4
     where organisation_id = $1 and id = $2 and contract_ends_on is distinct from $3 and ($3::date is not null or contract_ends_on = $5)`,
    [tx.scope.organisationId, row.engagementId, row.endsOn, row.at, row.was],
  )
  return written === 1
}
