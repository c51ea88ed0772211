import { insertAuditEvent, insertManyAuditEvents, newId, newIds, type Transaction } from '@rantai/db'
import type { Actor } from '../access'
import type { AuditAction } from './actions'

/** What happened to which object. `data` holds what a reader of the history needs, never a secret. */
export type Happening = {
  readonly action: AuditAction
  readonly objectKind: string
  readonly objectId: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** Writes one audit event of the scope's own organisation, in the same transaction as the change it tells of. */
export async function record(tx: Transaction, actor: Actor, happening: Happening, at: Date): Promise<void> {
  const { organisationId } = tx.scope
  if (organisationId === null) throw new Error('An audit event needs an organisation.')
  await insertAuditEvent(tx, {
    organisationId,
    id: newId(),
    at,
    ...authorOf(actor),
    action: happening.action,
    objectKind: happening.objectKind,
    objectId: happening.objectId,
    data: happening.data ?? {},
  })
}

/** From so many objects on, one event tells of several, at most of `TOGETHER`. */
const MANY = 100
const TOGETHER = 200

/** The same action on many objects of a kind, in one statement; from a hundred on, an event tells of many. */
export async function recordEach(
  tx: Transaction,
  actor: Actor,
  { action, objectKind, each, at }: Pick<Happening, 'action' | 'objectKind'> & Each,
): Promise<void> {
  if (each.length === 0) return
  const size = each.length < MANY ? 1 : TOGETHER
  const ids = newIds(Math.ceil(each.length / size))
  const events = ids.map((id, i) => ({ id, each: each.slice(i * size, (i + 1) * size) }))
  await insertManyAuditEvents(tx, { at, action, objectKind, ...authorOf(actor) }, events)
}

type Each = {
  readonly each: readonly { readonly objectId: string; readonly data: Readonly<Record<string, unknown>> }[]
  readonly at: Date
}

function authorOf(actor: Actor): {
  actorKind: 'member' | 'respondent' | 'system'
  actorId: string | null
  actorName: string
} {
  switch (actor.kind) {
    case 'member':
      return { actorKind: 'member', actorId: actor.memberId, actorName: actor.name }
    case 'respondent':
      return { actorKind: 'respondent', actorId: actor.respondentId, actorName: actor.name }
    case 'system':
      return { actorKind: 'system', actorId: null, actorName: 'Rantai' }
    case 'anonymous':
    case 'user':
      throw new Error('Nobody without an organisation changes an organisation’s rows.')
  }
}
