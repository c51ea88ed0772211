import { english } from '@rantai/questionnaires/wording'
import { deleteDutyRecord, insertEntry, newId, putDutyRecord, type EntryKind } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { dutiesOf, incidentDossier } from './incident-clocks'
import type { RecordDutyInput } from './incidents.schema'
import { keepReminder } from './keep-reminder'
import { openOne } from './open-one'

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['toldAt'], message }] })

/**
 * Records of a duty that it was told, or isn't needed and why, or takes that back. The clock stops, and the next one of the
 * same regime starts, by what is recorded.
 * @throws UseCaseError notFound where no such duty applies, notAllowedNow once closed, invalidInput
 */
export async function recordDuty({ actor, deps }: Call, input: RecordDutyInput): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await openOne(tx, input.id)
    const at = deps.now()
    const dossier = await incidentDossier(tx, input.id)
    const duty = dossier && dutiesOf(dossier).find(({ id }) => id === input.dutyId)
    const { id: incidentId, dutyId, outcome } = input
    // Finding out tells nobody: that it has to be notified is a moment of the incident, that it needn't be is said here.
    if (!duty || (duty.to === 'nobody' && outcome === 'told')) throw new UseCaseError('notFound')
    const row = { incidentId, dutyId, byName: actor.name, at }
    if (outcome === 'undone') {
      if (!(await deleteDutyRecord(tx, incidentId, dutyId))) throw new UseCaseError('notFound')
    } else if (outcome === 'told') {
      if (input.toldAt.getTime() > at.getTime() + 60_000) throw refused(english('This moment hasn’t come yet.'))
      const knewAt = dossier.awareAt ?? dossier.discoveredAt ?? dossier.beganAt
      if (knewAt !== null && input.toldAt.getTime() + 60_000 <= new Date(knewAt).getTime())
        throw refused(english('Nobody can be told before your organisation knew of it.'))
      await putDutyRecord(tx, { ...row, toldAt: input.toldAt, reference: input.reference, notNeeded: null })
    } else {
      await putDutyRecord(tx, { ...row, toldAt: null, reference: '', notNeeded: input.reason })
    }
    const happened = outcome === 'told' ? input.toldAt : at
    const body = outcome === 'told' ? input.reference : outcome === 'notNeeded' ? input.reason : ''
    const data = { dutyId, rule: duty.rule, recipient: duty.recipient, to: duty.to }
    const kind: EntryKind = outcome
    const entry = { id: newId(), incidentId, kind, at: happened, body, data }
    await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    await keepReminder(tx, incidentId, at)
    const told = { ...data, outcome, body, toldAt: outcome === 'told' ? happened.toISOString() : null }
    await record(
      tx,
      actor,
      { action: 'incident.dutyRecorded', objectKind: 'incident', objectId: incidentId, data: told },
      at,
    )
  })
}
