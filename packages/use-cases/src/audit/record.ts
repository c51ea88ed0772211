import { insertAuditEvent, newId, type Transaction } from '@rantai/db'
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

/** What is the same in the events of many objects, for a statement that writes them with the change itself. */
export function eventOf(
  actor: Actor,
  { action, objectKind }: Pick<Happening, 'action' | 'objectKind'>,
  at: Date,
): Pick<Happening, 'action' | 'objectKind'> & { readonly at: Date } & ReturnType<typeof authorOf> {
  return { at, action, objectKind, ...authorOf(actor) }
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
