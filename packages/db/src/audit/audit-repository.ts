import type { Transaction } from '../database'

export type NewAuditEvent = {
  readonly organisationId: string
  readonly id: string
  readonly at: Date
  readonly actorKind: 'member' | 'respondent' | 'system'
  readonly actorId: string | null
  readonly actorName: string
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly data: Readonly<Record<string, unknown>>
}

export type AuditEvent = Omit<NewAuditEvent, 'organisationId'>

/** A respondent may insert and not read, so nothing is returned. */
export async function insertAuditEvent(tx: Transaction, event: NewAuditEvent): Promise<void> {
  await tx.execute(
    `insert into audit_event (organisation_id, id, at, actor_kind, actor_id, actor_name, action, object_kind, object_id, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      event.organisationId,
      event.id,
      event.at,
      event.actorKind,
      event.actorId,
      event.actorName,
      event.action,
      event.objectKind,
      event.objectId,
      JSON.stringify(event.data),
    ],
  )
}

/** The history of objects, newest first; `objects` is a list of kind and id pairs. */
export async function listAuditEvents(
  tx: Transaction,
  objects: readonly { readonly kind: string; readonly id: string }[],
  limit: number,
): Promise<AuditEvent[]> {
  return tx.query<AuditEvent>(
    `select e.id, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName", e.action,
        e.object_kind as "objectKind", e.object_id as "objectId", e.data
     from audit_event e join unnest($1::text[], $2::text[]) as o (kind, id) on e.object_kind = o.kind and e.object_id = o.id
     where e.organisation_id = $3
     order by e.at desc, e.id desc limit $4`,
    [objects.map((object) => object.kind), objects.map((object) => object.id), tx.scope.organisationId, limit],
  )
}
