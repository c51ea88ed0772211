import type { Compares, Condition, Json, NumericComparison } from '../model/condition'
import { compareNumbers, factNumber, holds } from './compare'
import type { Facts } from '../inherent/inherent'
import { FALSE, notOf, type Truth, TRUE, truthOf, UNKNOWN } from './truth'

export type LeafTruth = (leaf: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>) => Truth

/** A condition's truth, its leaves decided by `leaf` (scoring.md section 9, Kleene). */
export function evaluate(condition: Condition, leaf: LeafTruth): Truth {
  if ('all' in condition) {
    return condition.all.reduce<Truth>((least, each) => {
      const truth = least === FALSE ? FALSE : evaluate(each, leaf)
      return truth < least ? truth : least
    }, TRUE)
  }
  if ('any' in condition) {
    return condition.any.reduce<Truth>((most, each) => {
      const truth = most === TRUE ? TRUE : evaluate(each, leaf)
      return truth > most ? truth : most
    }, FALSE)
  }
  if ('not' in condition) return notOf(evaluate(condition.not, leaf))
  return leaf(condition)
}

/** The numeric comparison of a leaf, if it has one. */
export function numericComparison(compares: Compares): NumericComparison | undefined {
  if (compares.atLeast !== undefined) return 'atLeast'
  if (compares.atMost !== undefined) return 'atMost'
  if (compares.above !== undefined) return 'above'
  return compares.below !== undefined ? 'below' : undefined
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The list that `in` or `outside` compares with; undefined where the fact it names isn't given. */
export function listOf(compares: Compares, facts: Facts): readonly Json[] | undefined {
  const list = compares.in ?? compares.outside
  if (list === undefined) return []
  if (!('fact' in list)) return list
  const named = facts[list.fact]
  if (named === undefined) return undefined
  return isList(named) ? named : [named]
}

export type FactReading = { facts: Facts; types: Readonly<Record<string, string>>; asOf: string }

/** A condition over facts alone, as levels have. Clocks aren't known while levels are chosen, so none may be a bound. */
export function evaluateFacts(condition: Condition, reading: FactReading): Truth {
  return evaluate(condition, (leaf) => ('fact' in leaf ? factTruth(leaf, reading) : FALSE))
}

function factTruth(leaf: { fact: string } & Compares, { facts, types, asOf }: FactReading): Truth {
  const value = facts[leaf.fact]
  if (leaf.answered !== undefined) return truthOf((value !== undefined) === leaf.answered)
  if (value === undefined) return UNKNOWN
  const comparison = numericComparison(leaf)
  if (comparison === undefined) {
    const list = listOf(leaf, facts)
    return list === undefined ? UNKNOWN : truthOf(holds(leaf, value, list))
  }
  const bound = leaf[comparison]
  if (typeof bound === 'number')
    return truthOf(compareNumbers(comparison, factNumber(types[leaf.fact], value, asOf), bound))
  if (bound === undefined || !('fact' in bound)) return UNKNOWN
  const named = facts[bound.fact]
  if (named === undefined) return UNKNOWN
  const limit = factNumber(types[bound.fact], named, asOf) * (bound.times ?? 1)
  return truthOf(compareNumbers(comparison, factNumber(types[leaf.fact], value, asOf), limit))
}
