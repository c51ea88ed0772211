import { crossBorderOf, english, wording } from '@rantai/questionnaires'
import type { Facts } from '../assessments'
import { UseCaseError } from '../errors'

const steps: Readonly<Record<string, string>> = english({
  asean: '“Yes, within ASEAN”',
  mechanism: '“Yes, to a country with a listed transfer mechanism”',
  noMechanism: '“Yes, to a country without one”',
})

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
  const [first, second] = because
  const path = ['facts', 'crossBorder']
  const message = second
    ? 'The countries above say otherwise: data goes from {from} to {to} and from {otherFrom} to {otherTo}. Choose {choice}, put the countries right, or confirm your answer below.'
    : 'The countries above say otherwise: data goes from {from} to {to}. Choose {choice}, put the countries right, or confirm your answer below.'
  const values = {
    from: { country: first?.from ?? '' },
    to: { country: first?.to ?? '' },
    ...(second && { otherFrom: { country: second.from }, otherTo: { country: second.to } }),
    choice: wording(steps[step] ?? step),
  }
  throw new UseCaseError('invalidInput', { issues: [{ path, message, values }] })
}
