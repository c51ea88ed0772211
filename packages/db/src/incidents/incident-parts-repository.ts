import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'

export type NewHit = { readonly engagementId: string; readonly depth: number; readonly path: readonly string[] }

/** Replaces what an incident reaches by what was found now. @returns the engagements that weren't reached before */
export async function putHits(
  tx: Transaction,
  incidentId: string,
  { hits, at }: { readonly hits: readonly NewHit[]; readonly at: Date },
): Promise<string[]> {
  const ids = hits.map((hit) => hit.engagementId)
  await tx.execute(
    'delete from incident_hit where organisation_id = $1 and incident_id = $2 and not engagement_id = any($3::uuid[])',
    [tx.scope.organisationId, incidentId, ids],
  )
  const rows = await tx.query<{ engagementId: string; isNew: boolean }>(
    `with found as (
       select (x->>'engagementId')::uuid as engagement_id, (x->>'depth')::int as depth, array(select jsonb_array_elements_text(x->'path')) as path
       from jsonb_array_elements($3::jsonb) x),
     before as (select h.engagement_id from incident_hit h where h.organisation_id = $1 and h.incident_id = $2)
     insert into incident_hit (organisation_id, incident_id, engagement_id, depth, path, found_at)
     select $1, $2, f.engagement_id, f.depth, f.path, $4 from found f
     on conflict (organisation_id, incident_id, engagement_id) do update set depth = excluded.depth, path = excluded.path
     returning engagement_id as "engagementId", not exists (select 1 from before b where b.engagement_id = incident_hit.engagement_id) as "isNew"`,
    [tx.scope.organisationId, incidentId, JSON.stringify(hits), at],
  )
  return rows.flatMap((row) => (row.isNew ? [row.engagementId] : []))
}

export type DutyRecordRow = {
  readonly incidentId: string
  readonly dutyId: string
  readonly toldAt: Date | null
  readonly reference: string
  readonly notNeeded: string | null
  readonly byName: string
  readonly at: Date
}

export async function putDutyRecord(tx: Transaction, row: DutyRecordRow): Promise<void> {
  await tx.execute(
    `insert into incident_duty (organisation_id, incident_id, duty_id, told_at, reference, not_needed, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organisation_id, incident_id, duty_id) do update set told_at = excluded.told_at, reference = excluded.reference,
       not_needed = excluded.not_needed, recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at`,
    [tx.scope.organisationId, row.incidentId, row.dutyId, row.toldAt, row.reference, row.notNeeded, row.byName, row.at],
  )
}

/** False where nothing was recorded of it. */
export async function deleteDutyRecord(tx: Transaction, incidentId: string, dutyId: string): Promise<boolean> {
  const gone = await tx.execute(
    'delete from incident_duty where organisation_id = $1 and incident_id = $2 and duty_id = $3',
    [tx.scope.organisationId, incidentId, dutyId],
  )
  return gone === 1
}

export type EntryKind =
  | 'opened'
  | 'event'
  | 'note'
  | 'vendorSaid'
  | 'changed'
  | 'told'
  | 'notNeeded'
  | 'undone'
  | 'hits'
  | 'taskAdded'
  | 'taskDone'
  | 'taskReopened'
  | 'closed'

export type NewEntry = {
  readonly id: string
  readonly incidentId: string
  readonly kind: EntryKind
  /** When it happened. */
  readonly at: Date
  readonly body?: string
  readonly data?: Readonly<Record<string, unknown>>
  readonly authorName: string
  readonly createdAt: Date
}

/** What stands there under the same id stays as it is: a vendor's words come with the id they crossed with. */
export async function insertEntry(tx: Transaction, row: NewEntry): Promise<void> {
  await tx.execute(
    `insert into incident_entry (organisation_id, id, incident_id, kind, at, body, data, author_name, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict do nothing`,
    [
      tx.scope.organisationId,
      row.id,
      row.incidentId,
      row.kind,
      row.at,
      row.body ?? '',
      JSON.stringify(row.data ?? {}),
      row.authorName,
      row.createdAt,
    ],
  )
}

export type NewTask = {
  readonly id: string
  readonly incidentId: string
  readonly title: string
  readonly ownerMemberId: string | null
  readonly dueOn: string | null
  readonly byName: string
  readonly at: Date
}

export async function insertTask(tx: Transaction, row: NewTask): Promise<void> {
  await tx.execute(
    `insert into incident_task (organisation_id, id, incident_id, title, owner_member_id, due_on, created_by_name, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.organisationId, row.id, row.incidentId, row.title, row.ownerMemberId, row.dueOn, row.byName, row.at],
  )
}

/** Marks a task as done, or open again (`done` null). Undefined where there is no such task in that incident, else its title. */
export async function setTaskDone(
  tx: Transaction,
  task: { readonly incidentId: string; readonly id: string; readonly done: { byName: string; at: Date } | null },
): Promise<string | undefined> {
  const [row] = await tx.query<{ title: string }>(
    `update incident_task set done_at = $4, done_by_name = $5 where organisation_id = $1 and incident_id = $2 and id = $3 returning title`,
    [tx.scope.organisationId, task.incidentId, task.id, task.done?.at ?? null, task.done?.byName ?? null],
  )
  return row?.title
}

/** Incidents with a deadline that somebody has to be told of, claimed until the lease ends. System scope. */
export function claimDueIncidents(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_incidents($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}
