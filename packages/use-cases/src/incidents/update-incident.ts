import { insertEntry, lockIncident, newId, updateIncident as update } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { UpdateIncidentInput } from './incidents.schema'
import { keepReminder } from './keep-reminder'
import { checkContent } from './open-incident'

const told = ['title', 'severity', 'people', 'personalData', 'ownerMemberId'] as const
const moments = ['beganAt', 'discoveredAt', 'awareAt', 'assessedAt', 'vendorKnewAt', 'vendorToldAt'] as const

/**
 * Writes what became known; the clocks follow. What changed stands in the timeline.
 * @throws UseCaseError notFound, conflict when somebody saved in between, notAllowedNow once closed, invalidInput
 */
export async function updateIncident(
  { actor, deps }: Call,
  { id, version, ...content }: UpdateIncidentInput,
): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const before = await lockIncident(tx, id)
    if (!before) throw new UseCaseError('notFound')
    if (before.state === 'closed') throw new UseCaseError('notAllowedNow', { state: 'closed' })
    const at = deps.now()
    await checkContent(tx, content, at)
    if (!(await update(tx, { ...content, id, version, at })))
      throw new UseCaseError('conflict', { current: before.version })
    const fields = [
      ...told.filter((field) => before[field] !== content[field]),
      ...moments.filter((field) => before[field]?.getTime() !== content[field]?.getTime()),
      ...(['dataCategories', 'peopleCountries'] as const).filter(
        (field) => before[field]?.join() !== content[field]?.join(),
      ),
      ...(['whatHappened', 'doneSoFar'] as const).filter((field) => before[field] !== content[field]),
    ]
    if (fields.length === 0) return
    const entry = { id: newId(), incidentId: id, kind: 'changed', at, data: { fields } } as const
    await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    await keepReminder(tx, id, at)
    const data = { title: content.title, fields }
    await record(tx, actor, { action: 'incident.updated', objectKind: 'incident', objectId: id, data }, at)
  })
}
