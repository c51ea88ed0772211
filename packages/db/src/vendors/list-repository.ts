import { isLate, turnOf } from '../assessments/turn'
import type { Transaction } from '../database'
import { foldedSql } from '../search/folded-text'

/** What a person asks of the list; every part is optional in the address, here it is decided. */
export type VendorListQuery = {
  /** Part of a name, legal name, category or domain; empty for all. */
  readonly text: string
  readonly tier: VendorTier | null
  readonly view: VendorView
  readonly sort: VendorSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
  /** What was due before this moment's day, in the organisation's time zone, is late. */
  readonly now: Date
}

export type VendorTier = 'low' | 'moderate' | 'high' | 'critical'
export type VendorSort = 'name' | 'tier' | 'band' | 'engagements' | 'due'
/** active: all that are not archived. The others are parts of it, but for archived. */
export type VendorView = 'active' | 'notAssessed' | 'vendor' | 'us' | 'late' | 'archived'

export type VendorListRow = {
  readonly id: string
  readonly name: string
  readonly category: string | null
  readonly country: string | null
  readonly domains: readonly string[]
  /** Highest of its open engagements. */
  readonly tier: VendorTier | null
  /** Of the engagement that was scored last. */
  readonly band: string | null
  readonly engagementCount: number
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

export type VendorListPage = {
  readonly rows: readonly VendorListRow[]
  readonly total: number
  /** Rows per view, with the search and the tier in force. */
  readonly counts: Readonly<Record<VendorView, number>>
}

/** Ties go by name, so that pages never overlap. */
const orderOf: Readonly<Record<VendorSort, string>> = {
  name: 'name collate "und-x-icu"',
  tier: 'rank',
  band: 'band',
  engagements: '"engagementCount"',
  due: '"dueOn"',
}

const viewIs: Readonly<Record<VendorView, string>> = {
  active: `state = 'active'`,
  notAssessed: `state = 'active' and "assessmentId" is null and band is null`,
  vendor: `state = 'active' and "waitsFor" = 'vendor'`,
  us: `state = 'active' and "waitsFor" = 'us'`,
  late: `state = 'active' and late`,
  archived: `state = 'archived'`,
}

const counted = Object.entries(viewIs)
  .map(([view, condition]) => `'${view}', count(*) filter (where ${condition})`)
  .join(', ')

/**
 * The vendors of one page with their engagements, open assessment and next due date, and the counts of all views, in one
 * statement: about 5 ms for 564 vendors, 60 ms for 10,000. A vendor with several open assessments shows the one that
 * the vendor is late with, else the one due first.
 */
export async function listVendors(tx: Transaction, query: VendorListQuery): Promise<VendorListPage> {
  const { text, tier, view, sort, descending, limit, offset, now } = query
  const order = `${orderOf[sort]} ${descending ? 'desc' : 'asc'} nulls last, ${orderOf.name}, id`
  const found = await tx.one<{ page: VendorListRow[]; counts: Record<VendorView, number> }>(
    `${matching} select
       (select json_build_object(${counted}) from matching) as counts,
       coalesce((select json_agg(page) from (
         select id, name, category, country, domains, tier, band, "engagementCount", "ownerName", "dueOn", "assessmentId",
           "assessingState", "answeringState", "answeredCount", "questionCount", "waitsFor"
         from matching where ${viewIs[view]} order by ${order} limit $6 offset $7) page), '[]') as page`,
    [tx.scope.organisationId, likePattern(text), text === '', tier, now, limit, offset],
  )
  return { rows: found.page, total: found.counts[view], counts: found.counts }
}

/** The text anywhere, with the wildcards of LIKE taken as they are. */
function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** The organisation's own day. */
const TODAY = `($5::timestamptz at time zone (select o.time_zone from organisation o where o.id = $1))::date`

const matching = `with engaged as (
    select e.vendor_id, count(*)::int as "engagementCount",
      max(case e.tier when 'critical' then 4 when 'high' then 3 when 'moderate' then 2 when 'low' then 1 end) as rank,
      (array_agg(e.current_band order by e.current_as_of desc nulls last) filter (where e.current_band is not null))[1] as band,
      min(s.due_on) as next_due,
      (array_agg(m.name order by e.created_at) filter (where m.name is not null))[1] as owner
    from engagement e
      left join schedule s on s.organisation_id = e.organisation_id and s.engagement_id = e.id
      left join membership m on m.organisation_id = e.organisation_id and m.id = e.owner_member_id
    where e.organisation_id = $1 and e.state = 'open' group by e.vendor_id
  ), asked as (
    select distinct on (r.vendor_id) r.vendor_id, a.id, a.assessing_state, a.answering_state, a.due_on, a.answered_count, a.question_count,
      a.late, a.turn
    from (select a.*, ${isLate('a', TODAY)} as late, ${turnOf('a')} as turn from assessment a
        where a.assessing_organisation_id = $1 and a.assessing_state in ('draft', 'invited', 'inReview', 'returned')) a
      join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
      join assessment_internal n on n.organisation_id = a.assessing_organisation_id and n.assessment_id = a.id
      join engagement e on e.organisation_id = n.organisation_id and e.id = n.engagement_id and e.state = 'open'
    order by r.vendor_id, (a.late and a.turn = 'vendor') desc, a.late desc, a.due_on, a.id
  ), matching as materialized (
    select v.id, v.name, v.category, v.country, v.domains, v.state, engaged.band, engaged.rank,
      (array['low', 'moderate', 'high', 'critical'])[engaged.rank] as tier,
      coalesce(engaged."engagementCount", 0) as "engagementCount", coalesce(o.name, engaged.owner) as "ownerName",
      coalesce(asked.due_on, engaged.next_due) as "dueOn", asked.id as "assessmentId", asked.assessing_state as "assessingState",
      asked.answering_state as "answeringState", asked.answered_count as "answeredCount", asked.question_count as "questionCount",
      asked.turn as "waitsFor", coalesce(asked.late, false) as late
    from vendor v
      left join engaged on engaged.vendor_id = v.id
      left join asked on asked.vendor_id = v.id
      left join membership o on o.organisation_id = v.organisation_id and o.id = v.owner_member_id
    where v.organisation_id = $1
      and ($3 or ${foldedSql("concat_ws(' ', v.name, v.legal_name, v.category, array_to_string(v.domains, ' '))")}
        like ${foldedSql('$2::text')} escape '\\')
      and ($4::text is null or (array['low', 'moderate', 'high', 'critical'])[engaged.rank] = $4)
  )`
