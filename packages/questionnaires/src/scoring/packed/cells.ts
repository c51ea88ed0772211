import type { Questionnaire } from '../../compose/questionnaire'
import { isIsoDate } from '../../cadence/calendar'
import type { Answer, AnswerValue, Evidence } from '../../model/answer'
import { type Compiled, LOOKED_UP } from '../compiled'
import { compiledFor } from '../result'
import { questionsRead } from '../portfolio/pack-answers'
import { type ByteReader, type ByteWriter, dayNumber, isoDay } from './bytes'
import { codingOf, given, type ValueCoding } from './values'

/**
 * A cell is a small number: 0 unanswered; 1 to 6 not applicable, accepted or not, with its evidence; then every value
 * without evidence and review; then value, reviewer's value and evidence as one number. `ESCAPED`: the answer is written out.
 */
export const UNANSWERED_CELL = 0
export const ESCAPED = 0xffff
const FIRST_VALUE = 7
/** Evidence without a last day: none that counts, waiting, accepted. */
const EVIDENCE = 3

/** How one question's answers become cells. */
export type Cells = {
  /** Cells from 0 up to here stand for answers. */
  count: number
  cellOf: (answer: Answer | undefined, more: ByteWriter) => number | null
  answerOf: (cell: number) => Answer
  answerIn: (more: ByteReader) => Answer
}

/**
 * By question, in ascending order of ids. Null where a rule compares texts that only a fact names, or sub-processors by
 * more than their number: such a questionnaire's answers are not packed.
 */
export function cellsOf(questionnaire: Questionnaire): readonly Cells[] | null {
  const known = cellsByQuestionnaire.get(questionnaire)
  if (known !== undefined) return known
  const compiled = compiledFor(questionnaire)
  const matter = questionsRead([questionnaire])
  const codings = compiled.ids.map((id, q) => (matter.get(id) === true ? matteringCoding(compiled, q) : given))
  const all = codings.includes(null) ? null : codings.map((coding) => cellsOfOne(coding!))
  cellsByQuestionnaire.set(questionnaire, all)
  return all
}
const cellsByQuestionnaire = new WeakMap<Questionnaire, readonly Cells[] | null>()

function matteringCoding(compiled: Compiled, q: number): ValueCoding | null {
  const leaves = [q, ...(compiled.coveredBy[q] ?? [])].flatMap((each) => compiled.leavesOfQuestion[each] ?? [])
  const literals: string[] = []
  let named = true
  for (const i of leaves) {
    const { compare, source } = compiled.leaves[i]!
    if (compare !== LOOKED_UP || !('answer' in source)) continue
    const { is, in: among } = source
    if (among !== undefined && 'fact' in among) named = false
    else literals.push(...[is, ...(Array.isArray(among) ? among : [])].filter((each) => typeof each === 'string'))
  }
  const isLookedUp = leaves.some((i) => compiled.leaves[i]!.compare === LOOKED_UP)
  return codingOf(compiled.specs[q]!, { literals: named ? [...new Set(literals)].sort() : null, isLookedUp })
}

function cellsOfOne(coding: ValueCoding): Cells {
  const rest = FIRST_VALUE + coding.count
  // Where value and reviewer's value together are too many for a cell, answers with a reviewer's value are written out.
  const reviews = rest + EVIDENCE * coding.count * (coding.count + 1) <= ESCAPED ? coding.count + 1 : 1
  const count = rest + EVIDENCE * coding.count * reviews
  const plain = (answer: Answer): number => {
    const evidence = plainEvidence(answer.evidence)
    if (evidence < 0) return ESCAPED
    if (answer.value === undefined) return 1 + EVIDENCE * (isAccepted(answer) ? 1 : 0) + evidence
    const review = answer.review?.value === undefined ? 0 : 1 + coding.indexOf(answer.review.value)
    const value = coding.indexOf(answer.value)
    if (value < 0 || (review === 0 && answer.review?.value !== undefined) || review >= reviews) return ESCAPED
    return review + evidence === 0 ? FIRST_VALUE + value : rest + EVIDENCE * (value * reviews + review) + evidence
  }
  return {
    count,
    cellOf(answer, more) {
      if (!answer || (answer.value === undefined && answer.notApplicable === undefined)) return UNANSWERED_CELL
      const cell = plain(answer)
      if (cell !== ESCAPED) return cell
      return writeAnswer(answer, coding, more) ? ESCAPED : null
    },
    answerOf(cell) {
      if (cell === UNANSWERED_CELL) return {}
      if (cell < FIRST_VALUE) return { ...notApplicable(cell > EVIDENCE), ...evidenceAt((cell - 1) % EVIDENCE) }
      if (cell < rest) return { value: coding.valueAt(cell - FIRST_VALUE) }
      const evidence = evidenceAt((cell - rest) % EVIDENCE)
      const both = Math.floor((cell - rest) / EVIDENCE)
      const review = both % reviews
      return {
        value: coding.valueAt(Math.floor(both / reviews)),
        ...(review > 0 && { review: { value: coding.valueAt(review - 1) } }),
        ...evidence,
      }
    },
    answerIn: (more) => readAnswer(coding, more),
  }
}

const isAccepted = ({ review }: Answer): boolean => review?.acceptNotApplicable === true
const notApplicable = (accepted: boolean): Answer => ({
  notApplicable: '',
  ...(accepted && { review: { acceptNotApplicable: true } }),
})

const counts = ({ state }: Evidence): boolean => state === 'pending' || state === 'accepted'

/** 0 none that counts, 1 waiting, 2 accepted; -1 where some has a last day. */
function plainEvidence(evidence: Answer['evidence']): number {
  let best = 0
  for (const each of evidence ?? []) {
    if (!counts(each)) continue
    if (each.expiresOn !== undefined) return -1
    best = Math.max(best, each.state === 'accepted' ? 2 : 1)
  }
  return best
}
const evidenceAt = (plain: number): Pick<Answer, 'evidence'> =>
  plain === 0 ? {} : { evidence: [{ state: plain === 2 ? 'accepted' : 'pending' }] }

const HAS_VALUE = 1
const IS_ACCEPTED = 2
const HAS_REVIEW = 4
const ACCEPTED = 1
const ENDS = 2
const MOST_EVIDENCE = 255

/** False where it can't be written without its text, or is no answer to the question. */
function writeAnswer(answer: Answer, coding: ValueCoding, to: ByteWriter): boolean {
  const { value, review } = answer
  const reviewed = value === undefined ? undefined : review?.value
  to.u8(
    (value === undefined ? 0 : HAS_VALUE) |
      (value === undefined && isAccepted(answer) ? IS_ACCEPTED : 0) |
      (reviewed === undefined ? 0 : HAS_REVIEW),
  )
  if (value !== undefined && !coding.write(value, to)) return false
  if (reviewed !== undefined && !coding.write(reviewed, to)) return false
  return writeEvidence(answer.evidence, to)
}

function writeEvidence(evidence: Answer['evidence'], to: ByteWriter): boolean {
  // The same once: which files they are makes no difference.
  const all = new Map<string, Evidence>()
  for (const each of evidence ?? []) if (counts(each)) all.set(`${each.state} ${each.expiresOn ?? ''}`, each)
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  if (sorted.length > MOST_EVIDENCE || sorted.some(({ expiresOn }) => expiresOn !== undefined && !isIsoDate(expiresOn)))
    return false
  to.u8(sorted.length)
  for (const { state, expiresOn } of sorted) {
    to.u8((state === 'accepted' ? ACCEPTED : 0) | (expiresOn === undefined ? 0 : ENDS))
    if (expiresOn !== undefined) to.i32(dayNumber(expiresOn))
  }
  return true
}

function readAnswer(coding: ValueCoding, from: ByteReader): Answer {
  const flags = from.u8()
  const value: AnswerValue | undefined = flags & HAS_VALUE ? coding.read(from) : undefined
  const review = flags & HAS_REVIEW ? coding.read(from) : undefined
  const evidence = Array.from({ length: from.u8() }, (): Evidence => {
    const how = from.u8()
    return {
      state: how & ACCEPTED ? 'accepted' : 'pending',
      ...(how & ENDS && { expiresOn: isoDay(from.i32()) }),
    }
  })
  return {
    ...(value === undefined ? notApplicable((flags & IS_ACCEPTED) !== 0) : { value }),
    ...(review !== undefined && { review: { value: review } }),
    ...(evidence.length > 0 && { evidence }),
  }
}
