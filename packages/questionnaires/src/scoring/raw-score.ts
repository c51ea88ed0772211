import { ageInMonths } from '../cadence/calendar'
import type { AnswerSpec } from '../model/question'
import { round9 } from './rounding'

/** Raw score in [0, 1] of a valid value (scoring.md section 2); NaN for types without a scale. */
export function rawScore(spec: AnswerSpec, value: unknown, asOf: string): number {
  switch (spec.type) {
    case 'maturity':
      return Number(value) / 4
    case 'yesNo':
      return value === 'yes' ? 1 : value === 'partial' ? 0.5 : 0
    case 'single':
      return spec.choices.find((choice) => choice.id === value)?.score ?? 0
    case 'multi': {
      const chosen = Array.isArray(value) ? new Set<unknown>(value) : new Set<unknown>()
      let sum = 0
      for (const choice of spec.choices) {
        if (!chosen.has(choice.id)) continue
        if (choice.exclusive === true) return 0
        sum += choice.score ?? 0
      }
      return Math.min(1, sum)
    }
    case 'number':
      if (value === 'none') return spec.none?.score ?? 0
      return numberScore(spec, Number(value))
    case 'date': {
      if (spec.future === true) return NaN
      if (value === 'none') return spec.none?.score ?? 0
      const age = ageInMonths(String(value), asOf)
      return spec.bands?.find((band) => age <= round9(band.upToMonths))?.score ?? spec.otherwise ?? 0
    }
    default:
      return NaN
  }
}

function numberScore(spec: Extract<AnswerSpec, { type: 'number' }>, value: number): number {
  const figure = round9(value)
  for (const band of spec.bands ?? []) {
    if ('upTo' in band ? round9(band.upTo) >= figure : round9(band.from) <= figure) return band.score
  }
  return spec.otherwise ?? 0
}

/** The answer that scores best (scoring.md section 6, improvements); undefined for types without a scale. */
export function bestAnswer(spec: AnswerSpec, asOf: string): string | number | string[] | undefined {
  switch (spec.type) {
    case 'maturity':
      return 4
    case 'yesNo':
      return 'yes'
    case 'single':
      return spec.choices.find((choice) => round9(choice.score ?? 0) === 1)?.id
    case 'multi':
      return spec.choices.filter((choice) => choice.exclusive !== true).map((choice) => choice.id)
    case 'number':
      return bestNumber(spec)
    case 'date':
      return spec.future === true ? undefined : asOf
    default:
      return undefined
  }
}

function bestNumber(spec: Extract<AnswerSpec, { type: 'number' }>): number | 'none' {
  const best = spec.bands?.find((band) => round9(band.score) === 1)
  if (best) return 'upTo' in best ? best.upTo : best.from
  // Only what lies beyond every band, or the word, scores 1.
  if (round9(spec.otherwise ?? 0) !== 1) return 'none'
  const last = spec.bands?.at(-1)
  if (!last) return 0
  return 'upTo' in last ? last.upTo + 1 : last.from - 1
}
