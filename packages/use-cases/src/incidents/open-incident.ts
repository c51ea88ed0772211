import { findIncidentPlace, insertEntry, insertIncident, memberRepository, newId, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { findHits } from './find-hits'
import type { OpenIncidentInput, UpdateIncidentInput } from './incidents.schema'
import { keepReminder } from './keep-reminder'
import { momentIssues } from './moment-order'

/**
 * Opens an incident: what is known of it, whom it reaches through the chain, and its first entry. Vendors of engagements
 * hit are asked again where that is wanted.
 * @returns its id
 * @throws UseCaseError notFound for a place that is none, invalidInput, forbidden
 */
export async function openIncident(call: Call, input: OpenIncidentInput): Promise<string> {
  const scope = authorize(call.actor, 'incident.write')
  return call.deps.database.withScope(scope, (tx) => openIncidentIn(tx, call, input))
}

/** The same in a transaction that is open. */
export async function openIncidentIn(
  tx: Transaction,
  { actor, deps }: Call,
  { placeId, askAgain, ...content }: OpenIncidentInput,
): Promise<string> {
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  await checkContent(tx, content, at)
  const place = placeId === null ? null : await findIncidentPlace(tx, placeId)
  if (place === undefined) throw new UseCaseError('notFound')
  const id = newId()
  await insertIncident(tx, { ...content, id, place, openedByName: actor.name, at })
  const entry = { id: newId(), incidentId: id, kind: 'opened', at, body: content.title } as const
  await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
  const where = {
    vendorId: place?.kind === 'vendor' ? place.id : null,
    partyId: place?.kind === 'party' ? place.id : null,
  }
  await findHits(tx, { id, ...where }, { deps, authorName: actor.name, at, askAgain })
  await keepReminder(tx, id, at)
  const data = { title: content.title, severity: content.severity, at: place?.name ?? null }
  await record(tx, actor, { action: 'incident.opened', objectKind: 'incident', objectId: id, data }, at)
  return id
}

type Content = Omit<OpenIncidentInput, 'placeId' | 'askAgain'> | Omit<UpdateIncidentInput, 'id' | 'version'>

/** No moment can't be; the owner is a member of the organisation now. */
export async function checkContent(tx: Transaction, content: Content, at: Date): Promise<void> {
  const { ownerMemberId, beganAt, discoveredAt, awareAt, assessedAt, vendorKnewAt, vendorToldAt } = content
  const issues = momentIssues({ beganAt, discoveredAt, awareAt, assessedAt, vendorKnewAt, vendorToldAt }, at)
  if (ownerMemberId !== null && !(await memberRepository.listMembers(tx)).some(({ id }) => id === ownerMemberId))
    throw new UseCaseError('notFound')
  if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
}
