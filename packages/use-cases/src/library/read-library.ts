import {
  type LibraryEntryRow,
  type LibraryFile,
  libraryRepository,
  type LibrarySource,
  type LibraryVersionRow,
  type LibraryView,
  ownListRepository,
} from '@rantai/db'
import {
  ageInMonths,
  dateIn,
  LIBRARY_MONTHS,
  packs,
  type QuestionCore,
  type Staleness,
  stalenessOf,
} from '@rantai/questionnaires'
import { translationOf } from '@rantai/questionnaires/translations'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { LibraryReceipt } from './keep-answers'
import {
  entriesPerPage,
  type LibraryConsentInput,
  type LibraryEntryInput,
  type ListLibraryInput,
} from './library.schema'

export type LibraryVersion = LibraryVersionRow & { readonly staleness: Staleness; readonly ageMonths: number }
export type LibraryListItem = Omit<LibraryEntryRow, 'question'> & LibraryVersion & { readonly question: QuestionCore }

/**
 * A page of the organisation's library, and how many entries each view has. Questions are searched in English and in the reader's
 * language. @throws UseCaseError forbidden
 */
export async function listLibrary(
  { actor, deps }: Call,
  { search, view, page, locale }: ListLibraryInput & { readonly locale: string },
): Promise<{ readonly entries: readonly LibraryListItem[]; readonly counts: Readonly<Record<LibraryView, number>> }> {
  const scope = authorize(actor, 'library.read')
  return deps.database.withScope(scope, async (tx) => {
    const today = dateIn(deps.now(), await ownListRepository.findTimeZone(tx))
    const filter = { search, questions: questionsSaying(search, locale), today, months: LIBRARY_MONTHS }
    const shown = { view, limit: entriesPerPage, offset: (page - 1) * entriesPerPage }
    const [rows, counts] = await Promise.all([
      libraryRepository.listEntries(tx, { ...filter, ...shown }),
      libraryRepository.countEntries(tx, filter),
    ])
    const entries = rows.map((row) => ({ ...aged(row, today), question: row.question as QuestionCore }))
    return { entries, counts }
  })
}

/** Shipped questions whose words in a language hold a text, in English. */
function questionsSaying(search: string, locale: string): string[] {
  if (search === '') return []
  const sought = search.toLowerCase()
  const all = Object.values(packs).flatMap(({ questions }) => questions.map(({ text }) => text.en))
  return all.filter((english) => translationOf(locale, english)?.text.toLowerCase().includes(sought))
}

/** An entry, with every version. */
export type LibraryEntryPage = {
  readonly question: QuestionCore
  /** The newest first; `source` is which receipt it was kept from, for the vendor's own eyes. */
  readonly versions: readonly (LibraryVersion & {
    readonly source: LibrarySource | null
    readonly files: readonly LibraryFile[]
  })[]
  readonly mayRevoke: boolean
}

/** One entry with every version, the newest first. @throws UseCaseError forbidden, notFound */
export async function readLibraryEntry(
  { actor, deps }: Call,
  { entryId }: LibraryEntryInput,
): Promise<LibraryEntryPage> {
  const scope = authorize(actor, 'library.read')
  return deps.database.withScope(scope, async (tx) => {
    const entry = await libraryRepository.findEntry(tx, entryId)
    if (!entry) throw new UseCaseError('notFound')
    const today = dateIn(deps.now(), await ownListRepository.findTimeZone(tx))
    const rows = await libraryRepository.listVersions(tx, entryId)
    const files = await libraryRepository.listFiles(
      tx,
      rows.flatMap(({ evidence }) => evidence),
    )
    const versions = rows.map((row) => ({
      ...aged(row, today),
      source: row.source,
      files: files.filter(({ digest }) => row.evidence.includes(digest)),
    }))
    const stands = versions.some(({ revokedAt }) => revokedAt === null)
    const mayRevoke = stands && decide(actor, 'library.keep') === 'yes'
    return { question: entry.question as QuestionCore, versions, mayRevoke }
  })
}

/** What was agreed to, word for word. @throws UseCaseError forbidden, notFound */
export async function readLibraryConsent(
  { actor, deps }: Call,
  { consentId }: LibraryConsentInput,
): Promise<LibraryReceipt & { readonly contentHash: string }> {
  const scope = authorize(actor, 'library.read')
  const found = await deps.database.withScope(scope, (tx) => libraryRepository.findConsent(tx, consentId))
  if (!found) throw new UseCaseError('notFound')
  return { ...(found.content as LibraryReceipt), contentHash: found.contentHash }
}

function aged<Row extends LibraryVersionRow>(row: Row, today: string): Row & LibraryVersion {
  return { ...row, staleness: stalenessOf(row, today), ageMonths: ageInMonths(row.answeredOn, today) }
}
