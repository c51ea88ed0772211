import { describe, expect, it } from 'vitest'
import { nowhere, packOf, questionnaireOf } from '../../test/small-pack'
import { compose } from '../compose/compose'
import type { Facts } from '../inherent/inherent'
import { evaluateAsked } from './evaluate-asked'
import { personalise } from './personalise'

const asOf = '2026-11-21'
const asked = (questions: object[], facts: Facts = {}, more: object = {}) =>
  personalise(questionnaireOf({ ...more, questions }, facts as never), facts, asOf)
const ruleOf = (appliesWhen: object, facts: Facts = {}, more: object = {}) => {
  const { questions, undecidable } = asked(
    [
      { id: 'A', answer: number },
      { id: 'Q', appliesWhen },
    ],
    facts,
    more,
  )
  return [...questions, ...undecidable].find(({ id }) => id === 'Q')?.appliesWhen
}
const number = { type: 'number', unit: 'hours', bands: [{ upTo: 6, score: 1 }] }

describe('what a vendor sees of a question', () => {
  it('is its texts and how it is answered', () => {
    const texts = {
      plain: { en: 'In short' },
      why: { en: 'Because' },
      heading: { en: 'Part' },
      evidenceExamples: { en: 'A plan' },
    }
    const [plain, full] = asked([
      { id: 'A' },
      {
        id: 'B',
        ...texts,
        required: false,
        cascade: true,
        lifecycle: 'use',
        block: 'vault',
        evidence: { required: true },
      },
    ]).questions
    expect(plain).toEqual({
      ...{ id: 'A', appliesWhen: true, answer: { type: 'maturity' }, pack: 'base', component: 'C', text: { en: 'A' } },
      ...{ required: true, cascade: false, evidenceRequired: false },
    })
    expect(full).toMatchObject({
      ...{ ...texts, required: false, cascade: true, lifecycle: 'use', block: 'vault', evidenceRequired: true },
    })
  })

  it.each<[object, object]>([
    [{ type: 'yesNo' }, { type: 'yesNo', partial: false }],
    [
      { type: 'yesNo', partial: true },
      { type: 'yesNo', partial: true },
    ],
    [
      {
        type: 'multi',
        choices: [
          { id: 'a', text: { en: 'One' }, score: 1 },
          { id: 'n', exclusive: true },
        ],
      },
      {
        type: 'multi',
        choices: [
          { id: 'a', text: { en: 'One' } },
          { id: 'n', exclusive: true },
        ],
      },
    ],
    [
      { type: 'single', choices: [{ id: 'a', score: 1 }] },
      { type: 'single', choices: [{ id: 'a' }] },
    ],
    [number, { type: 'number', badEnd: 'high', unit: 'hours' }],
    [
      { type: 'number', bands: [{ from: 3, score: 1 }] },
      { type: 'number', badEnd: 'low' },
    ],
    [
      { type: 'number', bands: [{ upTo: 6, score: 1 }], none: { score: 0, text: { en: 'Never' } } },
      { type: 'number', badEnd: 'high', none: { text: { en: 'Never' } } },
    ],
    [
      { type: 'date', future: true },
      { type: 'date', future: true },
    ],
    [
      { type: 'date', bands: [{ upToMonths: 6, score: 1 }], none: { score: 0 } },
      { type: 'date', future: false, none: {} },
    ],
    [{ type: 'countries' }, { type: 'countries' }],
  ])('never what %j is worth', (answer, expected) => {
    expect(asked([{ id: 'A' }, { id: 'Q', answer }]).questions[1]?.answer).toEqual(expected)
  })

  it('brings the packs, and the components that are used, with their titles', () => {
    const components = [
      { id: 'D', weight: 5, title: { en: 'Later' } },
      { id: 'C', weight: 5 },
    ]
    const {
      packs,
      components: used,
      order,
      questionnaireHash,
    } = asked([{ id: 'A' }, { id: 'B', component: 'D' }], {}, { components })
    expect(packs).toEqual([{ id: 'base', title: { en: 'A pack' }, label: 'interpretation', sources: [] }])
    expect(used).toEqual([{ id: 'D', title: { en: 'Later' } }, { id: 'C' }])
    expect(order.toSorted()).toEqual(['A', 'B'])
    expect(questionnaireHash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('what the customer recorded', () => {
  it('opens and closes questions, and never crosses', () => {
    const when = { fact: 'vault', is: true }
    expect(ruleOf(when, { vault: true })).toBe(true)
    expect(ruleOf(when, { vault: false })).toBeUndefined()
    expect(ruleOf(when)).toBeNull()
    expect(asked([{ id: 'A' }, { id: 'Q', appliesWhen: when }]).undecidable.map(({ id }) => id)).toEqual(['Q'])
    expect(ruleOf({ fact: 'vault', answered: true })).toBeUndefined()
    expect(ruleOf({ fact: 'vault', answered: false })).toBe(true)
    expect(ruleOf({ fact: 'vault', answered: true }, { vault: false })).toBe(true)
    expect(ruleOf({ fact: 'sites', in: { fact: 'homes' } }, { sites: 'SG', homes: ['SG', 'MY'] })).toBe(true)
    expect(ruleOf({ fact: 'sites', in: { fact: 'homes' } }, { sites: 'SG' })).toBeNull()
    expect(ruleOf({ not: when }, { vault: false })).toBe(true)
  })

  it('is compared by size, age and other facts', () => {
    expect(ruleOf({ fact: 'people', atLeast: 5 }, { people: 5 })).toBe(true)
    expect(ruleOf({ fact: 'people', atLeast: 5 }, { people: 4 })).toBeUndefined()
    expect(ruleOf({ fact: 'people', below: { fact: 'limit', times: 2 } }, { people: 9, limit: 5 })).toBe(true)
    expect(ruleOf({ fact: 'people', below: { fact: 'limit', times: 2 } }, { people: 10, limit: 5 })).toBeUndefined()
    expect(ruleOf({ fact: 'people', below: { fact: 'limit' } }, { people: 9 })).toBeNull()
    const declared = { facts: { testedOn: { type: 'date', ask: { en: 'Tested on?' } } } }
    expect(ruleOf({ fact: 'testedOn', atMost: 3 }, { testedOn: '2026-09-01' }, declared)).toBe(true)
    expect(ruleOf({ fact: 'testedOn', atMost: 3 }, { testedOn: '2026-01-01' }, declared)).toBeUndefined()
  })

  it('becomes the figure that an answer is compared with', () => {
    const when = (bound: unknown) => ({ answer: 'A', atMost: bound })
    expect(ruleOf(when(4))).toEqual({ answer: 'A', compare: 'atMost', bound: 4 })
    expect(ruleOf(when({ fact: 'limit', times: 0.5 }), { limit: 9 })).toEqual({
      answer: 'A',
      compare: 'atMost',
      bound: 4.5,
    })
    expect(ruleOf(when({ fact: 'limit' }), { limit: 9 })).toEqual({ answer: 'A', compare: 'atMost', bound: 9 })
    expect(ruleOf(when({ fact: 'limit' }))).toEqual({ answer: 'A', compare: 'atMost', bound: null })
    expect(ruleOf({ answer: 'A', in: { fact: 'list' } }, { list: [1, 2] })).toEqual({
      answer: 'A',
      member: 'in',
      list: [1, 2],
    })
    expect(ruleOf({ answer: 'A', outside: { fact: 'list' } })).toEqual({ answer: 'A', member: 'outside', list: null })
    expect(ruleOf({ answer: 'A', is: 4 })).toEqual({ answer: 'A', holds: { is: 4 } })
    expect(ruleOf({ answer: 'A', includes: 4 })).toEqual({ answer: 'A', holds: { includes: 4 } })
    expect(ruleOf({ answer: 'A', answered: true })).toEqual({ answer: 'A', answered: true })
  })

  it('chooses the shortest clock that applies, in hours', () => {
    const clock = (id: string, more: object) => ({
      id,
      from: 'awareness',
      ...more,
    })
    const clocks = [
      clock('days', { amount: 3, unit: 'calendarDays', vendorHours: 30 }),
      clock('hours', { amount: 48, unit: 'hours', vendorHours: 24, when: { fact: 'bank', is: true } }),
      clock('working', { amount: 1, unit: 'workingDays' }),
    ]
    const bound = (which: string, facts: Facts, times?: number) => {
      const rule = ruleOf({ answer: 'A', atMost: { clock: which, ...(times !== undefined && { times }) } }, facts, {
        clocks,
      })
      return rule !== null && typeof rule === 'object' && 'bound' in rule ? rule.bound : rule
    }
    expect(bound('hours', { bank: true })).toBe(48)
    expect(bound('hours', { bank: false })).toBe(72)
    expect(bound('hours', {}, 0.5)).toBe(36)
    expect(bound('vendorHours', { bank: true })).toBe(24)
    expect(bound('vendorHours', {})).toBe(30)
  })
})

describe('questions that depend on others', () => {
  it('drop rules over what can never show', () => {
    const { questions } = asked(
      [
        { id: 'A', appliesWhen: { fact: 'vault', is: true } },
        { id: 'B', appliesWhen: { answer: 'A', answered: true } },
        { id: 'C', appliesWhen: { answer: 'A', answered: false } },
        { id: 'D', coveredBy: 'A' },
      ],
      { vault: false },
    )
    expect(questions.map(({ id, appliesWhen, coveredBy }) => [id, appliesWhen, coveredBy])).toEqual([
      ['C', true, undefined],
      ['D', true, undefined],
    ])
  })

  it('are covered where the one that covers them may show', () => {
    const state = (answers: object) =>
      evaluateAsked(
        asked([
          { id: 'S', answer: { type: 'yesNo' } },
          { id: 'P', appliesWhen: { answer: 'S', is: 'yes' } },
          { id: 'Q', coveredBy: 'P', required: false },
          { id: 'R', appliesWhen: { answer: 'Q', atLeast: 3 } },
        ]),
        answers as never,
        asOf,
      )
    expect(state({})).toEqual({
      ...{ applicable: ['S', 'Q'], asked: ['S', 'Q'], undecided: ['P', 'R'], answeredCount: 0, total: 2 },
      ...{ unanswered: ['S', 'Q'], unansweredRequired: ['S'] },
    })
    expect(state({ S: { value: 'yes' }, P: { value: 3 } })).toEqual({
      ...{ applicable: ['S', 'P', 'Q', 'R'], asked: ['S', 'P', 'R'], undecided: [], answeredCount: 2, total: 3 },
      ...{ unanswered: ['R'], unansweredRequired: ['R'] },
    })
    expect(state({ S: { value: 'no' }, P: { value: 4 }, Q: { value: 3 } }).asked).toEqual(['S', 'Q', 'R'])
    expect(state({ S: { value: 'no' }, Q: { value: 2 } }).asked).toEqual(['S', 'Q'])
    expect(state({ S: { value: 'no' }, Q: { notApplicable: 'None' } })).toMatchObject({
      undecided: ['R'],
      answeredCount: 2,
    })
    const accepted = { notApplicable: 'None', review: { acceptNotApplicable: true } }
    expect(state({ S: { value: 'no' }, Q: accepted })).toMatchObject({ undecided: [], asked: ['S', 'Q'] })
    expect(state({ S: { value: 'no' }, Q: { value: 4, review: { value: 1 } } }).asked).toEqual(['S', 'Q'])
  })

  it.each<[object, unknown, boolean]>([
    [{ type: 'number', bands: [{ upTo: 6, score: 1 }], none: { score: 0 } }, 'none', true],
    [{ type: 'number', bands: [{ from: 6, score: 1 }], none: { score: 0 } }, 'none', false],
    [{ type: 'number', bands: [{ upTo: 6, score: 1 }] }, 4, true],
    [{ type: 'number', bands: [{ upTo: 6, score: 1 }] }, 3, false],
    [{ type: 'date', bands: [{ upToMonths: 6, score: 1 }], none: { score: 0 } }, 'none', true],
    [{ type: 'date', bands: [{ upToMonths: 6, score: 1 }] }, '2026-06-01', true],
    [{ type: 'date', bands: [{ upToMonths: 6, score: 1 }] }, '2026-11-01', false],
    [{ type: 'countries' }, ['SG', 'MY', 'TH', 'VN'], true],
    [{ type: 'countries' }, ['SG'], false],
    [{ type: 'maturity' }, 4, true],
    [{ type: 'text' }, 'words', false],
  ])('compare an answer to %j: %j is at least 4: %s', (answer, value, expected) => {
    const one = asked([{ id: 'M' }, { id: 'A', answer }, { id: 'Q', appliesWhen: { answer: 'A', atLeast: 4 } }])
    expect(evaluateAsked(one, { A: { value } }, asOf).applicable.includes('Q')).toBe(expected)
  })

  it.each<[object, unknown, boolean]>([
    [{ in: ['SG', 'MY'] }, 'SG', true],
    [{ in: ['SG', 'MY'] }, 'TH', false],
    [{ outside: ['SG', 'MY'] }, ['SG', 'TH'], true],
    [{ outside: ['SG', 'MY'] }, ['SG'], false],
    [{ outside: ['SG', 'MY'] }, 'TH', false],
    [{ includes: 'TH' }, ['SG', 'TH'], true],
    [{ includes: 'TH' }, ['SG'], false],
    [{ is: 'SG' }, 'SG', true],
    [{ answered: false }, undefined, true],
    [{ answered: false }, 'SG', false],
  ])('open by %j when the answer is %j: %s', (compares, value, expected) => {
    const answer =
      'in' in compares || 'is' in compares || 'answered' in compares ? { type: 'text' } : { type: 'countries' }
    const one = asked([{ id: 'M' }, { id: 'A', answer }, { id: 'Q', appliesWhen: { answer: 'A', ...compares } }])
    expect(evaluateAsked(one, { A: { value } }, asOf).applicable.includes('Q')).toBe(expected)
  })

  it('read no answer that nobody gave', () => {
    const one = asked([{ id: 'toString' }, { id: 'Q', appliesWhen: { answer: 'toString', answered: true } }])
    expect(evaluateAsked(one, {}, asOf)).toMatchObject({ applicable: ['toString'], answeredCount: 0 })
  })
})

it('refuses rules that go round in circles', () => {
  const round = compose(
    { packs: [packOf({ questions: [{ id: 'A' }, { id: 'B' }] })], variant: 'standard', facts: {} },
    nowhere,
  )
  const questions = round.questions.map((each) => ({
    ...each,
    appliesWhen: { answer: each.id === 'A' ? 'B' : 'A', answered: true },
  }))
  expect(() => personalise({ ...round, questions }, {}, asOf)).toThrow(/^a cycle among applicability rules: .*A.*→/)
})
