import type { Transaction } from '../database'

export type FindingSeverity = 'low' | 'moderate' | 'high' | 'critical'
export type FindingKind = 'unannouncedParty' | 'unannouncedCountry'

/** What a vendor did that it should have announced. */
export type FindingRow = {
  readonly id: string
  readonly vendorId: string
  readonly vendorName: string
  readonly engagementId: string | null
  readonly engagementTitle: string | null
  readonly kind: FindingKind
  readonly partyId: string
  readonly partyName: string
  readonly countries: readonly string[]
  readonly severity: FindingSeverity
  readonly foundIn: 'answer' | 'list' | 'profile'
  readonly document: string
  readonly foundOn: string
  readonly dueOn: string
  readonly state: 'open' | 'closed'
  readonly closedReason: string | null
  readonly closedByName: string | null
  readonly closedAt: Date | null
}

const COLUMNS = `f.id, f.vendor_id as "vendorId", v.name as "vendorName", f.engagement_id as "engagementId", e.title as "engagementTitle", f.kind,
  f.party_id as "partyId", f.party_name as "partyName", f.countries, f.severity, f.found_in as "foundIn", f.document, f.found_on as "foundOn",
  f.due_on as "dueOn", f.state, f.closed_reason as "closedReason", f.closed_by_name as "closedByName", f.closed_at as "closedAt"`
const FROM = `from finding f join vendor v on v.organisation_id = f.organisation_id and v.id = f.vendor_id
  left join engagement e on e.organisation_id = f.organisation_id and e.id = f.engagement_id
  where f.organisation_id = $1`

/** How sub-processors of a vendor stood when a source was recorded, and what that source brought. */
export type ListedBy = {
  readonly brought: boolean
  readonly partyId: string
  readonly name: string
  readonly countries: readonly string[]
}

/**
 * The links of a party that stood until this moment or were brought in it, by parties that stand for those merged into them. `at` is the
 * moment that the source was recorded at.
 */
export function listAround(tx: Transaction, fromPartyId: string, at: Date): Promise<ListedBy[]> {
  return tx.query<ListedBy>(
    `select l.created_at = $3 as brought, coalesce(m.into_party_id, l.to_party_id) as "partyId", l.named_as as name, l.countries
     from party_link l left join party_merge m on m.organisation_id = $1 and m.party_id = l.to_party_id and m.state = 'confirmed'
     where l.organisation_id = $1 and l.from_party_id = $2 and (l.valid_to is null or l.ended_at = $3) order by l.id`,
    [tx.scope.organisationId, fromPartyId, at],
  )
}

/** The worst tier among a vendor's open engagements, and where the organisation is; undefined for a party that is no vendor. */
export async function findSeverityBasis(
  tx: Transaction,
  vendorId: string,
): Promise<{ readonly tier: FindingSeverity | null; readonly country: string | null } | undefined> {
  const [row] = await tx.query<{ tier: FindingSeverity | null; country: string | null }>(
    `select (select e.tier from engagement e where e.organisation_id = $1 and e.vendor_id = v.id and e.state = 'open' and e.tier is not null
         order by array_position(array['critical', 'high', 'moderate', 'low'], e.tier) limit 1) as tier, o.country
     from vendor v join organisation o on o.id = $1 where v.organisation_id = $1 and v.id = $2`,
    [tx.scope.organisationId, vendorId],
  )
  return row
}

export type NewFinding = Pick<
  FindingRow,
  | 'id'
  | 'vendorId'
  | 'engagementId'
  | 'kind'
  | 'partyId'
  | 'partyName'
  | 'countries'
  | 'severity'
  | 'foundIn'
  | 'document'
  | 'foundOn'
  | 'dueOn'
> & { readonly sourceId: string; readonly at: Date }

/** False where the same was found in the same source before. */
export async function insertFinding(tx: Transaction, row: NewFinding): Promise<boolean> {
  const written = await tx.execute(
    `insert into finding (organisation_id, id, vendor_id, engagement_id, kind, party_id, party_name, countries, severity, found_in, source_id, document, found_on,
       due_on, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (organisation_id, vendor_id, party_id, kind, source_id) do nothing`,
    [
      ...[tx.scope.organisationId, row.id, row.vendorId, row.engagementId, row.kind, row.partyId, row.partyName],
      ...[row.countries, row.severity, row.foundIn, row.sourceId, row.document, row.foundOn, row.dueOn, row.at],
    ],
  )
  return written === 1
}

/** One page of findings, what is due first at the top, with how many there are in either state. */
export async function listFindings(
  tx: Transaction,
  asked: {
    readonly state: 'open' | 'closed'
    readonly vendorId: string | null
    readonly limit: number
    readonly offset: number
  },
): Promise<{
  readonly rows: readonly FindingRow[]
  readonly counts: { readonly open: number; readonly closed: number }
}> {
  const of = [tx.scope.organisationId, asked.vendorId]
  const counts = await tx.one<{ open: number; closed: number }>(
    `select count(*) filter (where f.state = 'open')::int as open, count(*) filter (where f.state = 'closed')::int as closed
     from finding f where f.organisation_id = $1 and ($2::uuid is null or f.vendor_id = $2)`,
    of,
  )
  const rows = await tx.query<FindingRow>(
    `select ${COLUMNS} ${FROM} and ($2::uuid is null or f.vendor_id = $2) and f.state = $3
     order by ${asked.state === 'open' ? 'f.due_on' : 'f.closed_at desc'}, f.id limit $4 offset $5`,
    [...of, asked.state, asked.limit, asked.offset],
  )
  return { rows, counts }
}

/** Open findings on the vendor of an engagement that its answers or a list showed. */
export function listFindingsOf(tx: Transaction, engagementId: string): Promise<FindingRow[]> {
  return tx.query<FindingRow>(
    `select ${COLUMNS} ${FROM} and f.state = 'open' and (f.engagement_id = $2 or f.engagement_id is null and f.vendor_id =
       (select x.vendor_id from engagement x where x.organisation_id = $1 and x.id = $2)) order by f.due_on, f.id limit 100`,
    [tx.scope.organisationId, engagementId],
  )
}

/** Closes an open finding and gives it back; undefined where there is none open. */
export async function closeFindingRow(
  tx: Transaction,
  row: { readonly id: string; readonly reason: string; readonly byName: string; readonly at: Date },
): Promise<{ readonly partyName: string; readonly vendorId: string } | undefined> {
  const [closed] = await tx.query<{ partyName: string; vendorId: string }>(
    `update finding set state = 'closed', closed_reason = $3, closed_by_name = $4, closed_at = $5
     where organisation_id = $1 and id = $2 and state = 'open' returning party_name as "partyName", vendor_id as "vendorId"`,
    [tx.scope.organisationId, row.id, row.reason, row.byName, row.at],
  )
  return closed
}
