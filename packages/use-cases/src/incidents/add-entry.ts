import { insertEntry, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { AddEntryInput } from './incidents.schema'
import { openOne } from './open-one'

/** Writes an entry into the timeline, at the moment it tells of. @throws UseCaseError notFound, notAllowedNow, invalidInput */
export async function addIncidentEntry({ actor, deps }: Call, { id, ...entry }: AddEntryInput): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await openOne(tx, id)
    const at = deps.now()
    if (entry.at.getTime() > at.getTime() + 60_000)
      throw new UseCaseError('invalidInput', { issues: [{ path: ['at'], message: 'This moment hasn’t come yet.' }] })
    await insertEntry(tx, { ...entry, id: newId(), incidentId: id, authorName: actor.name, createdAt: at })
    const data = { kind: entry.kind, body: entry.body }
    await record(tx, actor, { action: 'incident.entryAdded', objectKind: 'incident', objectId: id, data }, at)
  })
}
