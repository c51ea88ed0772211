import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { canonicalHash } from './canonical'
import { compose } from './compose'
import { CompositionRefused } from './questionnaire'

// Packs are made anew in each test: compose remembers what it made of the same packs.
const wanted = { fact: 'wanted', is: true }
const base = (more: object = {}) => packOf({ questions: [{ id: 'Q' }], ...more })
const over = (id: string, more: object = {}) =>
  packOf({ id, kind: 'overlay', components: [], questions: [], levels: [{ id: 'one', when: wanted }], ...more })
type Packs = Parameters<typeof compose>[0]['packs']
const composed = (packs: Packs, facts: Record<string, boolean | string> = { wanted: true }, asOf?: string) =>
  compose({ packs, variant: 'standard', facts, ...(asOf !== undefined && { asOf }) }, nowhere)
const withDefaults = { sme: false, required: true, cascade: false, manualReview: false }

describe('what composing gives', () => {
  it('is one plain object of all that applies, ascending by id, under the hash of the rest', () => {
    const sources = [{ title: 'A law', url: 'https://example.org/law' }]
    const clock = { amount: 72, unit: 'hours' as const }
    const packs = [
      over('zeta', {
        sources,
        components: [
          { id: 'C', weight: 10 },
          { id: 'A', weight: 5, title: { en: 'First' } },
        ],
        questions: [
          { id: 'Z', component: 'A' },
          { id: 'B', component: 'C' },
        ],
        facts: { wanted: { type: 'boolean', ask: { en: 'Wanted?' } } },
        levels: [
          {
            id: 'strict',
            when: wanted,
            multipliers: { components: { C: 2 }, questions: { Q: 1.5 } },
            floors: [{ overall: true, min: 60 }],
            minConfidence: 0.5,
            cadenceMonths: 12,
            deltaMonths: 6,
            approver: 'owner',
            maxOpenHighFindings: { count: 0, days: 30 },
          },
        ],
        knockOuts: [{ id: 'KO', when: { value: 'B', below: 0.5 } }],
        clocks: [{ id: 'tell', ...clock }],
      }),
      base(),
    ]
    const { hash, ...rest } = composed(packs)
    const multiplier = { pack: 'zeta', level: 'strict' }
    expect(rest).toEqual({
      variant: 'standard',
      packs: [
        { id: 'base', version: '1', kind: 'baseline', label: 'interpretation', title: { en: 'A pack' }, level: null },
        {
          ...{ id: 'zeta', version: '1', kind: 'overlay', label: 'interpretation', title: { en: 'A pack' } },
          sources,
          level: 'strict',
        },
      ],
      components: [
        { id: 'A', weight: 5, title: { en: 'First' }, pack: 'zeta' },
        { id: 'C', weight: 10, pack: 'base', multiplier: { ...multiplier, factor: 2 } },
      ],
      questions: [
        { id: 'B', component: 'C', pack: 'zeta' },
        { id: 'Q', component: 'C', pack: 'base', multiplier: { ...multiplier, factor: 1.5 } },
        { id: 'Z', component: 'A', pack: 'zeta' },
      ].map((each) => ({ ...withDefaults, text: { en: each.id }, weight: 1, answer: { type: 'maturity' }, ...each })),
      knockOuts: [{ id: 'KO', when: { value: 'B', below: 0.5 }, waivable: false, pack: 'zeta' }],
      clocks: [{ id: 'tell', ...clock, pack: 'zeta' }],
      floors: [{ pack: 'zeta', level: 'strict', overall: true, min: 60 }],
      minConfidence: { pack: 'zeta', level: 'strict', min: 0.5 },
      levels: [
        {
          ...{ pack: 'zeta', level: 'strict', cadenceMonths: 12, deltaMonths: 6, approver: 'owner' },
          maxOpenHighFindings: { count: 0, days: 30 },
        },
      ],
      facts: { wanted: { type: 'boolean', ask: { en: 'Wanted?' } } },
      order: ['Q', 'B', 'Z'],
    })
    expect(hash).toBe(canonicalHash(rest))
    expect(Object.keys(rest.packs[0] ?? {})).not.toContain('sources')
    expect(Object.keys(rest.questions[0] ?? {})).not.toContain('multiplier')
  })

  it('has a hash that only what is composed can change', () => {
    // A stored questionnaire is found by this hash: it must stay as it is.
    expect(composed([base()]).hash).toBe('450b962a509cc16937bce0389e852435c768b8853c36b3fc8a88afc9088d88e6')
    expect(composed([base(), over('silent')], {}).hash).toBe(composed([base()]).hash)
    expect(composed([over('a'), base(), over('a')]).hash).toBe(composed([base(), over('a')]).hash)
    expect(composed([base({ version: '2' })]).hash).not.toBe(composed([base()]).hash)
  })

  it('is empty where packs say nothing', () => {
    const { order, floors, minConfidence, levels, clocks, knockOuts, facts } = composed([base({ levels: [] })])
    expect(order).toEqual(['Q'])
    expect({ floors, minConfidence, levels, clocks, knockOuts, facts }).toEqual({
      ...{ floors: [], minConfidence: null, levels: [], clocks: [], knockOuts: [], facts: {} },
    })
    expect(composed([base(), over('a')]).levels).toStrictEqual([{ pack: 'a', level: 'one' }])
  })

  it('shows kinds in their order, then packs, then components as packs list them, then positions', () => {
    const asked = (id: string, kind: string, more: object = {}) =>
      over(id, { kind, components: undefined, questions: [{ id: `${id}1` }, { id: `${id}0` }], ...more })
    const packs = [
      asked('a', 'organisation'),
      asked('b', 'jurisdiction'),
      asked('d', 'overlay', {
        components: [
          { id: 'Y', weight: 1 },
          { id: 'X', weight: 1 },
        ],
        questions: [
          { id: 'd0', component: 'X' },
          { id: 'd1' },
          { id: 'd2', component: 'Y' },
          { id: 'd3', component: 'X' },
        ],
      }),
      asked('c', 'overlay'),
      asked('z', 'cloud'),
      base(),
    ]
    const order = ['Q', 'z1', 'z0', 'c1', 'c0', 'd1', 'd2', 'd0', 'd3', 'b1', 'b0', 'a1', 'a0']
    expect(composed(packs).order).toEqual(order)
    expect(composed(packs.toReversed()).order).toEqual(order)
    expect(composed(packs).components.map(({ id }) => id)).toEqual(['C', 'X', 'Y'])
    expect(composed(packs).packs.map(({ id }) => id)).toEqual(['a', 'b', 'base', 'c', 'd', 'z'])
    expect(composed(packs).levels.map(({ pack }) => pack)).toEqual(['a', 'b', 'c', 'd', 'z'])
  })

  it('gives the same object for the same packs, and another for another variant or level', () => {
    const packs = [base(), over('a')]
    const first = composed(packs)
    expect(composed(packs)).toBe(first)
    expect(composed(packs, { wanted: true, more: 'facts' })).toBe(first)
    expect(composed(packs, { wanted: false })).not.toBe(first)
    expect(compose({ packs, variant: 'sme', facts: { wanted: true } }, nowhere).variant).toBe('sme')
  })

  it('keeps the 64 latest in mind and makes older ones anew, the same', () => {
    const packs = [base()]
    const first = composed(packs)
    for (let i = 0; i < 63; i++) composed([base()])
    expect(composed(packs)).toBe(first)
    composed([base()])
    expect(composed(packs)).not.toBe(first)
    expect(composed(packs)).toEqual(first)
  })
})

describe('what several packs say of one thing', () => {
  it('takes the highest multiplier, and of equal ones the first pack’s', () => {
    const times = (factor: number) => ({
      levels: [{ id: 'one', when: wanted, multipliers: { components: { C: factor }, questions: { Q: factor } } }],
    })
    const highest = (...factors: number[]) => {
      const { components, questions } = composed([base(), ...factors.map((each, i) => over(`p${i}`, times(each)))])
      return [components[0]?.multiplier, questions[0]?.multiplier]
    }
    const both = (pack: string, factor: number) => {
      const multiplier = { pack, level: 'one', factor }
      return [multiplier, multiplier]
    }
    expect(highest(1.5, 3, 2)).toEqual(both('p1', 3))
    expect(highest(2, 2)).toEqual(both('p0', 2))
    expect(highest(1)).toEqual(both('p0', 1))
  })

  it('takes the highest floor on each thing and the highest confidence, 0 included', () => {
    const set = (id: string, minConfidence: number | undefined, ...floors: object[]) =>
      over(id, {
        levels: [{ id: `of ${id}`, when: wanted, floors, ...(minConfidence !== undefined && { minConfidence }) }],
      })
    const { floors, minConfidence } = composed([
      base(),
      set('a', 0.4, { overall: true, min: 50 }, { component: 'D', min: 0 }),
      set('b', 0.6, { overall: true, min: 70 }, { component: 'C', min: 80 }),
      set('c', 0.6, { overall: true, min: 70 }, { component: 'C', min: 10 }),
      set('d', undefined),
    ])
    expect(floors).toEqual([
      { pack: 'b', level: 'of b', component: 'C', min: 80 },
      { pack: 'a', level: 'of a', component: 'D', min: 0 },
      { pack: 'b', level: 'of b', overall: true, min: 70 },
    ])
    expect(minConfidence).toEqual({ pack: 'b', level: 'of b', min: 0.6 })
    expect(composed([base(), set('a', 0)]).minConfidence).toEqual({ pack: 'a', level: 'of a', min: 0 })
  })

  it('keeps of a component, a knock-out and a fact what the first pack says', () => {
    const same = (ask: string) => ({
      components: [{ id: 'D', weight: 5, title: { en: ask } }],
      knockOuts: [
        { id: 'KO', when: wanted },
        { id: 'A', when: wanted },
      ],
      facts: { wanted: { type: 'boolean', ask: { en: ask } } },
    })
    const result = composed([
      over('b', { ...same('second'), questions: [{ id: 'R', component: 'D' }] }),
      over('a', { ...same('first'), questions: [{ id: 'S', component: 'D' }] }),
      base(),
    ])
    expect(result.components.find(({ id }) => id === 'D')).toEqual({
      ...{ id: 'D', weight: 5, title: { en: 'first' }, pack: 'a' },
    })
    expect(result.knockOuts.map(({ id, pack }) => [id, pack])).toEqual([
      ['A', 'a'],
      ['KO', 'a'],
    ])
    expect(result.facts).toEqual({ wanted: { type: 'boolean', ask: { en: 'first' } } })
  })

  it('keeps every clock, by its id and its pack', () => {
    const clock = (id: string, amount: number) => ({ id, amount, unit: 'hours' })
    const { clocks } = composed([
      base({ clocks: [clock('tell', 1), clock('end', 2)] }),
      over('z', { kind: 'cloud', clocks: [clock('tell', 3)] }),
      over('a', { clocks: [clock('tell', 4), clock('begin', 5)] }),
    ])
    expect(clocks.map(({ id, pack, amount }) => [id, pack, amount])).toEqual([
      ['begin', 'a', 5],
      ['end', 'base', 2],
      ['tell', 'a', 4],
      ['tell', 'base', 1],
      ['tell', 'z', 3],
    ])
  })
})

describe('which level applies', () => {
  const since = {
    facts: { testedOn: { type: 'date' } },
    levels: [{ id: 'old', when: { fact: 'testedOn', atLeast: 12 } }],
  }

  it('may hang on the age of a fact that a pack declares as a date, on the day that is given', () => {
    const level = (asOf?: string) => composed([base(), over('a', since)], { testedOn: '2025-03-31' }, asOf).levels
    expect(level('2026-03-01')).toEqual([{ pack: 'a', level: 'old' }])
    expect(level('2026-02-28')).toEqual([])
    expect(level()).toEqual([])
  })

  it('keeps in the sme variant what one cap of several holds below 70', () => {
    const caps = (id: string, ...points: number[]) => points.map((cap, i) => ({ id: `${id}${i}`, when: wanted, cap }))
    const questions = [
      { id: 'S', sme: true },
      { id: 'Low', caps: caps('L', 80, 60, 90) },
      { id: 'High', caps: caps('H', 80, 70) },
    ]
    expect(compose({ packs: [base({ questions })], variant: 'sme', facts: {} }, nowhere).order).toEqual(['S', 'Low'])
  })

  it('refuses a question whose component no applying pack brings', () => {
    const packs = [
      base(),
      over('a', { components: [{ id: 'D', weight: 5 }], questions: [{ id: 'R', component: 'D' }] }),
      over('b', { levels: undefined, questions: [{ id: 'S', component: 'D' }, { id: 'T' }] }),
    ]
    expect(composed(packs).order).toEqual(['Q', 'R', 'T', 'S'])
    let thrown: unknown
    try {
      composed(packs, { wanted: false })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CompositionRefused)
    expect(thrown).toMatchObject({
      name: 'CompositionRefused',
      message: 'b questions.S.component: no pack that applies defines the component "D"',
      refusals: [
        { pack: 'b', place: 'questions.S.component', reason: 'no pack that applies defines the component "D"' },
      ],
    })
  })
})
