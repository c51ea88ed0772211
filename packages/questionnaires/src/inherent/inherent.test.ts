import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bands,
  type Facts,
  inherentOf,
  residualOf,
  standInFacts,
  tiers,
  unreadSteps,
  withDerivedFacts,
} from './inherent'

const whole: Facts = {
  ...{ confidentialityImpact: 1, integrityImpact: 1, availabilityImpact: 1 },
  ...{ personalRecords: 0, access: 'none', crossBorder: 'none', substitutability: 'week' },
}
const of = (more: Facts) => inherentOf({ ...whole, ...more })

describe('inherent risk', () => {
  it('is the table of impact and exposure', () => {
    const accesses = ['none', 'incidental', 'regular', 'privileged']
    const table = [1, 2, 3, 4].map((impact) =>
      accesses.map((access) => of({ integrityImpact: impact, access }).tier?.[0] ?? '').join(''),
    )
    expect(table).toEqual(['lllm', 'lmmh', 'mmhc', 'mhcc'])
  })

  it.each([
    [0, 1],
    [999, 1],
    [1_000, 2],
    [9_999, 2],
    [10_000, 3],
    [999_999, 3],
    [1_000_000, 4],
  ])('counts %i people as step %i', (personalRecords, exposure) => {
    expect(of({ personalRecords }).exposure).toBe(exposure)
  })

  it.each([
    ['access', ['none', 'incidental', 'regular', 'privileged']],
    ['crossBorder', ['none', 'asean', 'mechanism', 'noMechanism']],
    ['substitutability', ['week', 'month', 'sixMonths', 'longer']],
  ])('climbs with %s', (name, ladder) => {
    expect(ladder.map((step) => of({ [name]: step }).exposure)).toEqual([1, 2, 3, 4])
  })

  it.each(['confidentialityImpact', 'integrityImpact', 'availabilityImpact'])('takes the worst impact: %s', (name) => {
    expect(of({ [name]: 3 }).impact).toBe(3)
  })

  it.each([0, 5, 0.5, '3', null, [3]])('takes %j for no impact', (value) => {
    expect(of({ integrityImpact: value })).toEqual({
      impact: null,
      exposure: 1,
      tier: null,
      missing: ['integrityImpact'],
    })
  })

  it.each([
    ['personalRecords', '5000'],
    ['access', 'often'],
    ['crossBorder', true],
    ['substitutability', null],
  ])('waits for %s', (name, value) => {
    expect(of({ [name]: value })).toEqual({ impact: 1, exposure: null, tier: null, missing: [name] })
  })

  it('names what is missing in order', () => {
    expect(inherentOf({}).missing).toEqual(Object.keys(whole).toSorted())
  })

  it('leaves of each tier and band a residual', () => {
    const table = tiers.map((tier) => bands.map((band) => residualOf(tier, band)?.[0] ?? '').join(''))
    expect(table).toEqual(['lllmm', 'llmmh', 'lmmhc', 'mmhcc'])
    expect([residualOf(null, 'A'), residualOf('low', null)]).toEqual([null, null])
  })
})

describe('facts with the derived ones', () => {
  it('are computed, whatever was recorded', () => {
    const all = withDerivedFacts({ ...whole, tier: 'critical', impact: 9, other: null, more: false })
    expect({ ...all }).toEqual({ ...whole, tier: 'low', impact: 1, exposure: 1, more: false })
    expect('toString' in all).toBe(false)
  })

  it('aren’t given while what they need isn’t', () => {
    expect({ ...withDerivedFacts({ ...whole, access: null, exposure: 4 }) }).toEqual({
      ...{ confidentialityImpact: 1, integrityImpact: 1, availabilityImpact: 1, personalRecords: 0 },
      ...{ crossBorder: 'none', substitutability: 'week', impact: 1 },
    })
  })
})

describe('facts that stand in for those nobody reads', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 8 })
  const step = maybe(fc.integer({ min: 1, max: 4 }))
  const facts = fc.record({
    ...{ confidentialityImpact: step, integrityImpact: step, availabilityImpact: step },
    personalRecords: maybe(fc.constantFrom(0, 500, 1_000, 9_999, 10_000, 1_000_000)),
    access: maybe(fc.constantFrom('none', 'incidental', 'regular', 'privileged')),
    crossBorder: maybe(fc.constantFrom('none', 'asean', 'mechanism', 'noMechanism')),
    substitutability: maybe(fc.constantFrom('week', 'month', 'sixMonths', 'longer')),
  })
  const read = fc.subarray(Object.keys(whole)).map((names) => new Set(names))

  it('give the same impact, exposure and tier', () => {
    fc.assert(
      fc.property(facts, read, (given, names) => {
        const kept = Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)))
        const steps = unreadSteps(given, names)
        const there = inherentOf({ ...standInFacts(steps, names), ...kept })
        const { impact, exposure, tier } = inherentOf(given)
        expect({ impact: there.impact, exposure: there.exposure, tier: there.tier }).toEqual({ impact, exposure, tier })
      }),
      { numRuns: 2_000 },
    )
  })

  it('say no more than the highest step of a group, and nothing of one that isn’t whole', () => {
    const given = { ...whole, integrityImpact: 3, access: 'privileged', substitutability: 'month' }
    expect(unreadSteps(given, new Set())).toEqual([3, 4])
    expect(unreadSteps(given, new Set(['integrityImpact', 'access']))).toEqual([1, 2])
    expect(unreadSteps({ ...given, crossBorder: null }, new Set(['access']))).toEqual([3, 0])
    expect(standInFacts([3, 0], new Set())).toEqual({
      confidentialityImpact: 3,
      integrityImpact: 1,
      availabilityImpact: 1,
    })
    expect(standInFacts([0, 4], new Set(['personalRecords']))).toEqual({
      access: 'privileged',
      crossBorder: 'none',
      substitutability: 'week',
    })
    expect(standInFacts([0, 3], new Set())).toMatchObject({ personalRecords: 10_000, access: 'none' })
  })
})
