import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import type { WordingValues } from '@rantai/questionnaires/wording'
import type { Editable, StoredAnswer } from '../answers/answering.types'
import { isEditable } from '../answers/standing'
import { valueIssue } from '../answers/value-issue'
import { HIDES, readsAsTyped } from '../visible-text'
import type { SheetFileRow } from './read-answer-sheet'
import { contentMark, plainText, readMark, textsMark, type Content } from './sheet-marks'
import type { SheetTexts } from './spreadsheets.types'
import { FIELDS } from './write-answer-sheet'

/** Why a row is where it is, in English that the edge says, or said already. */
export type RowReason =
  | { readonly text: string; readonly values?: WordingValues | undefined }
  /** In the words of the reader. */
  | { readonly said: string }

/**
 * What becomes of a row. `taken`: the sheet changed it and the portal didn't. `unchanged`: it says what the portal says, or
 * what it said when it was written. `conflict`: both changed. `refused`: understood, and no answer to the question.
 */
export const OUTCOMES = ['conflict', 'taken', 'refused', 'notUnderstood', 'notYours', 'unchanged'] as const
export type RowOutcome = (typeof OUTCOMES)[number]

export type MergedRow = Pick<SheetFileRow, 'sheet' | 'row' | 'key'> & {
  readonly outcome: RowOutcome
  readonly reason?: RowReason
  /** What the sheet says; what it lacks is as the portal has it. */
  readonly theirs: SheetTexts
  /** What the portal says now, in the words of the sheet. */
  readonly ours: SheetTexts
  /** Of the answer now; 0 where there is none. */
  readonly version: number
  /** What taking the row writes: there for `taken` and `conflict`. */
  readonly content?: Content
}

/** The language of the sheet: what answers look like in it, and what its words mean. */
export type SheetWords = {
  readonly write: (question: AskedQuestion, stored: StoredAnswer | undefined) => SheetTexts
  readonly read: (
    question: AskedQuestion,
    texts: SheetTexts,
  ) => { readonly content: Content } | { readonly problem: string }
  /** Stands in a cell whose text was too long for it. */
  readonly tooLong: string
}

export type Standing = {
  readonly asked: Asked
  readonly answers: Readonly<Record<string, StoredAnswer>>
  readonly editable: Editable
  /** In the customer's zone. */
  readonly today: string
}

const empty: SheetTexts = { answer: '', notApplicable: '', comment: '' }
const nothing: Content = { value: null, notApplicable: null, comment: null }

/** As forms take them. */
export const longest = { notApplicable: 4000, comment: 10_000 } as const

/** Every row of the sheet with what becomes of it, in its order; writes nothing. */
export function mergeSheet(rows: readonly SheetFileRow[], standing: Standing, words: SheetWords): MergedRow[] {
  const questions = new Map(standing.asked.questions.map((question) => [question.id, question]))
  const firsts = new Map<string, SheetFileRow>()
  for (const row of rows) if (row.key !== '' && !firsts.has(row.key)) firsts.set(row.key, row)
  const torn = new Set(rows.filter((row) => !saysTheSame(row, firsts.get(row.key) ?? row)).map(({ key }) => key))
  return rows.map((row) => {
    const { sheet, row: number, key } = row
    const question = questions.get(key)
    const stored = standing.answers[key]
    const ours = question ? words.write(question, stored) : empty
    const theirs = { ...ours, ...row.texts }
    const place = { sheet, row: number, key, ours, theirs, version: stored?.version ?? 0 }
    const first = firsts.get(key)
    if (key === '')
      return { ...place, ...unclear('No key stands in this row, so nobody knows which question it answers.') }
    if (torn.has(key))
      return {
        ...place,
        ...unclear('This key stands in several rows that differ. Leave one of them and send the file again.'),
      }
    if (!question)
      return {
        ...place,
        outcome: 'notYours',
        reason: { text: 'This question isn’t asked here, or somebody else was given it.' },
      }
    if (first && first !== row)
      return { ...place, outcome: 'unchanged', reason: { text: 'It repeats row {row}.', values: { row: first.row } } }
    return { ...place, ...mergeRow({ row, question, stored, ours, theirs }, standing, words) }
  })
}

const unclear = (text: string) => ({ outcome: 'notUnderstood', reason: { text } }) as const

const saysTheSame = (left: SheetFileRow, right: SheetFileRow): boolean =>
  left === right ||
  (left.unread.length + right.unread.length === 0 &&
    FIELDS.every((field) => plainText(left.texts[field] ?? '') === plainText(right.texts[field] ?? '')))

type Meeting = {
  readonly row: SheetFileRow
  readonly question: AskedQuestion
  readonly stored: StoredAnswer | undefined
  readonly ours: SheetTexts
  readonly theirs: SheetTexts
}
type Met = Pick<MergedRow, 'outcome' | 'reason' | 'content'>

function mergeRow(meeting: Meeting, standing: Standing, words: SheetWords): Met {
  const { row, question, stored, ours, theirs } = meeting
  if (row.unread.length > 0)
    return unclear('A cell holds an error, or a formula without its result. Write the answer itself.')
  const mark = readMark(row.mark)
  const same = (field: keyof SheetTexts) => plainText(theirs[field]) === plainText(ours[field])
  if (FIELDS.every(same)) return { outcome: 'unchanged' }
  if (mark?.texts === textsMark(theirs)) return { outcome: 'unchanged' }
  if (mark === undefined && FIELDS.every((field) => theirs[field].trim() === ''))
    return { outcome: 'unchanged', reason: { text: 'It is empty in the sheet. What the portal has stays.' } }
  if (!isEditable(standing.editable, question.id))
    return { outcome: 'notYours', reason: { text: 'This answer was sent and can’t be changed now.' } }
  if (FIELDS.some((field) => theirs[field].trim() === words.tooLong))
    return unclear('Its text is too long for a spreadsheet. Change this answer in the portal.')
  const read = contentOf(meeting, words)
  if ('outcome' in read) return read
  const { content } = read
  const refused = refusalOf(content, { meeting, today: standing.today })
  if (refused) return { outcome: 'refused', reason: refused }
  const now = contentMark(stored ?? nothing)
  if (contentMark(content) === now) return { outcome: 'unchanged' }
  const isAsExported = mark ? mark.content === now : now === contentMark(nothing)
  return { outcome: isAsExported ? 'taken' : 'conflict', content }
}

/** A field that the sheet didn't change stays as it is stored, whatever words it is written in. */
function contentOf({ question, stored, ours, theirs }: Meeting, words: SheetWords): { content: Content } | Met {
  const same = (field: keyof SheetTexts) => plainText(theirs[field]) === plainText(ours[field])
  const kept = stored ?? nothing
  const comment = same('comment') ? kept.comment : plainText(theirs.comment) || null
  if (same('answer') && same('notApplicable')) return { content: { ...pick(kept), comment } }
  const [answer, reason] = [plainText(theirs.answer), plainText(theirs.notApplicable)]
  if (answer !== '' && reason !== '') {
    // Whoever fills in the one takes the other back, as in the portal; both at once say nothing clear.
    return {
      outcome: 'refused',
      reason: { text: 'It holds an answer and a reason why the question doesn’t apply. Leave one of the two.' },
    }
  }
  if (reason !== '') return { content: { value: null, notApplicable: reason, comment } }
  if (answer === '') return { content: { value: null, notApplicable: null, comment } }
  if (same('answer')) return { content: { value: kept.value, notApplicable: null, comment } }
  const read = words.read(question, theirs)
  if ('problem' in read) return { outcome: 'notUnderstood', reason: { said: read.problem } }
  return { content: { value: read.content.value, notApplicable: null, comment } }
}

const pick = ({ value, notApplicable }: Content) => ({ value: value ?? null, notApplicable: notApplicable ?? null })

type Checked = { readonly meeting: Meeting; readonly today: string }

function refusalOf(content: Content, { meeting, today }: Checked): RowReason | undefined {
  const { question, ours, theirs } = meeting
  const hides = FIELDS.some(
    (field) => plainText(theirs[field]) !== plainText(ours[field]) && !readsAsTyped(theirs[field]),
  )
  if (hides) return { text: HIDES }
  for (const field of ['notApplicable', 'comment'] as const) {
    const length = content[field]?.length ?? 0
    if (length > longest[field])
      return {
        text: 'A text has {length} characters; at most {longest} are kept.',
        values: { length, longest: longest[field] },
      }
  }
  if (content.value === null || content.value === undefined) return undefined
  const issue = valueIssue(question.answer, content.value, today)
  return issue && { text: issue.message, values: issue.values }
}

export type MergeCounts = Readonly<Record<RowOutcome, number>>

export function countOutcomes(rows: readonly Pick<MergedRow, 'outcome'>[]): MergeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<RowOutcome, number>
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
