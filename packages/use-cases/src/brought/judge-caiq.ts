import { controlKey, questionName, readCcmId, referencesOf } from '@rantai/questionnaires'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { english, type WordingValues } from '@rantai/questionnaires/wording'
import { plainText } from '../spreadsheets/sheet-marks'
import { HIDES, readsAsTyped } from '../visible-text'
import type { CaiqAbout, CaiqRow } from './brought.types'
import { saidIn } from './caiq-texts'

/**
 * What becomes of a row of a CAIQ. `proposed`: an unanswered question refers to it. `answered`: only such that have words already,
 * aren't asked now or can't be changed now. `unmapped`: no question asked here refers to it.
 */
export const CAIQ_OUTCOMES = ['proposed', 'answered', 'unmapped', 'empty', 'unreadable'] as const
export type CaiqOutcome = (typeof CAIQ_OUTCOMES)[number]

export type JudgedRow = CaiqRow & {
  readonly outcome: CaiqOutcome
  readonly reason?: { readonly text: string; readonly values?: WordingValues }
  /** Which questions refer to it, in the order in which they show. */
  readonly questionIds: readonly string[]
}

/** What a row answers, as questions name what they refer to: its control, and the very question of that version. */
function namesOf({ id }: CaiqRow, { version }: CaiqAbout): readonly string[] {
  const found = readCcmId(id)
  const control = found && controlKey(found, version ?? undefined)
  if (!found || control === undefined) return []
  return found.question === undefined || version === null ? [control] : [control, questionName(found, version)]
}

/** Every row with what becomes of it, in its order; `isOpen`: a proposal can be made for the question. */
export function judgeRows(
  rows: readonly CaiqRow[],
  about: CaiqAbout,
  { questions, isOpen }: { readonly questions: readonly AskedQuestion[]; readonly isOpen: (id: string) => boolean },
): JudgedRow[] {
  const referring = new Map<string, string[]>()
  for (const question of questions)
    for (const name of referencesOf(question)) referring.set(name, [...(referring.get(name) ?? []), question.id])
  const firsts = new Map<string, CaiqRow>()
  for (const row of rows) if (row.id !== '' && !firsts.has(row.id)) firsts.set(row.id, row)
  const torn = new Set(rows.filter((row) => differs(row, firsts.get(row.id) ?? row)).map(({ id }) => id))
  return rows.map((row) => {
    const wrong = problemOf(row, about)
    if (wrong) return { ...row, ...wrong, questionIds: [] }
    if (torn.has(row.id))
      return { ...row, ...unreadable(english('This id stands in several rows that differ.')), questionIds: [] }
    if (row.answer === '' && row.description === '') return { ...row, outcome: 'empty', questionIds: [] }
    const questionIds = [...new Set(namesOf(row, about).flatMap((name) => referring.get(name) ?? []))]
    const open = questionIds.filter(isOpen)
    if (questionIds.length === 0) return { ...row, outcome: 'unmapped', questionIds }
    return open.length > 0
      ? { ...row, outcome: 'proposed', questionIds: open }
      : { ...row, outcome: 'answered', questionIds }
  })
}

const differs = (row: CaiqRow, first: CaiqRow): boolean =>
  row.answer !== first.answer || row.description !== first.description || row.owner !== first.owner

const unreadable = (text: string, values?: WordingValues) =>
  ({ outcome: 'unreadable', reason: { text, ...(values && { values }) } }) as const

function problemOf(row: CaiqRow, about: CaiqAbout) {
  if (row.unread) return unreadable(english('A cell holds an error, or something that is no text.'))
  const id = readCcmId(row.id)
  if (row.id === '') return unreadable(english('No id of a CAIQ question stands in this row.'))
  if (!id) return unreadable(english('“{id}” is no id of a CAIQ v4 question.'), { id: row.id.slice(0, 100) })
  if (controlKey(id, about.version ?? undefined) === undefined)
    return about.version === null
      ? unreadable(
          english('The file doesn’t say whether it is v4.0 or v4.1, and this id means something else in each.'),
        )
      : unreadable(english('v{version} has no such control.'), { version: about.version })
  if (saidIn(row.answer) === undefined)
    return unreadable(english('“{answer}” is none of Yes, No and NA.'), { answer: row.answer.slice(0, 100) })
  if ([row.answer, row.owner, row.description].some((text) => !readsAsTyped(plainText(text)))) return unreadable(HIDES)
  return undefined
}

export type CaiqCounts = Readonly<Record<CaiqOutcome, number>>

export function countRows(rows: readonly Pick<JudgedRow, 'outcome'>[]): CaiqCounts {
  const counts = Object.fromEntries(CAIQ_OUTCOMES.map((outcome) => [outcome, 0])) as Record<CaiqOutcome, number>
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** The rows that answer the very question which ours is: the same words of the same version. */
export const sameQuestion = (row: CaiqRow, about: CaiqAbout, question: AskedQuestion): boolean => {
  const id = readCcmId(row.id)
  if (id?.question === undefined || about.version === null) return false
  return referencesOf(question).includes(questionName(id, about.version))
}
