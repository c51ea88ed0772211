import { crossBorderOf } from '@rantai/questionnaires'
import type { Facts } from '../assessments'
import { UseCaseError } from '../errors'

const steps: Readonly<Record<string, string>> = {
  asean: '“Yes, within ASEAN”',
  mechanism: '“Yes, to a country with a listed transfer mechanism”',
  noMechanism: '“Yes, to a country without one”',
}
/** Pairs of countries that a sentence names. */
const namedPairs = 2

/**
 * Refuses a fact `crossBorder` that is nearer than the recorded countries are, until a person confirms it: it decides
 * the tier. What stood in the record before with the same countries was confirmed then.
 * @throws UseCaseError invalidInput beside `facts.crossBorder`, with the countries that say otherwise
 */
export function assertBorderFits(facts: Facts, { before, confirmed }: { before: Facts | null; confirmed: boolean }) {
  const { step, because, understated } = crossBorderOf(facts)
  if (!understated || step === null || confirmed) return
  const stood = before === null ? null : crossBorderOf(before)
  const same = JSON.stringify([step, because, facts['crossBorder']])
  if (stood && before && JSON.stringify([stood.step, stood.because, before['crossBorder']]) === same) return
  const name = new Intl.DisplayNames('en', { type: 'region' })
  const countryOf = (code: string) => name.of(code) ?? code
  const pairs = because
    .slice(0, namedPairs)
    .map(({ from, to }) => `from ${countryOf(from)} to ${countryOf(to)}`)
    .join(' and ')
  const message = `The countries above say otherwise: data goes ${pairs}. Choose ${steps[step] ?? step}, put the countries right, or confirm your answer below.`
  throw new UseCaseError('invalidInput', { issues: [{ path: ['facts', 'crossBorder'], message }] })
}
