import {
  announcingRepository,
  type NoticeContent,
  ownListRepository,
  type OwnSubProcessorEnd,
  type OwnSubProcessorRow,
} from '@rantai/db'
import { countryCodes, plainName, stepsToPublish, usedOn } from '@rantai/questionnaires'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { announceTo } from '../notices/announce-change'
import { assertInTime } from '../notices/notice-terms'
import { withdrawNotices } from '../notices/withdraw-announcement'
import { type HeldList, withOwnList } from './own-list'
import { mostAnnounced, type PublishOwnInput } from './published-lists.schema'
import { lateIn, type Step, type Telling, tellingsOf } from './tellings'

/**
 * Tells customers what the list says: every one is announced what lies ahead, so that its days to object begin, and those that are
 * subscribed get a copy. What holds today already is told by the copy alone.
 * What was announced by the form already is told only to whom it wasn't. What says it otherwise is withdrawn where the list `corrects` it.
 * @returns how many changes are announced
 * @throws UseCaseError 'forbidden', 'notAllowedNow' (nothingNew, tooMany, noCountries), 'invalidInput' (acceptShort)
 */
export function publishOwnList(
  call: Call,
  { reason, acceptShort, corrects }: PublishOwnInput,
): Promise<{ readonly announced: number }> {
  return withOwnList(call, async (list) => {
    const { tx, actor, at, today, entries } = list
    const steps = stepsToPublish(entries)
    if (steps.length === 0) throw new UseCaseError('notAllowedNow', { state: 'nothingNew' })
    const ahead = steps.filter(({ on }) => on > today)
    if (ahead.length > mostAnnounced) throw new UseCaseError('notAllowedNow', { state: 'tooMany' })
    const customers = await announcingRepository.listCustomersToTell(tx)
    const open = await announcingRepository.listOpenAnnouncements(tx, today)
    const tellings = tellingsOf(ahead, { customers, entries, open })
    if (!acceptShort) assertInTime(lateIn(tellings, at))
    const byStep = new Map<Step, string>()
    for (const telling of tellings) {
      for (const { announcementId } of telling.differing)
        if (corrects.includes(announcementId))
          await withdrawNotices(tx, actor, { announcementId, noticeId: null, body: '', at })
      const announcementId = await announce(list, telling, reason)
      if (announcementId !== null) byStep.set(telling.step, announcementId)
    }
    const told = steps.flatMap((step) => toldOf(step, byStep.get(step) ?? null, at))
    await ownListRepository.updateOwnSubProcessors(tx, told, { by: actor.name, at })
    await enqueue(tx, 'list.copy', {}, { at })
    const it = { action: 'ownList.published', objectKind: 'organisation', objectId: actor.organisationId } as const
    const data = { changes: steps.length, announced: byStep.size }
    await record(tx, actor, { ...it, data }, at)
    return { announced: byStep.size }
  })
}

async function announce(
  { tx, actor, at, entries }: HeldList,
  { step, announcement, to }: Telling,
  reason: string,
): Promise<string | null> {
  if (to.length === 0) return announcement?.announcementId ?? null
  const content = { ...contentOf(step, entries), reason }
  if (step.change === 'add' && content.countries.length === 0)
    throw new UseCaseError('notAllowedNow', { state: 'noCountries' })
  const said = { saidByName: actor.name, saidByEmail: actor.email, at }
  const announcementId = await announceTo(tx, { to, content, said, announcementId: announcement?.announcementId })
  const data = { change: content.change, name: content.partyName, startsOn: content.startsOn, told: to.length }
  const it = { action: 'notice.announced', objectKind: 'announcement', objectId: announcementId } as const
  await record(tx, actor, { ...it, data }, at)
  return announcementId
}

function contentOf(step: Step, entries: readonly OwnSubProcessorRow[]): Omit<NoticeContent, 'reason'> {
  const shared = { change: step.change, below: [], startsOn: step.on }
  if (step.change !== 'remove') {
    const { name: partyName, service, data, countries } = step.entry
    return { ...shared, partyName, service, data, countries: countries.filter((code) => countryCodes.has(code)) }
  }
  const { id, name: partyName, service } = step.before
  // Named where something else of the same company goes on; else all of it ends.
  const goesOn = usedOn(entries, step.on).some(
    (other) => other.id !== id && plainName(other.name) === plainName(partyName),
  )
  return { ...shared, partyName, service: goesOn ? service : null, data: [], countries: [] }
}

function toldOf(step: Step, announcementId: string | null, at: Date): OwnSubProcessorEnd[] {
  const ended = (entry: OwnSubProcessorRow) => ({ ...entry, endPublishedAt: at, endAnnouncementId: announcementId })
  switch (step.change) {
    case 'remove':
      return [ended(step.before)]
    case 'change':
      return [{ ...step.entry, publishedAt: at, announcementId }, ended(step.before)]
    case 'add':
      return [{ ...step.entry, publishedAt: at, announcementId }]
  }
}
