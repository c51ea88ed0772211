import { closeIncidentRow, insertEntry, newId } from '@rantai/db'
import { keepsIncidentOpen } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { type FieldIssue, UseCaseError } from '../errors'
import { clocksOf, incidentDossier } from './incident-clocks'
import type { CloseIncidentInput } from './incidents.schema'
import { openOne } from './open-one'

/**
 * Closes an incident with its cause and what was learned. Every duty that certainly applies and has begun must be told, or
 * said not to be needed, and every task done. The clocks are kept as they stand.
 * @throws UseCaseError notFound, notAllowedNow when closed before, invalidInput with what is still open
 */
export async function closeIncident({ actor, deps }: Call, { id, cause, lessons }: CloseIncidentInput): Promise<void> {
  const scope = authorize(actor, 'incident.close')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await openOne(tx, id)
    const at = deps.now()
    const dossier = await incidentDossier(tx, id)
    if (!dossier) throw new UseCaseError('notFound')
    const clocks = clocksOf(dossier, at)
    const waiting = clocks.filter(keepsIncidentOpen).length
    const tasks = dossier.tasks.filter(({ doneAt }) => doneAt === null).length
    const issues: FieldIssue[] = []
    if (waiting > 0)
      issues.push({
        path: ['clocks'],
        message:
          'Still open: {count, plural, one {one notice} other {# notices}}. Record when it was sent, or why it isn’t needed.',
        values: { count: waiting },
      })
    if (tasks > 0)
      issues.push({
        path: ['tasks'],
        message: 'Still open: {count, plural, one {one task} other {# tasks}}.',
        values: { count: tasks },
      })
    if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
    await closeIncidentRow(tx, { id, cause, lessons, byName: actor.name, at, frozen: { clocks } })
    const entry = { id: newId(), incidentId: id, kind: 'closed', at, body: cause } as const
    await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    const data = { title: dossier.title, cause, lessons }
    await record(tx, actor, { action: 'incident.closed', objectKind: 'incident', objectId: id, data }, at)
  })
}
