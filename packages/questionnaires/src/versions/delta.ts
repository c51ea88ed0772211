import { addMonths } from '../cadence/calendar'
import { cadenceOf } from '../cadence/cadence'
import { valueProblem } from '../completeness/answer-problems'
import { canonicalHash } from '../compose/canonical'
import { byCodeUnits, type ComposedQuestion, type Questionnaire } from '../compose/questionnaire'
import { type Facts, inherentOf } from '../inherent/inherent'
import type { Answer, Answers } from '../model/answer'
import type { Question } from '../model/question'
import { score } from '../scoring/result'

export type DeltaInput = {
  previous: { questionnaire: Questionnaire; answers: Answers }
  next: Questionnaire
  facts: Facts
  /** ISO day. */
  asOf: string
  /** A full reassessment confirms every carried answer. */
  full: boolean
}
export type ConfirmReason = 'full' | 'age' | 'evidence'
/** Lists of ids ascend. Only `confirm`, `changed` and `new` are asked. */
export type Delta = {
  carried: string[]
  confirm: { question: string; because: ConfirmReason }[]
  changed: string[]
  new: string[]
  retired: string[]
}

/**
 * What makes a question the same one: id, answer type, choice ids and English wording, not scores, bands, weights or
 * translations (scoring.md section 7).
 */
export function questionHash(question: Question): string {
  const { id, text, plain, answer } = question
  const choices = 'choices' in answer ? answer.choices : []
  return canonicalHash({
    id,
    type: answer.type,
    text: text.en,
    plain: plain?.en,
    unit: answer.type === 'number' ? answer.unit : undefined,
    none: 'none' in answer ? (answer.none?.text?.en ?? 'none') : undefined,
    choices: choices
      .map((choice) => [choice.id, choice.text?.en ?? ''])
      .toSorted((a, b) => byCodeUnits(a[0] ?? '', b[0] ?? '')),
  })
}

const isAnswered = (answer: Answer | undefined): boolean =>
  answer?.value !== undefined || answer?.notApplicable !== undefined

function stillAllowed(question: Question, answer: Answer | undefined, asOf: string): boolean {
  if (answer?.value === undefined) return answer?.notApplicable !== undefined
  const { review } = answer
  if (review?.value !== undefined && valueProblem(question.answer, review.value, asOf) !== undefined) return false
  return valueProblem(question.answer, answer.value, asOf) === undefined
}

/**
 * Sorts every question of a reassessment (scoring.md section 7). What isn't applicable now, or is answered by a covering
 * question, is kept and not listed. A question that nobody has answered yet is new.
 */
export function delta({ previous, next, facts, asOf, full }: DeltaInput): Delta {
  const before = new Map(previous.questionnaire.questions.map((question) => [question.id, question]))
  const allowed: Record<string, Answer> = {}
  for (const question of next.questions) {
    const answer = Object.hasOwn(previous.answers, question.id) ? previous.answers[question.id] : undefined
    if (answer && stillAllowed(question, answer, asOf)) allowed[question.id] = answer
  }
  const months = cadenceOf(next.levels, inherentOf(facts).tier)
  const asked = askedNow(next, { facts, answers: allowed, asOf })
  const result: Delta = { carried: [], confirm: [], changed: [], new: [], retired: [] }
  for (const question of next.questions) {
    if (!asked.has(question.id)) continue
    const old = before.get(question.id)
    const answer = Object.hasOwn(previous.answers, question.id) ? previous.answers[question.id] : undefined
    if (!old || !answer || !isAnswered(answer)) result.new.push(question.id)
    else if (questionHash(old) !== questionHash(question) || !allowed[question.id]) result.changed.push(question.id)
    else {
      const because = confirmReason(question, answer, { ...months, asOf, full })
      if (because) result.confirm.push({ question: question.id, because })
      else result.carried.push(question.id)
    }
  }
  const nextIds = new Set(next.questions.map((question) => question.id))
  result.retired = [...before.keys()].filter((id) => !nextIds.has(id)).sort(byCodeUnits)
  return result
}

function askedNow(next: Questionnaire, input: { facts: Facts; answers: Answers; asOf: string }): Set<string> {
  const applicable = new Set(score(next, input).applicable)
  const covered = (question: ComposedQuestion): boolean =>
    question.coveredBy !== undefined && applicable.has(question.coveredBy)
  return new Set(next.questions.filter((each) => applicable.has(each.id) && !covered(each)).map((each) => each.id))
}

type When = { asOf: string; full: boolean; fullMonths: number | null; deltaMonths: number | null }

function confirmReason(question: Question, answer: Answer, when: When): ConfirmReason | undefined {
  if (when.full) return 'full'
  const given = [answer.answeredOn, answer.confirmedOn].reduce(
    (a, b) => (a === undefined || (b ?? '') > a ? b : a),
    undefined,
  )
  // An answer nobody dated can't be shown to be recent enough.
  if (when.fullMonths !== null && (given === undefined || addMonths(given, when.fullMonths) <= when.asOf)) return 'age'
  return question.evidence?.required && evidenceRunsOut(answer, when) ? 'evidence' : undefined
}

/** True where there is evidence that counts and none of it lasts to the next reassessment. */
function evidenceRunsOut(answer: Answer, { asOf, fullMonths, deltaMonths }: When): boolean {
  const needed = addMonths(asOf, deltaMonths ?? fullMonths ?? 0)
  const counting = (answer.evidence ?? []).filter((each) => each.state === 'pending' || each.state === 'accepted')
  return counting.length > 0 && counting.every((each) => each.expiresOn !== undefined && each.expiresOn < needed)
}
