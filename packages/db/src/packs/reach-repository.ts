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
  /** Of these, the decided ones that can be asked for what changed: nothing open, not rejected, no full assessment soon, not asked for this version before. */
  readonly askable: number
  readonly total: number
}

export type ReachQuery = {
  readonly packId: string
  /** The version that counts as the newest. */
  readonly version: string
  /** ISO day. */
  readonly today: string
  readonly limit: number
  readonly offset: number
}

export const OPEN = `('draft', 'invited', 'inReview', 'returned')`

/** Open engagements of vendors that aren't archived, each with its latest assessment; $1 the organisation, $2 the pack, $3 its newest version, $6 today. */
export const REACHED = `select e.id, e.title, v.id as "vendorId", v.name as "vendorName", $2::text = any(e.packs) and not e.removed_packs ? $2::text as asks,
         a.id as "assessmentId", a.assessing_state as "assessingState", a.answering_state as "answeringState", coalesce($2::text = any(a.packs), false) as asked,
         a.version, s.due_on as "nextDueOn", $2::text = any(e.packs) and not e.removed_packs ? $2::text and a.assessing_state = 'decided' and $2::text = any(a.packs)
           and a.version <> $3::text and e.decided_outcome is distinct from 'rejected'
           and (s.full_due_on is null or s.full_due_on > $6::date + 60)
           and not exists (select 1 from reassessment_cause c where c.organisation_id = e.organisation_id and c.cause_kind = 'trigger'
             and c.cause_object = concat_ws(' ', 'pack', $2::text, $3::text, e.id)) as askable
       from engagement e
       join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       left join schedule s on s.organisation_id = e.organisation_id and s.engagement_id = e.id and not s.paused
       left join lateral (select x.id, x.assessing_state, x.answering_state, n.packs, n.pack_versions->>$2::text as version
         from assessment_internal n join assessment x on x.assessing_organisation_id = n.organisation_id and x.id = n.assessment_id
         where n.organisation_id = e.organisation_id and n.engagement_id = e.id and x.assessing_state not in ('recalled', 'cancelled')
         order by x.created_at desc, x.number desc limit 1) a on true
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active'`

/**
 * Whom a pack reaches: open engagements of vendors that aren't archived, those with an open assessment first, and the counts
 * over all of them. Where there is no row there is no count. Assessing scope.
 */
export function listReached(
  tx: Transaction,
  { packId, version, today, limit, offset }: ReachQuery,
): Promise<(ReachedEngagement & PackReach)[]> {
  return tx.query(
    `with reached as (
       ${REACHED}
     ), counted as (
       select reached.*, "assessingState" in ${OPEN} as open from reached where asks or (asked and "assessingState" in ${OPEN})
     )
     select id, title, "vendorId", "vendorName", asks, "assessmentId", "assessingState", "answeringState", asked, version, "nextDueOn",
       (count(*) filter (where asks) over ())::int as asking, (count(*) filter (where open and asked) over ())::int as "open",
       (count(*) filter (where asked and version is distinct from $3::text) over ())::int as behind,
       (count(*) filter (where askable) over ())::int as askable, (count(*) over ())::int as total
     from counted order by open and asked desc nulls last, "vendorName" collate "und-x-icu", title collate "und-x-icu", id limit $4 offset $5`,
    [tx.scope.organisationId, packId, version, limit, offset, today],
  )
}

/** The engagements that can be asked for what a version changed, by id; with `engagementIds` only among those. Assessing scope. */
export async function listAskable(
  tx: Transaction,
  given: {
    readonly packId: string
    readonly version: string
    readonly engagementIds: readonly string[] | null
    readonly today: string
    readonly limit: number
  },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (${REACHED}) reached where askable and ($4::uuid[] is null or id = any($4)) order by id limit $5`,
    [tx.scope.organisationId, given.packId, given.version, given.engagementIds, given.limit, given.today],
  )
  return rows.map(({ id }) => id)
}
