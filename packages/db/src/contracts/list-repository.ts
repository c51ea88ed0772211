import type { Transaction } from '../database'
import { foldedSql } from '../search/folded-text'
import type { ClauseResult } from './clause-repository'
import type { ContractState } from './contract-repository'

export type ContractListQuery = {
  /** Part of a title or of a vendor's name; empty for all. */
  readonly text: string
  readonly state: ContractState | null
  readonly instrument: string | null
  /** Of one vendor, or one engagement with what covers all of its vendor's. */
  readonly vendorId: string | null
  readonly engagementId: string | null
  /** `soon`: a signed contract has a day of its own within 120 days, or behind it; `open`: not signed yet. */
  readonly view: 'all' | 'soon' | 'open'
  readonly now: Date
  readonly limit: number
  readonly offset: number
}

export type ContractListRow = {
  readonly id: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  readonly engagementTitle: string | null
  readonly instrument: string
  readonly relationship: 'C2P' | 'C2C' | 'P2P' | 'P2C'
  readonly extraKeys: readonly string[]
  readonly exporterCountry: string | null
  readonly importerCountry: string | null
  readonly signedOn: string | null
  readonly endsOn: string | null
  /** The next of end, renewal and review, from today on; the last one where all are behind. */
  readonly nextOn: string | null
  readonly state: ContractState
  readonly ownerName: string | null
  readonly results: Readonly<Record<string, ClauseResult>>
  readonly worse: readonly string[]
}

export type ContractListPage = {
  readonly rows: readonly ContractListRow[]
  readonly counts: Readonly<Record<'all' | 'soon' | 'open', number>>
  readonly timeZone: string
}

const TODAY = `($2::timestamptz at time zone (select o.time_zone from organisation o where o.id = $1))::date`
const VIEWS = {
  all: 'true',
  soon: `state = 'signed' and soon`,
  open: `state in ('draft', 'inLegalReview')`,
} as const

/** One page of the register with its counts and what was found on each key, in one statement; what ends first stands first. */
export async function listContracts(tx: Transaction, query: ContractListQuery): Promise<ContractListPage> {
  const { text, state, instrument, vendorId, engagementId, view, now, limit, offset } = query
  type Found = { page: ContractListRow[]; timeZone: string; all: number; soon: number; open: number }
  const { page, timeZone, ...counts } = await tx.one<Found>(
    `with matching as materialized (
       select c.id, c.title, c.vendor_id as "vendorId", v.name as "vendorName", e.title as "engagementTitle", c.instrument, c.relationship,
         c.extra_keys as "extraKeys", c.exporter->>'country' as "exporterCountry", c.importer->>'country' as "importerCountry", c.signed_on as "signedOn",
         c.ends_on as "endsOn", c.state, m.name as "ownerName",
         coalesce((select min(d) from unnest(array[c.ends_on, c.renews_on, c.review_on]) d where d >= ${TODAY}),
           greatest(c.ends_on, c.renews_on, c.review_on)) as "nextOn",
         coalesce((select min(d) from unnest(array[c.ends_on, c.renews_on, c.review_on]) d) <= ${TODAY} + 120, false) as soon
       from contract c join vendor v on v.organisation_id = c.organisation_id and v.id = c.vendor_id
         left join engagement e on e.organisation_id = c.organisation_id and e.id = c.engagement_id
         left join membership m on m.organisation_id = c.organisation_id and m.id = c.owner_member_id
       where c.organisation_id = $1 and ($4::text is null or c.state = $4) and ($5::text is null or c.instrument = $5)
         and ($6::uuid is null or c.vendor_id = $6)
         and ($7::uuid is null or c.engagement_id = $7 or (c.engagement_id is null
           and c.vendor_id = (select x.vendor_id from engagement x where x.organisation_id = $1 and x.id = $7)))
         and ($3 = '%%' or ${foldedSql("concat_ws(' ', c.title, v.name)")} like ${foldedSql('$3::text')} escape '\\')
     ) select (select o.time_zone from organisation o where o.id = $1) as "timeZone",
       (select count(*)::int from matching) as all,
       (select count(*)::int from matching where ${VIEWS.soon}) as soon,
       (select count(*)::int from matching where ${VIEWS.open}) as open,
       coalesce((select json_agg(page) from (
         select p.id, p.title, p."vendorId", p."vendorName", p."engagementTitle", p.instrument, p.relationship, p."extraKeys", p."exporterCountry",
           p."importerCountry", p."signedOn", p."endsOn", p."nextOn", p.state, p."ownerName", coalesce(l.results, '{}') as results,
           coalesce(l.worse, '[]') as worse
         from (select * from matching where ${VIEWS[view]}
             order by array_position(array['signed', 'inLegalReview', 'draft', 'superseded', 'ended'], state), "nextOn" nulls last,
               "vendorName" collate "und-x-icu", title collate "und-x-icu", id limit $8 offset $9) p
           left join lateral (select json_object_agg(x.clause_key, x.result) as results,
               coalesce(json_agg(x.clause_key) filter (where x.deviation = 'worse'), '[]') as worse
             from contract_clause x where x.organisation_id = $1 and x.contract_id = p.id) l on true
       ) page), '[]') as page`,
    [
      tx.scope.organisationId,
      now,
      `%${text.replace(/[\\%_]/g, '\\$&')}%`,
      state,
      instrument,
      vendorId,
      engagementId,
      limit,
      offset,
    ],
  )
  return { rows: page, counts, timeZone }
}
