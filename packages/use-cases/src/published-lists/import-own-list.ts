import { announcingRepository, ownListRepository, type OwnSubProcessorRow, type Transaction } from '@rantai/db'
import { countryCodes, plainName, usedOn } from '@rantai/questionnaires'
import { diffLists, type ListChange, type ListDiff, type ListedParty } from '@rantai/questionnaires/chain'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { withdrawNotices } from '../notices/withdraw-announcement'
import { readOrSay } from '../parties/import-list'
import { countriesIn } from '../parties/list-columns'
import { listBytes } from '../parties/parties.schema'
import { begin, changeEntry, openBefore } from './change-own-list'
import { goingOn, type HeldList, issue, readList, takenBack, withOwnList } from './own-list'
import { type Ahead, type Planned, planOwnImport } from './plan-own-import'
import { type CheckOwnImportInput, type ImportOwnInput, mostOwnEntries } from './published-lists.schema'

export type OwnImportPreview = {
  readonly entries: readonly ListedParty[]
  readonly ignored: readonly string[]
  /** Against what is in force today, without what is announced or planned already. */
  readonly diff: ListDiff
  readonly announced: readonly AnnouncedRow[]
}

/** A change that the list that was read brings, and that customers were told of, or that stands on the own list for a later day. */
export type AnnouncedRow = Pick<Ahead, 'id' | 'on' | 'toldAt' | 'countries' | 'agrees'> & {
  readonly change: Planned['change']
  readonly name: string
  /** The countries by the list that was read; null where it doesn't name the company. */
  readonly says: readonly string[] | null
}
const rowOf = ({ id, on, toldAt, countries, agrees }: Ahead) => ({ id, on, toldAt, countries, agrees })

/**
 * Reads a list that the organisation has already, and says what it would change; nothing does yet.
 * @throws UseCaseError 'forbidden', 'tooLarge', 'invalidInput' (file), 'notAllowedNow' (full)
 */
export async function checkOwnImport({ actor, deps }: Call, { bytes }: CheckOwnImportInput): Promise<OwnImportPreview> {
  const scope = authorize(actor, 'ownList.write')
  if (bytes.byteLength > listBytes) throw new UseCaseError('tooLarge', { limitBytes: listBytes })
  const { entries, ignored, nameless = [] } = await readOrSay(bytes)
  const [unnamed] = nameless
  if (unnamed)
    throw issue(
      'file',
      'Row {row}, {says}: it names no company. Put a name in, or take the row out, and send the file again.',
      {
        row: String(unnamed.row + 1),
        says: unnamed.says.slice(0, 80),
      },
    )
  if (entries.length > mostOwnEntries) throw new UseCaseError('notAllowedNow', { state: 'full' })
  return deps.database.withScope(scope, async (tx) => {
    const own = await readList(tx, deps)
    const plan = planOwnImport({ ...own, open: await openFor(tx, own) }, entries)
    const diff = diffLists(usedOn(own.entries, own.today).map(listedOf), entries)
    const announced = plan.flatMap(({ ahead, change, name, content }): AnnouncedRow[] =>
      ahead === null ? [] : [{ ...rowOf(ahead), change, name, says: content?.countries ?? null }],
    )
    return {
      entries,
      ignored,
      announced,
      diff: { ...diff, changes: diff.changes.filter((each) => !isAhead(each, plan)) },
    }
  })
}

const listedOf = ({ name, service, data, countries }: OwnSubProcessorRow): ListedParty => ({
  ...{ name, data, countries, purpose: service ?? undefined },
})

/** Announcements of what lies ahead that no entry of the list stands for. */
export async function openFor(tx: Transaction, { entries, today }: Pick<HeldList, 'entries' | 'today'>) {
  const known = new Set(entries.flatMap(({ announcementId, endAnnouncementId }) => [announcementId, endAnnouncementId]))
  const open = await announcingRepository.listOpenAnnouncements(tx, today)
  return open.filter(({ announcementId }) => !known.has(announcementId))
}

const kindsOf: Readonly<Record<Planned['change'], readonly ListChange['kind'][]>> = {
  add: ['added'],
  remove: ['removed'],
  change: ['movedCountry', 'changedPurpose', 'changedData'],
}

const isAhead = (row: ListChange, plan: readonly Planned[]): boolean => {
  const name = row.kind === 'added' ? row.after.name : row.kind === 'removed' ? row.before.name : row.name
  return plan.some(
    (each) =>
      each.ahead !== null && kindsOf[each.change].includes(row.kind) && plainName(each.name) === plainName(name),
  )
}

/**
 * Brings the list in step with one that was read: who isn't on it any more ends on the day, who is new begins, what is said otherwise
 * changes. What it says of nobody stays as it was. What was announced keeps its day; where the list says it otherwise it stays, too,
 * unless the list `corrects` it: then the announcement is withdrawn.
 * @throws UseCaseError 'forbidden', 'notAllowedNow' (full, nothingNew), 'invalidInput' (startsOn, place.ROW)
 */
export function importOwnList(call: Call, { entries, startsOn, corrects }: ImportOwnInput): Promise<void> {
  return withOwnList(call, async (list) => {
    const said = entries.map(putRight)
    const { tx, actor, at } = list
    const plan = planOwnImport({ ...list, open: await openFor(tx, list) }, said)
    let changes = 0
    for (const planned of plan) {
      const { ahead } = planned
      const corrected = ahead !== null && !ahead.agrees && corrects.includes(ahead.id)
      // It stands on the list already, or stays as it was announced.
      if (ahead !== null && !corrected && !(ahead.agrees && ahead.announcement)) continue
      changes += 1
      if (ahead === null) await write(list, planned, startsOn)
      else if (corrected) await write(await takeBack(call, list, ahead), planned, startsOn)
      else await link(list, { ahead, id: await write(list, planned, ahead.on), planned })
    }
    if (changes === 0) throw new UseCaseError('notAllowedNow', { state: 'nothingNew' })
    const it = { action: 'ownList.imported', objectKind: 'organisation', objectId: actor.organisationId } as const
    await record(tx, actor, { ...it, data: { named: said.length, changes } }, at)
  })
}

/** @throws UseCaseError 'invalidInput' for a row whose countries still can't be read (place.ROW, from 0) */
function putRight({ places, ...entry }: ImportOwnInput['entries'][number], row: number) {
  if (places === undefined) return entry
  const countries = countriesIn(places)
  const unknown = countries.filter((code) => !countryCodes.has(code))
  if (unknown.length > 0)
    throw issue(`place.${row}`, 'Enter countries by their names or two-letter codes: {words} is none.', {
      words: unknown.join(', '),
    })
  return { ...entry, countries }
}

/** @returns the entry that begins, or else the one that ends */
async function write(list: HeldList, { before: was, content, name }: Planned, on: string): Promise<string | undefined> {
  const before = was && list.entries.find(({ id }) => id === was.id)
  if (content)
    return before ? changeEntry(list, before, { content, startsOn: on }) : begin(list, { ...content, name }, on)
  return before && (await openBefore(list, before, on))?.id
}

/** The announcement that customers got already is the one of this entry: publishing doesn't tell them again. */
async function link(
  { tx, actor, at }: HeldList,
  { ahead, id, planned }: { readonly ahead: Ahead; readonly id: string | undefined; readonly planned: Planned },
): Promise<void> {
  if (id === undefined) return
  const entries = await ownListRepository.listOwnSubProcessors(tx)
  const linked = entries.flatMap((entry) =>
    entry.id !== id
      ? []
      : [{ ...entry, [planned.change === 'remove' ? 'endAnnouncementId' : 'announcementId']: ahead.id }],
  )
  await ownListRepository.updateOwnSubProcessors(tx, linked, { by: actor.name, at })
}

/** What was announced, or planned, isn't to come any more. @returns the list as it is then */
async function takeBack({ deps }: Call, list: HeldList, { entry, announcement, countries }: Ahead): Promise<HeldList> {
  const { tx, actor, at, entries } = list
  const ends = countries === null
  const announcementId = announcement?.announcementId ?? (ends ? entry?.endAnnouncementId : entry?.announcementId)
  if (announcementId) await withdrawNotices(tx, actor, { announcementId, noticeId: null, body: '', at })
  if (entry) {
    const changed = ends ? [goingOn(entry, at)] : takenBack(entries, entry, at)
    await ownListRepository.updateOwnSubProcessors(tx, changed, { by: actor.name, at })
    if ((ends ? entry.endPublishedAt : entry.publishedAt) !== null) await enqueue(tx, 'list.copy', {}, { at })
  }
  return { ...list, ...(await readList(tx, deps)) }
}
