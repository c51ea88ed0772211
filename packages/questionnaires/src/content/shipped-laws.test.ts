import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf, bestValue, composeShipped, shippedPack, worstValue } from '../../test/shipped-case'
import { compose } from '../compose/compose'
import type { Questionnaire, Variant } from '../compose/questionnaire'
import type { Facts } from '../inherent/inherent'
import type { Answer, Answers, Json, Question } from '../model'
import { explain } from '../scoring/explain'
import { score } from '../scoring/result'
import { shipped } from './elsewhere'
import { type Fact, factDictionary } from './facts'
import { packs } from './packs'

const baseline = 'dmf'
const others = Object.keys(packs).filter((id) => id !== baseline)
/** Packs that set multipliers, floors or cadence meet each other more often than chance would have it. */
const asking = others.filter((id) => (packs[id]?.questions.length ?? 0) > 0)
const telling = others.filter((id) => !asking.includes(id))
const countries = ['SG', 'ID', 'MY', 'TH', 'VN', 'PH', 'DE', 'CN', 'US']

/** Three times in four a value that the fact allows, else not recorded. */
function factValue(fact: Fact): fc.Arbitrary<Json | undefined> {
  const value: fc.Arbitrary<Json> = {
    boolean: () => fc.boolean(),
    number: () => (fact.whole ? fc.integer({ min: fact.whole.min, max: fact.whole.max ?? 9 }) : fc.nat(2_000_000)),
    date: () => fc.constantFrom('2020-01-01', asOf),
    text: () => fc.constantFrom(...(fact.values ?? ['text'])),
    list: () => fc.subarray([...(fact.values ?? countries)]),
  }[fact.type]()
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })
}

const asked = factDictionary.filter((fact) => fact.askedBy !== 'derived')
const declared: Fact = {
  name: 'designatedCountries',
  type: 'list',
  countries: true,
  askedBy: 'organisation',
  ask: { en: 'Designated' },
}
const facts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries([...asked, declared].map((fact) => [fact.name, factValue(fact)])))
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Facts)

const variant = fc.constantFrom<Variant>('standard', 'sme')
const chosen = fc
  .tuple(fc.subarray(asking, { minLength: 1 }), fc.subarray(telling, { maxLength: 4 }))
  .map(([some, more]) => [baseline, ...some, ...more])
const added = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...asking) }, fc.constantFrom(...others))
const runs = { numRuns: 25 }

const questionsOf = Object.values(packs).flatMap((pack) => pack.questions)
const accepted = [{ state: 'accepted' as const }]

/** One of the ways in which a vendor and a reviewer treat a question. */
function answerOf(question: Question, way: number): Answer {
  switch (way) {
    case 0:
      return { value: bestValue(question), evidence: accepted, review: { value: bestValue(question) } }
    case 1:
      return { value: bestValue(question) }
    case 2:
      return { value: worstValue(question), evidence: accepted }
    case 3:
      return { notApplicable: 'Not here.', review: { acceptNotApplicable: true } }
    case 4:
      return { notApplicable: 'Not here.' }
    default:
      return {}
  }
}
const answers: fc.Arbitrary<Answers> = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: questionsOf.length, maxLength: questionsOf.length })
  .map((ways) => Object.fromEntries(questionsOf.map((question, i) => [question.id, answerOf(question, ways[i] ?? 5)])))

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map((each) => each.id)
const capsOf = ({ questions }: Questionnaire): string[] => idsOf(questions.flatMap((question) => question.caps ?? []))
const clocksOf = ({ clocks }: Questionnaire): string[] => clocks.map((clock) => `${clock.pack} ${clock.id}`)
const without = (list: readonly string[], kept: readonly string[]): string[] => {
  const ids = new Set(kept)
  return list.filter((id) => !ids.has(id))
}

function expectFloorsKept(before: Questionnaire, after: Questionnaire): void {
  for (const floor of before.floors) {
    const same = after.floors.find((other) =>
      'component' in floor ? 'component' in other && other.component === floor.component : 'overall' in other,
    )
    expect(same?.min).toBeGreaterThanOrEqual(floor.min)
  }
  if (before.minConfidence) expect(after.minConfidence?.min).toBeGreaterThanOrEqual(before.minConfidence.min)
}

function expectMultipliersKept(before: Questionnaire, after: Questionnaire): void {
  for (const kind of ['components', 'questions'] as const) {
    const factors = new Map(after[kind].map(({ id, multiplier }) => [id, multiplier?.factor ?? 1]))
    for (const { id, multiplier } of before[kind])
      expect(factors.get(id), id).toBeGreaterThanOrEqual(multiplier?.factor ?? 1)
  }
}

describe('any choice of the packs that ship', { timeout: 120_000 }, () => {
  it('composes the same in any order, with or without repeats', () => {
    fc.assert(
      fc.property(chosen, fc.infiniteStream(fc.nat()), facts, variant, (ids, keys, recorded, which) => {
        const first = composeShipped({ packs: ids, facts: recorded, variant: which })
        const turned = [...ids, ...ids.slice(1)]
          .map((id) => ({ id, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          // Copies, so that nothing remembered of the first composition is found again.
          .map(({ id }) => structuredClone(shippedPack(id)))
        const second = compose({ packs: turned, variant: which, facts: recorded }, shipped)
        expect(second).toEqual(first)
        expect(second.hash).toBe(first.hash)
      }),
      runs,
    )
  })

  it('never grows laxer by a pack more', () => {
    fc.assert(
      fc.property(chosen, added, facts, variant, (ids, more, recorded, which) => {
        const before = composeShipped({ packs: ids.filter((id) => id !== more), facts: recorded, variant: which })
        const after = composeShipped({ packs: [...ids, more], facts: recorded, variant: which })
        expect(without(idsOf(before.questions), idsOf(after.questions))).toEqual([])
        expect(without(capsOf(before), capsOf(after))).toEqual([])
        expect(without(idsOf(before.knockOuts), idsOf(after.knockOuts))).toEqual([])
        expect(without(clocksOf(before), clocksOf(after))).toEqual([])
        expectFloorsKept(before, after)
        expectMultipliersKept(before, after)
        const input = { facts: recorded, answers: {}, asOf }
        const [light, strict] = [score(before, input).cadence, score(after, input).cadence]
        if (light.fullMonths !== null) expect(strict.fullMonths).toBeLessThanOrEqual(light.fullMonths)
      }),
      { numRuns: 60 },
    )
  })

  it('asks the vendor everything it asked before a pack was added', () => {
    fc.assert(
      fc.property(chosen, added, facts, answers, (ids, more, recorded, given) => {
        const input = { facts: recorded, answers: given, asOf }
        const before = score(composeShipped({ packs: ids.filter((id) => id !== more), facts: recorded }), input)
        const after = score(composeShipped({ packs: [...ids, more], facts: recorded }), input)
        expect(without(before.applicable, after.applicable)).toEqual([])
      }),
      runs,
    )
  })

  it('explains exactly what it scores, and points add up', () => {
    fc.assert(
      fc.property(chosen, facts, answers, (ids, recorded, given) => {
        const questionnaire = composeShipped({ packs: ids, facts: recorded })
        const input = { facts: recorded, answers: given, asOf }
        const { questions, improvements: _i, rules: _r, ...result } = explain(questionnaire, input)
        expect(result).toEqual(score(questionnaire, input))
        const sum = Object.values(questions).reduce((total, question) => total + question.points, 0)
        expect(Math.abs(sum - (result.overall.uncapped ?? 0))).toBeLessThan(1e-9)
      }),
      { numRuns: 25 },
    )
  })
})

describe('clocks of the packs that ship', () => {
  it('say the same wherever two packs bring one', () => {
    const figures = new Map<string, string>()
    for (const { id, clocks } of Object.values(packs)) {
      for (const { amount, unit, vendorHours, when, id: clock } of clocks ?? []) {
        const said = JSON.stringify({ amount, unit, vendorHours: vendorHours ?? null, when })
        expect(figures.get(clock) ?? said, `${id} ${clock}`).toBe(said)
        figures.set(clock, said)
      }
    }
  })
})
