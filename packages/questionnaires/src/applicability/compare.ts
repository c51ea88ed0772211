import { ageInMonths, isIsoDate } from '../cadence/calendar'
import type { Compares, Json, NumericComparison } from '../model/condition'
import type { AnswerSpec } from '../model/question'
import { round9 } from '../scoring/rounding'

/** Strict JSON equality: no conversion, lists in order, objects by their fields. */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => jsonEqual(each, b[i]))
  }
  const left = Object.entries(a)
  const right = new Map(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && jsonEqual(value, right.get(key)))
}

const includesJson = (list: readonly unknown[], value: unknown): boolean => list.some((each) => jsonEqual(each, value))

/** The comparison of a leaf that isn't numeric, over a value that is there. `list` is the list that `in` or `outside` names. */
export function holds(compares: Compares, value: unknown, list: readonly Json[]): boolean {
  if ('is' in compares) return jsonEqual(value, compares.is)
  if ('in' in compares) return includesJson(list, value)
  if ('includes' in compares) return Array.isArray(value) && includesJson(value, compares.includes)
  return Array.isArray(value) && value.some((each) => !includesJson(list, each))
}

/** A numeric comparison, both sides rounded to nine decimals. False where the value is no number (NaN). */
export function compareNumbers(comparison: NumericComparison, value: number, bound: number): boolean {
  const left = round9(value)
  const right = round9(bound)
  if (comparison === 'atLeast') return left >= right
  if (comparison === 'atMost') return left <= right
  return comparison === 'above' ? left > right : left < right
}

const badEnd = (spec: AnswerSpec): number =>
  spec.type === 'number' && spec.bands?.some((band) => 'from' in band) ? -Infinity : Infinity

/**
 * What numeric comparisons see of an answer: the maturity level, the number, a date's age in months at `asOf`, a list's
 * length; "none" at the bad end; NaN where nothing numeric is there.
 */
export function answerNumber(spec: AnswerSpec, value: unknown, asOf: string): number {
  if ((spec.type === 'number' || spec.type === 'date') && value === 'none') return badEnd(spec)
  if (spec.type === 'date') return isIsoDate(value) ? ageInMonths(value, asOf) : NaN
  if (Array.isArray(value)) return value.length
  return (spec.type === 'maturity' || spec.type === 'number') && typeof value === 'number' ? value : NaN
}

/** What numeric comparisons see of a fact; only a fact declared as a date has an age, and none without an ISO day `asOf`. */
export function factNumber(type: string | undefined, value: unknown, asOf: string): number {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.length
  return type === 'date' && isIsoDate(value) && isIsoDate(asOf) ? ageInMonths(value, asOf) : NaN
}
