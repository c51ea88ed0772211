import { isLate, turnOf } from '../assessments/turn'
import type { Transaction } from '../database'
import { foldedSql } from '../search/folded-text'

export type EngagementSort = 'vendor' | 'title' | 'tier' | 'band' | 'score' | 'decided' | 'due'

export type EngagementListQuery = {
  /** Part of a title or a vendor's name; empty for all. */
  readonly text: string
  readonly tier: string | null
  /** 'late': due before today, and the vendor owes answers or we owe the review. */
  readonly view: 'open' | 'late'
  /** What was due before this moment's day, in the organisation's time zone, has passed. */
  readonly now: Date
  readonly sort: EngagementSort
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
}

export type EngagementListRow = {
  readonly id: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  readonly tier: string | null
  readonly missingFacts: number
  /** The current score, else the one decided on; 0 to 100, with its band. */
  readonly score: number | null
  readonly band: string | null
  readonly residual: string | null
  readonly outcome: string | null
  readonly decidedOn: string | null
  readonly ownerName: string | null
  /** Of the open assessment, else of the next one. */
  readonly dueOn: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  /** Whose turn the open assessment is; null where there is none. */
  readonly waitsFor: 'vendor' | 'us' | null
  readonly total: number
}

/** Whole constant texts, so that nothing from outside reaches the SQL. */
const orderOf: Readonly<Record<EngagementSort, string>> = {
  vendor: '"vendorName" collate "und-x-icu"',
  title: 'title collate "und-x-icu"',
  tier: `array_position(array['low', 'moderate', 'high', 'critical'], tier)`,
  band: 'band',
  score: 'score',
  decided: '"decidedOn"',
  due: '"dueOn"',
}

/** The organisation's own day. */
const TODAY = `($7::timestamptz at time zone (select o.time_zone from organisation o where o.id = $1))::date`

/** One page of the open engagements of vendors that aren't archived, in one statement. Assessing scope. */
export function listEngagements(tx: Transaction, query: EngagementListQuery): Promise<EngagementListRow[]> {
  const { text, tier, view, now, sort, descending, limit, offset } = query
  const order = `${orderOf[sort]} ${descending ? 'desc' : 'asc'} nulls last, "vendorName" collate "und-x-icu", title collate "und-x-icu", id`
  return tx.query<EngagementListRow>(
    `with row as (
       select e.id, e.title, v.id as "vendorId", v.name as "vendorName", e.tier, cardinality(e.missing_facts) as "missingFacts",
         coalesce(e.current_overall, e.decided_overall)::float8 as score, coalesce(e.current_band, e.decided_band) as band, e.current_residual as residual, e.decided_outcome as outcome, e.decided_on as "decidedOn",
         m.name as "ownerName", coalesce(a.due_on, s.due_on) as "dueOn", a.id as "assessmentId", a.assessing_state as "assessingState",
         a.answering_state as "answeringState", a.turn as "waitsFor"
       from engagement e
       join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       left join membership m on m.organisation_id = e.organisation_id and m.id = e.owner_member_id
       left join schedule s on s.organisation_id = e.organisation_id and s.engagement_id = e.id
       left join lateral (select x.id, x.assessing_state, x.answering_state, x.due_on, ${turnOf('x')} as turn, ${isLate('x', TODAY)} as late
         from assessment_internal n join assessment x on x.assessing_organisation_id = n.organisation_id and x.id = n.assessment_id
         where n.organisation_id = e.organisation_id and n.engagement_id = e.id and x.assessing_state in ('draft', 'invited', 'inReview', 'returned')
         order by x.created_at desc limit 1) a on true
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active' and ($3::text is null or e.tier = $3)
         and ($6 = 'open' or a.late)
         and ($2 = '%%' or ${foldedSql("concat_ws(' ', e.title, v.name)")} like ${foldedSql('$2::text')} escape '\\'))
     select row.*, (count(*) over ())::int as total from row order by ${order} limit $4 offset $5`,
    [tx.scope.organisationId, `%${text.replace(/[\\%_]/g, '\\$&')}%`, tier, limit, offset, view, now],
  )
}

/** Vendors that aren't archived, and their open engagements. One statement. */
export function countRegister(tx: Transaction): Promise<{ vendors: number; engagements: number }> {
  return tx.one(
    `select (select count(*)::int from vendor v where v.organisation_id = $1 and v.state = 'active') as vendors,
       (select count(*)::int from engagement e join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
         where e.organisation_id = $1 and e.state = 'open' and v.state = 'active') as engagements`,
    [tx.scope.organisationId],
  )
}
