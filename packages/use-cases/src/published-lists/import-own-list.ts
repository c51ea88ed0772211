import type { OwnSubProcessorRow } from '@rantai/db'
import { plainName } from '@rantai/questionnaires'
import { diffLists, type ListDiff, type ListedParty, mergesAmong } from '@rantai/questionnaires/chain'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { readOrSay } from '../parties/import-list'
import { listBytes } from '../parties/parties.schema'
import { begin, changeEntry, openBefore, sameContent } from './change-own-list'
import { readList, withOwnList } from './own-list'
import { type CheckOwnImportInput, type ImportOwnInput, mostOwnEntries } from './published-lists.schema'

export type OwnImportPreview = {
  readonly entries: readonly ListedParty[]
  readonly ignored: readonly string[]
  readonly diff: ListDiff
}

/**
 * Reads a list that the organisation has already, and says what it would change; nothing does yet.
 * @throws UseCaseError 'forbidden', 'tooLarge', 'invalidInput' (file), 'notAllowedNow' (full)
 */
export async function checkOwnImport({ actor, deps }: Call, { bytes }: CheckOwnImportInput): Promise<OwnImportPreview> {
  const scope = authorize(actor, 'ownList.write')
  if (bytes.byteLength > listBytes) throw new UseCaseError('tooLarge', { limitBytes: listBytes })
  const { entries, ignored } = await readOrSay(bytes)
  if (entries.length > mostOwnEntries) throw new UseCaseError('notAllowedNow', { state: 'full' })
  const { entries: own } = await deps.database.withScope(scope, (tx) => readList(tx, deps))
  return { entries, ignored, diff: diffLists(openIn(own).map(listedOf), entries) }
}

const openIn = (entries: readonly OwnSubProcessorRow[]) => entries.filter(({ endsOn }) => endsOn === null)

const listedOf = ({ name, service, data, countries }: OwnSubProcessorRow): ListedParty => ({
  ...{ name, data, countries, purpose: service ?? undefined },
})

/**
 * Brings the list in step with one that was read: who isn't on it any more ends on the day, who is new begins, what is said otherwise
 * changes. What it says of nobody stays as it was.
 * @throws UseCaseError 'forbidden', 'notAllowedNow' (full, nothingNew), 'invalidInput' (startsOn)
 */
export function importOwnList(call: Call, { entries: said, startsOn }: ImportOwnInput): Promise<void> {
  return withOwnList(call, async (list) => {
    const { tx, actor, at } = list
    const open = openIn(list.entries)
    let changes = 0
    for (const { before, now } of pairsOf(open, said)) {
      const content = now && contentOf(now, before, said)
      if (before && content && sameContent(before, content)) continue
      changes += 1
      if (!before && now && content) await begin(list, { ...content, name: now.name }, startsOn)
      else if (before && content) await changeEntry(list, before, { content, startsOn })
      else if (before) await openBefore(list, before, startsOn)
    }
    if (changes === 0) throw new UseCaseError('notAllowedNow', { state: 'nothingNew' })
    const it = { action: 'ownList.imported', objectKind: 'organisation', objectId: actor.organisationId } as const
    await record(tx, actor, { ...it, data: { named: said.length, changes } }, at)
  })
}

type Named = Pick<ListedParty, 'name' | 'purpose' | 'countries' | 'data'>
type Pair = { readonly before: OwnSubProcessorRow | undefined; readonly now: Named | undefined }

/** Entries of one company, as the comparison of lists tells them, side by side: the same service first. */
function pairsOf(open: readonly OwnSubProcessorRow[], said: readonly Named[]): Pair[] {
  const companies = companiesOf([...open, ...said])
  return [...new Set(companies)].flatMap((company) => {
    const olds = open.filter((_, place) => companies[place] === company)
    const news = said.filter((_, place) => companies[open.length + place] === company)
    const pairs: Pair[] = []
    for (const same of [true, false])
      for (const now of [...news]) {
        const at = olds.findIndex(({ service }) => !same || plainName(service ?? '') === plainName(now.purpose ?? ''))
        if (at === -1) continue
        pairs.push({ before: olds.splice(at, 1)[0], now })
        news.splice(news.indexOf(now), 1)
      }
    return [
      ...pairs,
      ...olds.map((before) => ({ before, now: undefined })),
      ...news.map((now) => ({ before: undefined, now })),
    ]
  })
}

/** By place: the first place of the same company. */
function companiesOf(all: readonly { readonly name: string }[]): number[] {
  const first = all.map((_, place) => place)
  for (const { party, into, certain } of mergesAmong(all.map(({ name }) => ({ name }))))
    if (certain) first[party] = first[into]!
  return first
}

function contentOf(now: Named, before: OwnSubProcessorRow | undefined, said: readonly Named[]) {
  const says = (key: 'countries' | 'data') => said.some((each) => (each[key] ?? []).length > 0)
  return {
    service: now.purpose?.slice(0, 300) ?? before?.service ?? null,
    countries: before && !says('countries') ? before.countries : (now.countries ?? []),
    data: before && !says('data') ? before.data : (now.data ?? []),
  }
}
