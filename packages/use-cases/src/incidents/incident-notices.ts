import {
  findIncidentNotice,
  findNoticeCrossing,
  type IncidentNoticeRow,
  insertEntry,
  insertIncidentNoticeEntry,
  linkIncidentNotice,
  listIncidentNotices,
  newId,
  type Transaction,
} from '@rantai/db'
import { authorize, type Member } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { openIncidentSchema } from './incidents.schema'
import { openIncidentIn } from './open-incident'
import { openOne } from './open-one'
import type { LinkNoticeInput, OpenFromNoticeInput, ShareWithVendorInput } from './reports.schema'

const MOST = 100

/** What vendors reported and nobody made an incident of yet, or (with an incident) what belongs to it. @throws UseCaseError forbidden */
export function listNoticesOfIncident(
  { actor, deps }: Call,
  { incidentId }: { readonly incidentId: string | null },
): Promise<IncidentNoticeRow[]> {
  const scope = authorize(actor, 'incident.read')
  return deps.database.withScope(scope, (tx) => listIncidentNotices(tx, { incidentId, limit: MOST }))
}

/** @throws UseCaseError forbidden, notFound */
export async function readIncidentNotice(
  { actor, deps }: Call,
  { noticeId }: { readonly noticeId: string },
): Promise<IncidentNoticeRow> {
  const scope = authorize(actor, 'incident.read')
  return deps.database.withScope(scope, (tx) => found(tx, noticeId))
}

async function found(tx: Transaction, noticeId: string): Promise<IncidentNoticeRow> {
  const notice = await findIncidentNotice(tx, noticeId)
  if (!notice) throw new UseCaseError('notFound')
  return notice
}

/** Lets the vendor see that its notice was read. Done again it changes nothing. @throws UseCaseError forbidden, notFound */
export async function acknowledgeNotice(
  { actor, deps }: Call,
  { noticeId }: { readonly noticeId: string },
): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await seen(tx, await found(tx, noticeId), { actor, at: deps.now() })
  })
}

type Doing = { readonly actor: Member; readonly at: Date }

async function seen(tx: Transaction, notice: IncidentNoticeRow, { actor, at }: Doing): Promise<void> {
  if (notice.seenByName !== null) return
  await say(tx, notice, { actor, at, kind: 'seen', happened: at, body: '' })
  const data = { title: notice.title, vendor: notice.vendorName }
  const it = { action: 'incident.noticeSeen', objectKind: 'incidentNotice', objectId: notice.id } as const
  await record(tx, actor, { ...it, data }, at)
}

type Saying = Doing & { readonly kind: 'seen' | 'said'; readonly happened: Date; readonly body: string }

async function say(tx: Transaction, { id: noticeId }: IncidentNoticeRow, given: Saying): Promise<void> {
  const { actor, at: createdAt, kind, happened, body } = given
  const across = await findNoticeCrossing(tx, noticeId)
  if (!across) throw new UseCaseError('notFound')
  const entryId = newId()
  const entry = { id: entryId, noticeId, kind, at: happened, body, authorName: actor.name, createdAt }
  await insertIncidentNoticeEntry(tx, entry)
  await enqueue(tx, 'incident.noticeAnswered', { noticeId, entryId }, { at: createdAt, across })
}

/**
 * Says something to the vendor. It stands in both timelines, and is all that the vendor sees of what the organisation does.
 * @throws UseCaseError forbidden, notFound, invalidInput
 */
export async function shareWithVendor(
  { actor, deps }: Call,
  { noticeId, at: happened, body }: ShareWithVendorInput,
): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  if (happened.getTime() > at.getTime() + 60_000)
    throw new UseCaseError('invalidInput', { issues: [{ path: ['at'], message: 'This moment hasn’t come yet.' }] })
  await deps.database.withScope(scope, async (tx) => {
    const notice = await found(tx, noticeId)
    await seen(tx, notice, { actor, at })
    await say(tx, notice, { actor, at, kind: 'said', happened, body })
    const { incidentId, title, vendorName: vendor } = notice
    if (incidentId !== null) {
      const entry = { id: newId(), incidentId, kind: 'note', at: happened, body, data: { shared: vendor } } as const
      await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    }
    const it = { action: 'incident.shared', objectKind: 'incidentNotice', objectId: noticeId } as const
    await record(tx, actor, { ...it, data: { title, vendor, body } }, at)
  })
}

/**
 * Opens an incident from what a vendor reported: its clock runs from when it knew to when its notice came, ours from when it came.
 * @returns the incident's id
 * @throws UseCaseError forbidden, notFound, notAllowedNow where it has an incident
 */
export async function openFromNotice(
  { actor, deps }: Call,
  { noticeId, severity, askAgain }: OpenFromNoticeInput,
): Promise<string> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    const notice = await found(tx, noticeId)
    if (notice.incidentId !== null) throw new UseCaseError('notAllowedNow', { state: 'linked' })
    const content = openIncidentSchema.parse({ ...contentOf(notice), severity, askAgain })
    const incidentId = await openIncidentIn(tx, { actor, deps }, content)
    await link(tx, notice, { actor, at: deps.now(), incidentId })
    return incidentId
  })
}

function contentOf(notice: IncidentNoticeRow) {
  const { title, whatHappened, beganAt, awareAt, createdAt, personalData, measures } = notice
  const orNull = (codes: readonly string[]) => (codes.length === 0 ? null : [...codes])
  return {
    ...{ title, whatHappened, beganAt, personalData, doneSoFar: measures, placeId: notice.vendorId },
    ...{ vendorKnewAt: awareAt, vendorToldAt: createdAt, discoveredAt: createdAt, awareAt: createdAt },
    ...{ dataCategories: orNull(notice.dataCategories), peopleCountries: orNull(notice.peopleCountries) },
    people: notice.peopleMost ?? notice.peopleLeast,
  }
}

/** Makes a notice part of an incident that is open already. @throws UseCaseError forbidden, notFound, notAllowedNow */
export async function linkNotice({ actor, deps }: Call, { noticeId, incidentId }: LinkNoticeInput): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const notice = await found(tx, noticeId)
    await openOne(tx, incidentId)
    await link(tx, notice, { actor, at: deps.now(), incidentId })
  })
}

/** What the vendor said so far goes into the incident's timeline; the vendor sees that its notice was read. */
async function link(
  tx: Transaction,
  notice: IncidentNoticeRow,
  { actor, at, incidentId }: Doing & { readonly incidentId: string },
): Promise<void> {
  const { id: noticeId, title, vendorName: vendor } = notice
  if (!(await linkIncidentNotice(tx, { noticeId, incidentId, byName: actor.name, at })))
    throw new UseCaseError('notAllowedNow', { state: 'linked' })
  const said = notice.entries.filter(({ authorSide, kind }) => authorSide === 'answering' && kind === 'said')
  const all = [
    { id: noticeId, at: notice.createdAt, body: [title, notice.whatHappened].join('\n'), by: notice.saidByName },
    ...said.map((each) => ({ id: each.id, at: new Date(each.at), body: each.body, by: each.authorName })),
  ]
  for (const { id, at: happened, body, by } of all) {
    const entry = { id, incidentId, kind: 'vendorSaid', at: happened, body, authorName: `${by}, ${vendor}` } as const
    await insertEntry(tx, { ...entry, createdAt: at })
  }
  await seen(tx, notice, { actor, at })
  const it = { action: 'incident.noticeLinked', objectKind: 'incident', objectId: incidentId } as const
  await record(tx, actor, { ...it, data: { title, vendor } }, at)
}
