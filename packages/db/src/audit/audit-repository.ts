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

/** The object of an event that tells of several, which `object_ids` names; `data.each` says something of each, in that order. */
const SEVERAL = '*'

/** What is the same in events that tell of many objects. */
export type CommonEvent = Omit<NewAuditEvent, 'organisationId' | 'id' | 'objectId' | 'data'>
/** One event of one object, or of several that it says something different of each. */
export type ManyEvent = {
  readonly id: string
  readonly each: readonly { readonly objectId: string; readonly data: Readonly<Record<string, unknown>> }[]
}

/** Many events in one statement. One object's event looks as `insertAuditEvent` would have written it. */
export async function insertManyAuditEvents(
  tx: Transaction,
  common: CommonEvent,
  events: readonly ManyEvent[],
): Promise<void> {
  const { at, actorKind, actorId, actorName, action, objectKind } = common
  const each = events.flatMap((event) => valuesOf(event))
  // Parameters of their own: inside one JSON text the data would be parsed twice, and that is most of the cost.
  const rows = events.map((_, i) => {
    const first = FIRST_OF_EACH + i * VALUES_OF_EACH
    return `($1, $${first}, $2, $3, $4, $5, $6, $7, $${first + 1}, $${first + 2}, $${first + 3})`
  })
  await tx.execute(
    `insert into audit_event (organisation_id, id, at, actor_kind, actor_id, actor_name, action, object_kind, object_id, object_ids, data)
     values ${rows.join(', ')}`,
    [tx.scope.organisationId, at, actorKind, actorId, actorName, action, objectKind, ...each],
  )
}

/** Where the parameters of the events begin, and how many each has. */
const [FIRST_OF_EACH, VALUES_OF_EACH] = [8, 4]

/** Id, object, objects and data. */
function valuesOf({ id, each }: ManyEvent): (string | readonly string[] | null)[] {
  const [only] = each
  if (each.length === 1 && only) return [id, only.objectId, null, JSON.stringify(only.data)]
  const data = JSON.stringify({ each: each.map((one) => one.data) })
  return [id, SEVERAL, each.map(({ objectId }) => objectId), data]
}

/**
 * The history of objects, newest first; `objects` is a list of kind and id pairs. An event that tells of several comes once
 * for each that was asked for, with what it says of that one.
 */
export async function listAuditEvents(
  tx: Transaction,
  objects: readonly { readonly kind: string; readonly id: string }[],
  limit: number,
): Promise<AuditEvent[]> {
  return tx.query<AuditEvent>(
    `with o as (select * from unnest($1::text[], $2::text[]) as o (kind, id)),
     told as (
       select e.id, e.at, e.actor_kind, e.actor_id, e.actor_name, e.action, e.object_kind, e.object_id, e.data
       from audit_event e join o on e.object_kind = o.kind and e.object_id = o.id where e.organisation_id = $3
       union all
       select e.id, e.at, e.actor_kind, e.actor_id, e.actor_name, e.action, e.object_kind, o.id,
         e.data->'each'->(array_position(e.object_ids, o.id) - 1)
       from audit_event e join o on e.object_kind = o.kind and o.id = any(e.object_ids)
       where e.organisation_id = $3 and e.object_kind in (select kind from o) and e.object_id = '${SEVERAL}')
     select e.id, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_name as "actorName", e.action,
        e.object_kind as "objectKind", e.object_id as "objectId", e.data
     from told e order by e.at desc, e.id desc limit $4`,
    [objects.map((object) => object.kind), objects.map((object) => object.id), tx.scope.organisationId, limit],
  )
}
