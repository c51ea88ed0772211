import type { Transaction } from '../database'

/** An engagement that asks a pack now, or whose open assessment asks it. */
export type ReachedEngagement = {
  readonly id: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  /** True where its next request asks the pack. */
  readonly asks: boolean
  /** The latest assessment that wasn't recalled or cancelled; null where nobody was asked yet. */
  readonly assessmentId: string | null
  readonly assessingState: 'draft' | 'invited' | 'inReview' | 'returned' | 'decided' | null
  readonly answeringState: string | null
  /** True where that one asks the pack. */
  readonly asked: boolean
  /** The version it asks; null where it doesn't, or where that wasn't kept. */
  readonly version: string | null
  /** When it is asked again by plan; null where nothing is planned. */
  readonly nextDueOn: string | null
}

export type PackReach = {
  /** Engagements whose next request asks the pack. */
  readonly asking: number
  /** Open assessments that ask it. */
  readonly open: number
  /** Engagements whose latest assessment asks it in another version than `version`. */
  readonly behind: number
  readonly total: number
}

export type ReachQuery = {
  readonly packId: string
  /** The version that counts as the newest. */
  readonly version: string
  readonly limit: number
  readonly offset: number
}

const OPEN = `('draft', 'invited', 'inReview', 'returned')`

/**
 * Whom a pack reaches: open engagements of vendors that aren't archived, those with an open assessment first, and the counts
 * over all of them. Where there is no row there is no count. Assessing scope.
 */
export function listReached(
  tx: Transaction,
  { packId, version, limit, offset }: ReachQuery,
): Promise<(ReachedEngagement & PackReach)[]> {
  return tx.query(
    `with reached as (
       select e.id, e.title, v.id as "vendorId", v.name as "vendorName", $2 = any(e.packs) and not e.removed_packs ? $2 as asks,
         a.id as "assessmentId", a.assessing_state as "assessingState", a.answering_state as "answeringState", coalesce($2 = any(a.packs), false) as asked,
         a.version, s.due_on as "nextDueOn"
       from engagement e
       join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       left join schedule s on s.organisation_id = e.organisation_id and s.engagement_id = e.id and not s.paused
       left join lateral (select x.id, x.assessing_state, x.answering_state, n.packs, n.pack_versions->>$2 as version
         from assessment_internal n join assessment x on x.assessing_organisation_id = n.organisation_id and x.id = n.assessment_id
         where n.organisation_id = e.organisation_id and n.engagement_id = e.id and x.assessing_state not in ('recalled', 'cancelled')
         order by x.created_at desc limit 1) a on true
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active'
     ), counted as (
       select reached.*, "assessingState" in ${OPEN} as open from reached where asks or (asked and "assessingState" in ${OPEN})
     )
     select id, title, "vendorId", "vendorName", asks, "assessmentId", "assessingState", "answeringState", asked, version, "nextDueOn",
       (count(*) filter (where asks) over ())::int as asking, (count(*) filter (where open and asked) over ())::int as "open",
       (count(*) filter (where asked and version is distinct from $3) over ())::int as behind, (count(*) over ())::int as total
     from counted order by open and asked desc nulls last, "vendorName" collate "und-x-icu", title collate "und-x-icu", id limit $4 offset $5`,
    [tx.scope.organisationId, packId, version, limit, offset],
  )
}
