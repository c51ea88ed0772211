import { canonicalJson } from '../../compose/canonical'
import type { Questionnaire } from '../../compose/questionnaire'
import { hasScale } from '../../compose/scored'
import type { Facts } from '../../inherent/inherent'
import type { Answer, Exception } from '../../model/answer'
import { compiledFor } from '../result'
import type { ScoreInput } from '../row'

/** Codes of a question's state; what was answered has codes from `FIRST_ANSWER`. */
export const NOT_ASKED = 0
export const UNDECIDED = 1
export const UNANSWERED = 2
export const FIRST_ANSWER = 3

/** The columns before those of the questions: what was recorded and waived, and one that is always unanswered. */
export const PROFILE_COLUMN = 0
export const UNANSWERED_COLUMN = 1
/** The counts that scoring leaves in a row for a program that goes on from there. */
export const UNDECIDED_COUNT_COLUMN = 2
export const UNANSWERED_COUNT_COLUMN = 3
export const KNOCK_OUT_COUNT_COLUMN = 4
export const FIRST_QUESTION = 5

/** What the customer recorded about an engagement, and the exceptions it granted. */
export type Profile = { facts: Facts; exceptions?: readonly Exception[] | undefined }
export type PortfolioRow = Omit<ScoreInput, 'asOf'>
export type Column = { index: number; answers: Answer[] }

/**
 * Many engagements' answers as codes, a row of `stride` codes for each. A code says which of the column's `answers` was
 * given, so nothing of what was answered stands in the codes. The end of a row is room for the codes of questions that
 * don't always apply or are covered; scoring writes there.
 */
export type Portfolio = {
  length: number
  columns: ReadonlyMap<string, Column>
  profiles: Profile[]
  codes: Uint16Array
  stride: number
  /** The columns at the end of a row that scoring writes. */
  room: number
  /** What scored the rows last, as far as that stands in their room. */
  scoredBy?: object
}

/** Rows of one portfolio, so that no column can have more answers than codes; more rows are more portfolios. */
export const MOST_ROWS = 65_000

/**
 * Packs engagements for being scored with the given questionnaires. Throws a RangeError above `MOST_ROWS` rows.
 * Of answers that neither score nor rule reads, only that there is one is kept.
 */
export function packPortfolio(questionnaires: readonly Questionnaire[], rows: readonly PortfolioRow[]): Portfolio {
  if (rows.length > MOST_ROWS) throw new RangeError(`a portfolio has at most ${MOST_ROWS} rows, not ${rows.length}`)
  const read = questionsRead(questionnaires)
  const columns = new Map<string, Column>(
    [...read.keys()].map((id, i) => [id, { index: FIRST_QUESTION + i, answers: [] }]),
  )
  const room = Math.max(0, ...questionnaires.map(dependentQuestions))
  const stride = FIRST_QUESTION + columns.size + room
  const codes = new Uint16Array(rows.length * stride)
  const profiles: Profile[] = []
  const profileCodes = new Map<string, number>()
  const coders = [...columns].map(([id, column]) => ({ id, column, code: coderOf(column, read.get(id) === true) }))
  rows.forEach(({ facts, exceptions, answers }, r) => {
    const at = r * stride
    codes[at + PROFILE_COLUMN] = codeOf(profileCodes, canonicalJson({ facts, exceptions }), () => {
      profiles.push({ facts, exceptions })
    })
    codes[at + UNANSWERED_COLUMN] = UNANSWERED
    for (const { id, column, code } of coders) {
      codes[at + column.index] = code(Object.hasOwn(answers, id) ? answers[id] : undefined)
    }
  })
  return { length: rows.length, columns, profiles, codes, stride, room }
}

/** How many questions don't always apply or are covered. */
export const dependentQuestions = ({ questions }: Questionnaire): number =>
  questions.filter((each) => each.appliesWhen !== undefined || each.coveredBy !== undefined).length

/** Every question by id; true where its value matters to its score or to a rule. */
export function questionsRead(questionnaires: readonly Questionnaire[]): Map<string, boolean> {
  const read = new Map<string, boolean>()
  for (const questionnaire of questionnaires) {
    const { ids, specs, leaves, cover } = compiledFor(questionnaire)
    const named = new Set(leaves.map((leaf) => leaf.subject).flatMap((q) => [q, cover[q] ?? -1]))
    ids.forEach((id, q) => {
      const spec = specs[q]
      const matters = named.has(q) || (spec !== undefined && hasScale(spec))
      read.set(id, matters || read.get(id) === true)
    })
  }
  return read
}

/** Codes one column's answers. Those without evidence, review or reason are looked up at once. */
function coderOf(column: Column, matters: boolean): (answer: Answer | undefined) => number {
  const codes = new Map<string, number>()
  const plain = new Map<Answer['value'], number>()
  const lists = new Map<string, number>()
  const coded = (answer: Answer): number => {
    const kept = whatScores(answer, matters)
    return FIRST_ANSWER + codeOf(codes, canonicalJson(kept), () => column.answers.push(kept))
  }
  return (answer) => {
    if (answer === undefined || (answer.value === undefined && answer.notApplicable === undefined)) return UNANSWERED
    const { value, evidence, review, notApplicable } = answer
    if (!matters || evidence !== undefined || review !== undefined || notApplicable !== undefined) return coded(answer)
    if (typeof value === 'object') return memoized(lists, JSON.stringify(value), () => coded(answer))
    return memoized(plain, value, () => coded(answer))
  }
}

function memoized<Key>(memory: Map<Key, number>, key: Key, code: () => number): number {
  const known = memory.get(key)
  if (known !== undefined) return known
  const found = code()
  memory.set(key, found)
  return found
}

function codeOf(codes: Map<string, number>, key: string, add: () => void): number {
  const known = codes.get(key)
  if (known !== undefined) return known
  codes.set(key, codes.size)
  add()
  return codes.size - 1
}

/** The parts of an answer that scoring reads, without author, date and reason. */
function whatScores({ value, notApplicable, evidence, review }: Answer, matters: boolean): Answer {
  const without = matters ? undefined : ''
  const counting = (evidence ?? []).filter((each) => each.state === 'pending' || each.state === 'accepted')
  return {
    ...(value !== undefined && { value: without ?? value }),
    ...(notApplicable !== undefined && { notApplicable: '' }),
    ...(counting.length > 0 && { evidence: counting.map(({ state, expiresOn }) => ({ state, expiresOn })) }),
    ...(review && {
      review: {
        ...(review.value !== undefined && { value: without ?? review.value }),
        ...(review.acceptNotApplicable === true && { acceptNotApplicable: true }),
      },
    }),
  }
}
