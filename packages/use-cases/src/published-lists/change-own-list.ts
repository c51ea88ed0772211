import { newId, ownListRepository, type OwnSubProcessorRow } from '@rantai/db'
import { neverHeld } from '@rantai/questionnaires'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { withdrawNotices } from '../notices/withdraw-announcement'
import { countriesOf } from '../parties/change-links'
import { entryIn, goingOn, type HeldList, isFollowed, issue, takenBack, withOwnList } from './own-list'
import {
  type AddOwnInput,
  type ChangeOwnInput,
  type EndOwnInput,
  mostOwnEntries,
  type OwnEntryInput,
} from './published-lists.schema'

export type OwnContent = Pick<OwnSubProcessorRow, 'service' | 'data' | 'countries'>

/**
 * Somebody whom the organisation uses, now or from a day on. Customers learn of it when it is published.
 * @returns the id of the entry
 * @throws UseCaseError 'forbidden', 'invalidInput' (countries), 'notAllowedNow' (full)
 */
export function addOwnSubProcessor(call: Call, input: AddOwnInput): Promise<string> {
  const { name, service, data, startsOn } = input
  return withOwnList(call, async (list) => {
    const id = await begin(list, { name, service, data, countries: countriesIn(input.countries) }, startsOn)
    await told(list, 'ownList.added', name)
    return id
  })
}

/**
 * What an entry says changes from a day on: it ends, another begins. One that nobody was told of yet is put right instead.
 * @returns the id of the entry that begins
 * @throws UseCaseError 'forbidden', 'notFound', 'invalidInput' (countries, startsOn), 'notAllowedNow' (ended)
 */
export function changeOwnSubProcessor(call: Call, input: ChangeOwnInput): Promise<string> {
  const { service, data, startsOn } = input
  return withOwnList(call, async (list) => {
    const entry = entryIn(list, input.entryId)
    const content = { service, data, countries: countriesIn(input.countries) }
    if (sameContent(entry, content) && (entry.publishedAt !== null || entry.startsOn === startsOn))
      throw issue('countries', 'The list says this already.')
    const id = await changeEntry(list, entry, { content, startsOn })
    await told(list, 'ownList.changed', entry.name)
    return id
  })
}

const keyOf = (texts: readonly string[]): string => [...new Set(texts)].sort().join('\n')

export const sameContent = (a: OwnContent, b: OwnContent): boolean =>
  a.service === b.service && keyOf(a.data) === keyOf(b.data) && keyOf(a.countries) === keyOf(b.countries)

/** @returns the id of the entry that begins */
export async function changeEntry(
  list: HeldList,
  entry: OwnSubProcessorRow,
  { content, startsOn }: { readonly content: OwnContent; readonly startsOn: string },
): Promise<string> {
  const before = await openBefore(list, entry, startsOn)
  return begin(list, { ...content, name: entry.name, follows: before?.id ?? null }, startsOn)
}

/**
 * It isn't used any more from a day on.
 * @throws UseCaseError 'forbidden', 'notFound', 'invalidInput' (startsOn), 'notAllowedNow' (ended)
 */
export function endOwnSubProcessor(call: Call, { entryId, endsOn }: EndOwnInput): Promise<void> {
  return withOwnList(call, async (list) => {
    const entry = entryIn(list, entryId)
    await openBefore(list, entry, endsOn, 'endsOn')
    await told(list, 'ownList.ended', entry.name)
  })
}

/**
 * Ends what customers know on a day: the entry, or where they weren't told of it yet, the one that it was to follow.
 * @returns what ended; none where customers knew nothing
 */
export async function openBefore(
  { tx, actor, at, entries }: HeldList,
  entry: OwnSubProcessorRow,
  day: string,
  field = 'startsOn',
): Promise<OwnSubProcessorRow | undefined> {
  if (entry.endsOn !== null) throw new UseCaseError('notAllowedNow', { state: 'ended' })
  const unknown = entry.publishedAt === null
  const written = { by: actor.name, at }
  if (unknown) await ownListRepository.updateOwnSubProcessors(tx, takenBack(entries, entry, at), written)
  const before = unknown ? entries.find(({ id }) => id === entry.follows) : entry
  if (!before) return undefined
  if (day < before.startsOn)
    throw issue(field, 'It began on {day}. Enter that day or a later one.', { day: before.startsOn })
  const ended = { ...before, endsOn: day, endPublishedAt: null, endAnnouncementId: null }
  await ownListRepository.updateOwnSubProcessors(tx, [ended], written)
  return before
}

/** @throws UseCaseError 'notAllowedNow' (full) */
export async function begin(
  { tx, actor, at, entries }: HeldList,
  entry: OwnContent & { readonly name: string; readonly follows?: string | null },
  startsOn: string,
): Promise<string> {
  if (entries.filter(({ endsOn }) => endsOn === null).length >= mostOwnEntries)
    throw new UseCaseError('notAllowedNow', { state: 'full' })
  const id = newId()
  const row = { ...entry, id, startsOn, follows: entry.follows ?? null }
  await ownListRepository.insertOwnSubProcessors(tx, [row], { by: actor.name, at })
  return id
}

/**
 * Takes back what wasn't told yet, or lies ahead: an end, else a beginning. An announcement of it is withdrawn, so that list and notices
 * stay in step.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' (begun)
 */
export function takeBackOwnSubProcessor(call: Call, { entryId }: OwnEntryInput): Promise<void> {
  return withOwnList(call, async (list) => {
    const { tx, actor, at, entries, today } = list
    const entry = entryIn(list, entryId)
    if (neverHeld(entry)) throw new UseCaseError('notAllowedNow', { state: 'begun' })
    const end = entry.endsOn !== null && !isFollowed(entries, entry)
    const [toldAt, on] = end ? [entry.endPublishedAt, entry.endsOn] : [entry.publishedAt, entry.startsOn]
    if ((!end && entry.endsOn !== null) || (toldAt !== null && on <= today))
      throw new UseCaseError('notAllowedNow', { state: 'begun' })
    const changed = end ? [goingOn(entry, at)] : takenBack(entries, entry, at)
    await ownListRepository.updateOwnSubProcessors(tx, changed, { by: actor.name, at })
    const announcementId = end ? entry.endAnnouncementId : entry.announcementId
    if (announcementId !== null) await withdrawNotices(tx, actor, { announcementId, noticeId: null, body: '', at })
    if (toldAt !== null) await enqueue(tx, 'list.copy', {}, { at })
    await told(list, 'ownList.takenBack', entry.name)
  })
}

/** Codes of the countries. @throws UseCaseError 'invalidInput' where one is none, or there is none */
function countriesIn(typed: string): string[] {
  const countries = countriesOf(typed)
  if (countries.length === 0) throw issue('countries', 'Say in which countries it holds or reaches data.')
  return countries
}

async function told(
  { tx, actor, at }: HeldList,
  action: 'ownList.added' | 'ownList.changed' | 'ownList.ended' | 'ownList.takenBack',
  name: string,
): Promise<void> {
  const it = { action, objectKind: 'organisation', objectId: actor.organisationId } as const
  await record(tx, actor, { ...it, data: { name } }, at)
}
