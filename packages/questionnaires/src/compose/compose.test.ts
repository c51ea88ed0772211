import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { canonicalJson } from './canonical'
import { compose } from './compose'
import { score } from '../scoring/result'

describe('levels and variants', () => {
  const base = packOf({
    questions: [
      { id: 'S', sme: true },
      { id: 'Plain' },
      { id: 'Capped', caps: [{ id: 'CAP', when: { answer: 'Capped', is: 0 }, cap: 69 }] },
      { id: 'At70', caps: [{ id: 'CAP70', when: { answer: 'At70', is: 0 }, cap: 70 }] },
      { id: 'Named' },
    ],
  })
  const overlay = packOf({
    id: 'over',
    kind: 'overlay',
    components: [{ id: 'D', weight: 5 }],
    questions: [
      { id: 'O1', component: 'D' },
      { id: 'O2', component: 'D' },
    ],
    levels: [
      {
        id: 'light',
        when: { fact: 'tier', in: ['low', 'moderate', 'high', 'critical'] },
        asks: ['O1'],
        multipliers: { questions: { S: 1.5 } },
      },
      { id: 'strict', when: { fact: 'strict', is: true }, multipliers: { components: { C: 2 } } },
    ],
    knockOuts: [{ id: 'KO', when: { value: 'Named', below: 0.5 } }],
  })
  const ids = (variant: 'standard' | 'sme', facts: Record<string, boolean | number | string>) =>
    compose({ packs: [overlay, base], variant, facts }, nowhere).questions.map((question) => question.id)
  const tiered = {
    confidentialityImpact: 1,
    integrityImpact: 1,
    availabilityImpact: 1,
    personalRecords: 0,
    access: 'none',
    crossBorder: 'none',
    substitutability: 'week',
  }

  it('brings nothing of a pack none of whose levels is true, and the last true level otherwise', () => {
    expect(ids('standard', {})).toEqual(['At70', 'Capped', 'Named', 'Plain', 'S'])
    expect(ids('standard', tiered)).toContain('O1')
    expect(ids('standard', tiered)).not.toContain('O2')
    expect(ids('standard', { ...tiered, strict: true })).toContain('O2')
    const strict = compose({ packs: [overlay, base], variant: 'standard', facts: { ...tiered, strict: true } }, nowhere)
    expect(strict.components.find((each) => each.id === 'C')?.multiplier).toEqual({
      pack: 'over',
      level: 'strict',
      factor: 2,
    })
    expect(strict.questions.find((each) => each.id === 'S')?.multiplier).toBeUndefined()
  })

  it('keeps in the sme variant what is flagged, capped below 70, or named by a knock-out that applies', () => {
    expect(ids('sme', {})).toEqual(['Capped', 'S'])
    expect(ids('sme', { strict: true })).toEqual(['Capped', 'Named', 'O1', 'O2', 'S'])
  })

  it('shows questions by kind, pack, component and position', () => {
    const composed = compose({ packs: [overlay, base], variant: 'standard', facts: { strict: true } }, nowhere)
    expect(composed.order).toEqual(['S', 'Plain', 'Capped', 'At70', 'Named', 'O1', 'O2'])
  })
})

it('tells a level of any name from none', () => {
  const base = packOf({ questions: [{ id: 'Q' }] })
  for (const id of ['-', 'false', 'true', ' ']) {
    const over = packOf({
      id: 'over',
      kind: 'overlay',
      components: [{ id: 'D', weight: 5 }],
      questions: [{ id: 'O', component: 'D' }],
      levels: [{ id, when: { fact: 'wanted', is: true } }],
    })
    const count = (wanted: boolean) =>
      compose({ packs: [base, over], variant: 'standard', facts: { wanted } }, nowhere).questions.length
    expect([count(false), count(true), count(false)]).toEqual([1, 2, 1])
  }
})

it('takes no level by the age of a date while nobody says as of when', () => {
  const recent = packOf({
    id: 'recent',
    kind: 'overlay',
    facts: { testedOn: { type: 'date', ask: { en: 'Tested on?' } } },
    components: [{ id: 'D', weight: 5 }],
    questions: [{ id: 'R', component: 'D' }],
    levels: [{ id: 'one', when: { fact: 'testedOn', atMost: 3 } }],
  })
  const asked = (asOf?: string) =>
    compose(
      {
        packs: [packOf({ questions: [{ id: 'Q' }] }), recent],
        variant: 'standard',
        facts: { testedOn: '2026-01-01' },
        ...(asOf && { asOf }),
      },
      nowhere,
    ).questions.length
  expect([asked('2026-02-01'), asked('2026-12-01'), asked()]).toEqual([2, 1, 1])
})

describe('declared facts', () => {
  const base = packOf({
    questions: [{ id: 'Q' }],
    knockOuts: [{ id: 'OLD', when: { fact: 'testedOn', atLeast: 3 } }],
  })
  const silent = packOf({
    id: 'silent',
    kind: 'overlay',
    facts: { testedOn: { type: 'date', ask: { en: 'Tested on?' } }, other: { type: 'date', ask: { en: 'Other?' } } },
    components: [{ id: 'D', weight: 5 }],
    questions: [{ id: 'S', component: 'D' }],
    levels: [{ id: 'one', when: { fact: 'wanted', is: true } }],
  })
  const given = (facts: Record<string, boolean | string>) =>
    compose({ packs: [base, silent], variant: 'standard', facts }, nowhere)

  it('reads a fact as declared by a given pack, also where that pack does not apply', () => {
    const facts = { testedOn: '2022-02-28' }
    const knockOuts = score(given(facts), { facts, answers: {}, asOf: '2025-04-28' }).knockOuts
    expect(knockOuts.fired).toEqual(['OLD'])
  })

  it('keeps of a pack that does not apply only the facts that rules name', () => {
    expect(Object.keys(given({}).facts)).toEqual(['testedOn'])
    expect(Object.keys(given({ wanted: true }).facts)).toEqual(['testedOn', 'other'])
  })

  it('compares a fact that no given pack declares as the text it is', () => {
    const facts = { testedOn: '2022-02-28' }
    const alone = compose({ packs: [base], variant: 'standard', facts }, nowhere)
    expect(score(alone, { facts, answers: {}, asOf: '2025-04-28' }).knockOuts).toMatchObject({ fired: [], open: [] })
  })
})

it('writes canonical JSON as RFC 8785 does', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})
