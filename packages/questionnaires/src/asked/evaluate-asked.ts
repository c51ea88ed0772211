import { compareNumbers, holds, jsonEqual } from '../applicability/compare'
import { FALSE, notOf, type Truth, TRUE, truthOf, UNKNOWN } from '../applicability/truth'
import { ageInMonths, isIsoDate } from '../cadence/calendar'
import type { Asked, AskedAnswer, AskedAnswers, AskedCondition, AskedLeaf, AskedRule } from './asked-types'

export type AskedState = {
  /** Ids of every applicable question, covered or not, in the order in which they show. */
  applicable: string[]
  /** Applicable questions that the vendor is asked, covered ones left out. */
  asked: string[]
  /** Ids of the questions whose applicability is unknown. */
  undecided: string[]
  /** Asked, neither answered nor marked not applicable. */
  unanswered: string[]
  unansweredRequired: string[]
  /** Of `total` asked questions, how many are answered or marked not applicable. */
  answeredCount: number
  total: number
}

/**
 * Which questions apply, are undecided or unanswered, given answers so far: the same results as the engine's, on what
 * the vendor may see. `asOf` is an ISO day (conditions over the age of a date read it).
 */
export function evaluateAsked(asked: Asked, answers: AskedAnswers, asOf: string): AskedState {
  const rules = new Map<string, AskedRule>([...asked.questions, ...asked.undecidable].map((each) => [each.id, each]))
  const reading = new Reading(rules, answers, asOf)
  for (const id of asked.order) reading.decide(id)
  const applicable = asked.questions.filter((each) => reading.applies(each.id))
  const toAnswer = applicable.filter((each) => !each.coveredBy || !reading.applies(each.coveredBy))
  const open = toAnswer.filter((each) => !reading.isAnswered(each.id))
  const ids = (questions: readonly { id: string }[]): string[] => questions.map((each) => each.id)
  return {
    applicable: ids(applicable),
    asked: ids(toAnswer),
    undecided: [...asked.questions, ...asked.undecidable]
      .map((each) => each.id)
      .filter((id) => reading.isUndecided(id)),
    unanswered: ids(open),
    unansweredRequired: ids(open.filter((each) => each.required)),
    answeredCount: toAnswer.length - open.length,
    total: toAnswer.length,
  }
}

class Reading {
  private readonly truth = new Map<string, Truth>()
  constructor(
    private readonly rules: ReadonlyMap<string, AskedRule>,
    private readonly answers: AskedAnswers,
    private readonly asOf: string,
  ) {}

  decide(id: string): void {
    const rule = this.rules.get(id)
    if (rule) this.truth.set(id, this.evaluate(rule.appliesWhen))
  }

  applies(id: string): boolean {
    return this.truth.get(id) === TRUE
  }

  isUndecided(id: string): boolean {
    return this.truth.get(id) === UNKNOWN
  }

  isAnswered(id: string): boolean {
    const answer = this.answerTo(id)
    return answer?.value !== undefined || answer?.notApplicable !== undefined
  }

  private answerTo(id: string): AskedAnswers[string] {
    return Object.hasOwn(this.answers, id) ? this.answers[id] : undefined
  }

  private evaluate(condition: AskedCondition): Truth {
    if (condition === null) return UNKNOWN
    if (typeof condition === 'boolean') return truthOf(condition)
    if ('all' in condition)
      return condition.all.reduce<Truth>((least, each) => lesser(least, this.evaluate(each)), TRUE)
    if ('any' in condition)
      return condition.any.reduce<Truth>((most, each) => greater(most, this.evaluate(each)), FALSE)
    return 'not' in condition ? notOf(this.evaluate(condition.not)) : this.leaf(condition)
  }

  private leaf(leaf: AskedLeaf): Truth {
    const rule = this.rules.get(leaf.answer)
    const applies = this.applies(leaf.answer)
    const covered = applies && rule?.coveredBy !== undefined && this.applies(rule.coveredBy)
    const id = covered ? (rule.coveredBy ?? leaf.answer) : leaf.answer
    const answer = this.answerTo(id)
    const given = applies && answer?.notApplicable === undefined && answer?.value !== undefined
    if ('answered' in leaf) return truthOf(given === leaf.answered)
    if (!applies) return FALSE
    if (answer?.notApplicable !== undefined) return answer.review?.acceptNotApplicable === true ? FALSE : UNKNOWN
    if (!given) return UNKNOWN
    return this.compare(leaf, this.rules.get(id)?.answer, answer.review?.value ?? answer.value)
  }

  private compare(
    leaf: Exclude<AskedLeaf, { answered: boolean }>,
    spec: AskedAnswer | undefined,
    value: unknown,
  ): Truth {
    if ('holds' in leaf) return truthOf(holds(leaf.holds, value, []))
    if ('compare' in leaf) {
      if (leaf.bound === null) return UNKNOWN
      return truthOf(compareNumbers(leaf.compare, spec ? numberOf(spec, value, this.asOf) : NaN, leaf.bound))
    }
    const { list, member } = leaf
    if (list === null) return UNKNOWN
    const among = (each: unknown): boolean => list.some((other) => jsonEqual(each, other))
    return truthOf(member === 'in' ? among(value) : Array.isArray(value) && value.some((each) => !among(each)))
  }
}

const lesser = (a: Truth, b: Truth): Truth => (a < b ? a : b)
const greater = (a: Truth, b: Truth): Truth => (a > b ? a : b)

/** As `answerNumber`, on what the vendor sees of the question. */
function numberOf(spec: AskedAnswer, value: unknown, asOf: string): number {
  if (spec.type === 'number' && value === 'none') return spec.badEnd === 'low' ? -Infinity : Infinity
  if (spec.type === 'date') return value === 'none' ? Infinity : isIsoDate(value) ? ageInMonths(value, asOf) : NaN
  if (Array.isArray(value)) return value.length
  return (spec.type === 'maturity' || spec.type === 'number') && typeof value === 'number' ? value : NaN
}
