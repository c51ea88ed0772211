import {
  announcingRepository,
  type CustomerToTell,
  type NoticeContent,
  ownListRepository,
  type OwnSubProcessorEnd,
  type OwnSubProcessorRow,
} from '@rantai/db'
import { countryCodes, type OwnStep, plainName, stepsToPublish, usedOn } from '@rantai/questionnaires'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { announceTo } from '../notices/announce-change'
import { assertInTime, type CustomerTerms, termsOf, toldTooLate } from '../notices/notice-terms'
import { type HeldList, withOwnList } from './own-list'
import { mostAnnounced, type PublishOwnInput } from './published-lists.schema'

type Step = OwnStep<OwnSubProcessorRow>

/**
 * Tells customers what the list says: every one is announced what lies ahead, so that its days to object begin, and those that are
 * subscribed get a copy. What holds today already is told by the copy alone.
 * @returns how many changes were announced
 * @throws UseCaseError 'forbidden', 'notAllowedNow' (nothingNew, tooMany, noCountries), 'invalidInput' (acceptShort)
 */
export function publishOwnList(
  call: Call,
  { reason, acceptShort }: PublishOwnInput,
): Promise<{ readonly announced: number }> {
  return withOwnList(call, async (list) => {
    const { tx, actor, at, today, entries } = list
    const steps = stepsToPublish(entries)
    if (steps.length === 0) throw new UseCaseError('notAllowedNow', { state: 'nothingNew' })
    const ahead = steps.filter(({ on }) => on > today)
    if (ahead.length > mostAnnounced) throw new UseCaseError('notAllowedNow', { state: 'tooMany' })
    const customers = await announcingRepository.listCustomersToTell(tx)
    if (!acceptShort) assertInTime(lateIn(customers, ahead, at))
    const byStep = new Map<Step, string>()
    if (customers.length > 0)
      for (const step of ahead) byStep.set(step, await announce(list, step, { customers, reason }))
    const told = steps.flatMap((step) => toldOf(step, byStep.get(step) ?? null, at))
    await ownListRepository.updateOwnSubProcessors(tx, told, { by: actor.name, at })
    await enqueue(tx, 'list.copy', {}, { at })
    const it = { action: 'ownList.published', objectKind: 'organisation', objectId: actor.organisationId } as const
    const data = { changes: steps.length, announced: byStep.size }
    await record(tx, actor, { ...it, data }, at)
    return { announced: byStep.size }
  })
}

/** The customers for whom one of the changes ahead comes with fewer days than they are owed. */
export function lateIn(
  customers: readonly CustomerToTell[],
  ahead: readonly Pick<Step, 'on'>[],
  at: Date,
): CustomerTerms[] {
  const [first] = ahead.map(({ on }) => on).sort()
  if (first === undefined) return []
  return toldTooLate(
    customers.map((customer) => termsOf(customer, at)),
    first,
  )
}

async function announce(
  { tx, actor, at, entries }: HeldList,
  step: Step,
  { customers: to, reason }: { readonly customers: readonly CustomerToTell[]; readonly reason: string },
): Promise<string> {
  const content = { ...contentOf(step, entries), reason }
  if (step.change === 'add' && content.countries.length === 0)
    throw new UseCaseError('notAllowedNow', { state: 'noCountries' })
  const said = { saidByName: actor.name, saidByEmail: actor.email, at }
  const announcementId = await announceTo(tx, { to, content, said })
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
