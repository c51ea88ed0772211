import type { Transaction } from '../database'

/** One condition of a decision, at its place from 1. */
export type ConditionKey = { readonly decisionId: string; readonly position: number }

export type FoundCondition = { readonly engagementId: string; readonly text: string; readonly dueOn: string }

/** Undefined when the decision isn't the scope's, or has no such condition. */
export async function findCondition(tx: Transaction, key: ConditionKey): Promise<FoundCondition | undefined> {
  const [row] = await tx.query<FoundCondition>(
    `select d.engagement_id as "engagementId", c.condition->>'text' as text, c.condition->>'dueOn' as "dueOn"
     from decision d cross join lateral jsonb_array_elements(d.conditions) with ordinality as c (condition, position)
     where d.organisation_id = $1 and d.id = $2 and c.position = $3`,
    [tx.scope.organisationId, key.decisionId, key.position],
  )
  return row
}

/** False when somebody said so before. */
export async function insertConditionMet(
  tx: Transaction,
  met: ConditionKey & {
    readonly note: string
    readonly byName: string
    readonly byMemberId: string
    readonly at: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into condition_met (organisation_id, decision_id, position, note, met_by_name, met_by_member_id, met_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [tx.scope.organisationId, met.decisionId, met.position, met.note, met.byName, met.byMemberId, met.at],
  )
  return written === 1
}

/** False when it was not marked, or not any more. */
export async function deleteConditionMet(tx: Transaction, key: ConditionKey): Promise<boolean> {
  const gone = await tx.execute(
    'delete from condition_met where organisation_id = $1 and decision_id = $2 and position = $3',
    [tx.scope.organisationId, key.decisionId, key.position],
  )
  return gone === 1
}

/**
 * Conditions that nobody marked as met, of the decision that stands for each open engagement: `engagement_id`,
 * `decision_id`, `position`, `text`, `due_on`. Lists join it; $1 is the organisation. A later decision replaces them.
 */
export const OPEN_CONDITIONS = `select d.engagement_id, d.id as decision_id, c.position::int as position, c.condition->>'text' as text,
    (c.condition->>'dueOn')::date as due_on
  from decision d cross join lateral jsonb_array_elements(d.conditions) with ordinality as c (condition, position)
  join engagement g on g.organisation_id = $1 and g.id = d.engagement_id and g.state = 'open'
  where d.organisation_id = $1 and d.outcome = 'approvedWithConditions'
    and not exists (select 1 from decision n where n.organisation_id = $1 and n.engagement_id = d.engagement_id and n.decided_at > d.decided_at)
    and not exists (select 1 from condition_met m where m.organisation_id = $1 and m.decision_id = d.id and m.position = c.position)`

export type DueCondition = {
  readonly engagementId: string
  readonly vendorName: string
  readonly engagementTitle: string
  readonly text: string
  readonly dueOn: string
  readonly late: boolean
  /** Of all that are due by then, on every row. */
  readonly total: number
}

/** Open conditions that are late at `at` or come due within `days`, the most overdue first. */
export async function listDueConditions(
  tx: Transaction,
  { at, days, limit }: { readonly at: Date; readonly days: number; readonly limit: number },
): Promise<DueCondition[]> {
  return tx.query<DueCondition>(
    `select e.id as "engagementId", v.name as "vendorName", e.title as "engagementTitle", oc.text, to_char(oc.due_on, 'YYYY-MM-DD') as "dueOn",
        oc.due_on < t.today as late, (count(*) over ())::int as total
     from (${OPEN_CONDITIONS}) oc
     join engagement e on e.organisation_id = $1 and e.id = oc.engagement_id
     join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
     join lateral (select ($2::timestamptz at time zone o.time_zone)::date as today from organisation o where o.id = $1) t on true
     where oc.due_on <= t.today + $3::int
     order by oc.due_on, v.name, oc.position limit $4`,
    [tx.scope.organisationId, at, days, limit],
  )
}
