import { sheetImportRepository, type AnsweringRow, type SheetImportRow } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { createHash } from 'node:crypto'
import { authorize } from '../access'
import { todayFor } from '../answers/customer-day'
import { headOf, storedAnswers } from '../answers/describe-answering'
import type { AnsweringHead, StoredAnswer } from '../answers/answering.types'
import { stateOf } from '../answers/asked-copy'
import { openAnswering, openForWriting } from '../answers/open-answering'
import { saveMany, type AnswerToWrite } from '../answers/save-many'
import { editableOf } from '../answers/standing'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { countOutcomes, mergeSheet, type MergeCounts, type MergedRow, type SheetWords } from './merge-sheet'
import type { SheetFileRow } from './read-answer-sheet'
import type { ConfirmSheetInput } from './spreadsheets.schema'

/** What a workbook would change now, or changed. */
export type SheetReport = Pick<
  SheetImportRow,
  'id' | 'fileName' | 'missing' | 'ignored' | 'createdAt' | 'appliedAt'
> & {
  readonly head: AnsweringHead
  readonly asked: Asked
  /** Language of the sheet. */
  readonly locale: string
  readonly counts: MergeCounts
  /** All rows; of what was confirmed, those that changed no answer. */
  readonly rows: readonly MergedRow[]
  /** By question: who wrote what the portal has. */
  readonly authors: Readonly<Record<string, Pick<StoredAnswer, 'authorName' | 'updatedAt'>>>
  /** What was looked at: confirming names it. */
  readonly seen: string
  readonly result: SheetResult | null
}

/** What confirming did. */
export type SheetResult = {
  readonly counts: MergeCounts
  /** Answers that were written: taken, and chosen from conflicts. */
  readonly written: number
  readonly left: readonly MergedRow[]
}

type Place = { readonly assessmentId: string; readonly id: string }
type Opened = { readonly row: AnsweringRow; readonly asked: Asked }
/** The words of a sheet's language. */
type WordsIn = (locale: string) => SheetWords

/** What a waiting workbook would change, compared with what is saved now. @throws UseCaseError notFound */
export async function readSheetReport(
  { actor, deps }: Call,
  { place, wordsIn }: { readonly place: Place; readonly wordsIn: WordsIn },
): Promise<SheetReport> {
  const scope = authorize(actor, 'answering.read')
  return deps.database.withScope(scope, async (tx) => {
    const opened = await openAnswering(tx, place.assessmentId)
    const kept = await sheetImportRepository.findSheetImport(tx, place)
    if (!kept) throw new UseCaseError('notFound')
    const { row, asked } = opened
    const state = stateOf(asked, row.answers, todayFor(row, deps.now()))
    const head = headOf(actor, { row, asked, state, editable: editableOf(row, asked) })
    const result = kept.report as SheetResult | null
    const merged = result ? result.left : mergedOf(kept, opened, { wordsIn, at: deps.now() })
    const { id, fileName, missing, ignored, createdAt, appliedAt, locale } = kept
    const authors = Object.fromEntries(
      row.answers.map(({ questionId, authorName, updatedAt }) => [questionId, { authorName, updatedAt }]),
    )
    return {
      ...{ id, fileName, missing, ignored, createdAt, appliedAt, locale, head, asked, authors, result },
      ...{ counts: result?.counts ?? countOutcomes(merged), rows: merged, seen: digestOf(merged) },
    }
  })
}

function mergedOf(
  { rows, locale }: SheetImportRow,
  { row, asked }: Opened,
  { wordsIn, at }: { readonly wordsIn: WordsIn; readonly at: Date },
): MergedRow[] {
  const standing = {
    asked,
    answers: storedAnswers(row.answers),
    editable: editableOf(row, asked),
    today: todayFor(row, at),
  }
  return mergeSheet(rows as SheetFileRow[], standing, wordsIn(locale))
}

/** Changes with whatever somebody saves meanwhile. */
const digestOf = (rows: readonly MergedRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ key, outcome, version }) => [key, outcome, version])))
    .digest('hex')

/**
 * Writes what a workbook changed and what was chosen of what both changed, all of it or none, with history. The file goes;
 * confirmed again it changes nothing.
 * @throws UseCaseError notFound; notAllowedNow when somebody saved since it was looked at; invalidInput for a choice that is missing
 */
export async function confirmSheet(
  { actor, deps }: Call,
  { input, wordsIn }: { readonly input: ConfirmSheetInput; readonly wordsIn: WordsIn },
): Promise<SheetResult> {
  const scope = authorize(actor, 'answering.write')
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const opened = await openForWriting(tx, input.assessmentId)
    const kept = await sheetImportRepository.findSheetImport(tx, input, true)
    if (!kept) throw new UseCaseError('notFound')
    if (kept.report !== null) return kept.report as SheetResult
    const merged = mergedOf(kept, opened, { wordsIn, at })
    if (digestOf(merged) !== input.seen) throw new UseCaseError('notAllowedNow', { state: 'sheetMoved' })
    const isTaken = chooser(merged, input)
    const taken = merged.filter(isTaken)
    await saveMany(tx, opened, { actor, at, answers: taken.flatMap(answerIn), source: 'sheet' })
    const left = merged.filter((row) => row.outcome !== 'unchanged' && !isTaken(row))
    const counts = countOutcomes(merged)
    const result: SheetResult = { counts, written: taken.length, left }
    await sheetImportRepository.setSheetApplied(tx, { id: kept.id, report: result, at })
    const data = { fileName: kept.fileName, ...counts, taken: taken.length }
    const event = { action: 'answers.imported', objectKind: 'assessment', objectId: input.assessmentId, data } as const
    if (taken.length > 0) await record(tx, actor, event, at)
    return result
  })
}

const answerIn = ({ key, content }: MergedRow): AnswerToWrite[] => {
  if (!content) return []
  const { value, notApplicable, comment } = content
  return [{ questionId: key, value, notApplicable, comment }]
}

/** Which rows are written. @throws UseCaseError invalidInput, naming every conflict that nobody decided */
function chooser(merged: readonly MergedRow[], { choices, others }: ConfirmSheetInput): (row: MergedRow) => boolean {
  const chosen = new Map(choices.map(({ questionId, keep }) => [questionId, keep]))
  const conflicts = merged.filter(({ outcome }) => outcome === 'conflict')
  const open = others === null ? conflicts.filter(({ key }) => !chosen.has(key)) : []
  if (open.length > 0)
    throw new UseCaseError('invalidInput', {
      issues: open.map(({ key }) => ({ path: ['choices', key], message: 'Choose which of the two stays.' })),
    })
  return ({ outcome, key }) =>
    outcome === 'taken' || (outcome === 'conflict' && (chosen.get(key) ?? others) === 'sheet')
}
