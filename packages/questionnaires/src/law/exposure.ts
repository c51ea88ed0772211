import { crossBorderSteps, type CrossBorderStep } from '../content/facts/cross-border'
import type { Facts } from '../inherent/inherent'
import type { Json } from '../model/condition'
import { type Law, shippedLaw } from './law'
import { crossBorderStepOf } from './transfers'

export type CrossBorderReading = {
  /** What the recorded countries make of the fact `crossBorder`; null while places of origin or destination are missing. */
  step: CrossBorderStep | null
  /** The pairs that make it so, the furthest first. */
  because: { from: string; to: string; step: CrossBorderStep }[]
  /** What was recorded, where it was; the record stays as it is. */
  recorded: string | null
  /** True where the record is nearer than the countries say: show both and let a person decide. */
  understated: boolean
}

/**
 * The fact `crossBorder` read from the countries of the people (or, without them, of the organisation) and of storage and
 * access, by the same transfer rules as everywhere. A proposal for intake: it changes no fact.
 */
export function crossBorderOf(facts: Facts, law: Law = shippedLaw()): CrossBorderReading {
  const people = codes(facts.dataSubjectCountries)
  const origins = people.length > 0 ? people : codes(facts.organisationCountries)
  const destinations = [...new Set([...codes(facts.storageCountries), ...codes(facts.accessCountries)])]
  const rank = (step: string): number => crossBorderSteps.findIndex((each) => each === step)
  const because = origins
    .flatMap((from) => destinations.map((to) => ({ from, to, step: crossBorderStepOf(from, to, law) })))
    .filter((each) => each.step !== 'none')
    .sort((a, b) => rank(b.step) - rank(a.step))
  const none = facts.personalData === false
  const known = none || (origins.length > 0 && destinations.length > 0)
  const step = none ? 'none' : known ? (because[0]?.step ?? 'none') : null
  const recorded = typeof facts.crossBorder === 'string' ? facts.crossBorder : null
  const understated = recorded !== null && step !== null && rank(recorded) >= 0 && rank(recorded) < rank(step)
  return { step, because: none ? [] : because, recorded, understated }
}

const codes = (fact: Json | undefined): string[] =>
  Array.isArray(fact) ? fact.filter((each): each is string => typeof each === 'string') : []
