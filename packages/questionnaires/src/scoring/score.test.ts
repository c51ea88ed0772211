import { describe, expect, it } from 'vitest'
import { nowhere, packOf, questionnaireOf } from '../../test/small-pack'
import { compose } from '../compose/compose'
import type { Answers } from '../model/answer'
import type { AnswerSpec } from '../model/question'
import { explain } from './explain'
import { pathToBand } from './path-to-band'
import { rawScore } from './raw-score'
import { score } from './result'

const asOf = '2026-11-21'
const scored = (questionnaire: ReturnType<typeof questionnaireOf>, answers: Answers, facts = {}) =>
  score(questionnaire, { facts, answers, asOf })

describe('raw scores', () => {
  const cases: [AnswerSpec, unknown, number][] = [
    [{ type: 'maturity' }, 3, 0.75],
    [{ type: 'yesNo', partial: true }, 'partial', 0.5],
    [
      {
        type: 'single',
        choices: [
          { id: 'a', score: 1 },
          { id: 'b', score: 0.3 },
        ],
      },
      'b',
      0.3,
    ],
    [
      {
        type: 'multi',
        choices: [
          { id: 'a', score: 0.7 },
          { id: 'b', score: 0.7 },
        ],
      },
      ['a', 'b'],
      1,
    ],
    [
      {
        type: 'multi',
        choices: [
          { id: 'a', score: 1 },
          { id: 'n', score: 1, exclusive: true },
        ],
      },
      ['n'],
      0,
    ],
    [
      {
        type: 'number',
        bands: [
          { upTo: 7, score: 1 },
          { upTo: 14, score: 0.5 },
        ],
        otherwise: 0.1,
      },
      8,
      0.5,
    ],
    [{ type: 'number', bands: [{ upTo: 7, score: 1 }], otherwise: 0.1 }, 7.5, 0.1],
    [
      {
        type: 'number',
        bands: [
          { from: 95, score: 1 },
          { from: 80, score: 0.5 },
        ],
      },
      95,
      1,
    ],
    [
      {
        type: 'number',
        bands: [
          { from: 95, score: 1 },
          { from: 80, score: 0.5 },
        ],
      },
      79,
      0,
    ],
    [{ type: 'number', bands: [{ upTo: 7, score: 1 }], none: {} }, 'none', 0],
    [{ type: 'date', bands: [{ upToMonths: 6, score: 1 }], otherwise: 0.2 }, '2026-05-21', 1],
    [{ type: 'date', bands: [{ upToMonths: 6, score: 1 }], otherwise: 0.2 }, '2026-05-20', 0.2],
  ]
  it.each(cases)('%j answered %j', (spec, value, expected) => expect(rawScore(spec, value, asOf)).toBe(expected))
})

describe('components and overall', () => {
  const questionnaire = questionnaireOf({
    components: [
      { id: 'C', weight: 10 },
      { id: 'D', weight: 30 },
      { id: 'E', weight: 5 },
    ],
    questions: [
      { id: 'Q1', weight: 1 },
      { id: 'Q2', weight: 3 },
      { id: 'Q3', component: 'D' },
      { id: 'Q4', component: 'E', appliesWhen: { fact: 'more', is: true } },
    ],
  })

  it('weighs questions within components and components within the overall', () => {
    const result = scored(questionnaire, { Q1: { value: 4 }, Q2: { value: 2 }, Q3: { value: 1 } })
    expect(result.components.C).toEqual({ score: 0.625, maturity: 'managed' })
    expect(result.components.E).toEqual({ score: null, maturity: null })
    expect(result.overall).toEqual({ uncapped: (100 * (10 * 0.625 + 30 * 0.25)) / 40, capped: 34.375, band: 'E' })
    expect(result.undecided).toEqual(['Q4'])
  })

  it('counts an unanswered question and an unaccepted not applicable as 0, and leaves an accepted one out', () => {
    const waiting = scored(questionnaire, { Q1: { value: 4 }, Q2: { notApplicable: 'why' }, Q3: { value: 4 } })
    expect(waiting.components.C?.score).toBe(0.25)
    const accepted = { notApplicable: 'why', review: { acceptNotApplicable: true } }
    expect(scored(questionnaire, { Q1: { value: 4 }, Q2: accepted, Q3: { value: 4 } }).components.C?.score).toBe(1)
    expect(scored(questionnaire, { Q2: { notApplicable: 'why' } }).unanswered).toEqual(['Q1', 'Q3'])
  })
})

describe('adjustments', () => {
  const questionnaire = questionnaireOf({ questions: [{ id: 'Q', evidence: { required: true, cap: 0.6 } }] })
  const explained = (answer: Answers[string]) =>
    explain(questionnaire, { facts: {}, answers: { Q: answer }, asOf }).questions.Q

  it('lets the reviewer’s value replace the claim, then caps what has no current evidence', () => {
    const question = explained({
      value: 2,
      review: { value: 4 },
      evidence: [{ state: 'accepted', expiresOn: '2026-11-20' }],
    })
    expect(question).toMatchObject({ claimed: 0.5, validated: 1, value: 0.6, points: 60 })
    expect(question?.adjustments.map((each) => [each.kind, each.from, each.to])).toEqual([
      ['review', 0.5, 1],
      ['evidence', 1, 0.6],
    ])
  })

  it('takes evidence for current through its last day, and for confidence only when accepted', () => {
    expect(explained({ value: 4, evidence: [{ state: 'pending', expiresOn: asOf }] })?.value).toBe(1)
    const confidence = (state: 'pending' | 'accepted') =>
      scored(questionnaire, { Q: { value: 4, evidence: [{ state }] } }).confidence
    expect([confidence('pending'), confidence('accepted')]).toEqual([0, 1])
  })
})

describe('caps, floors and knock-outs', () => {
  const base = packOf({
    questions: [
      { id: 'Q1', caps: [{ id: 'CAP', when: { answer: 'Q1', atMost: 1 }, cap: 60 }] },
      { id: 'Q2', weight: 9 },
    ],
    knockOuts: [{ id: 'KO', when: { value: 'Q2', below: 0.5 }, waivable: true }],
  })
  const strict = packOf({
    id: 'strict',
    kind: 'overlay',
    components: [{ id: 'D', weight: 1 }],
    questions: [{ id: 'S1', component: 'D' }],
    levels: [
      {
        id: 'L',
        when: { fact: 'strict', is: true },
        floors: [{ component: 'D', min: 75 }],
        minConfidence: 0.2,
        cadenceMonths: 9,
      },
    ],
  })
  const questionnaire = compose({ packs: [base, strict], variant: 'standard', facts: { strict: true } }, nowhere)
  const answers: Answers = { Q1: { value: 1 }, Q2: { value: 4 }, S1: { value: 2 } }

  it('caps at the lowest and lists everything that fired', () => {
    const result = scored(questionnaire, answers)
    expect(result.caps).toEqual({ fired: ['CAP'], open: [] })
    expect(result.floors.missed).toEqual([
      { component: 'D', min: 75, is: 50 },
      { minConfidence: 0.2, is: 0 },
    ])
    expect(result.overall.capped).toBe(60)
    expect(result.cadence).toEqual({ fullMonths: 9, deltaMonths: null })
    const better = scored(questionnaire, { ...answers, Q1: { value: 4 } })
    expect(better.overall.capped).toBe(69)
  })

  it('keeps a cap and a knock-out open while the answer is missing', () => {
    const result = scored(questionnaire, {})
    expect(result.caps.open).toEqual(['CAP'])
    expect(result.knockOuts).toEqual({ fired: [], open: ['KO'], waived: [] })
  })

  it('makes the residual critical unless an exception is in force through its last day', () => {
    const out = { facts: {}, answers: { Q2: { value: 1 } }, asOf }
    expect(score(questionnaire, out).residual).toBe('critical')
    const waived = score(questionnaire, { ...out, exceptions: [{ id: 'KO', expiresOn: asOf }] })
    expect(waived.knockOuts).toEqual({ fired: ['KO'], open: [], waived: ['KO'] })
    expect(waived.residual).toBeNull()
    expect(score(questionnaire, { ...out, exceptions: [{ id: 'KO', expiresOn: '2026-11-20' }] }).residual).toBe(
      'critical',
    )
  })

  it('finds a path to a band that clears the rules first', () => {
    const path = pathToBand(questionnaire, { facts: {}, answers, asOf }, 'B')
    expect(path.steps.map((step) => step.question)).toEqual(['Q1', 'S1'])
    expect(path).toMatchObject({ reached: false, forbiddenBy: ['floor confidence'] })
    const reviewed = { ...answers, Q2: { value: 4, review: { value: 4 } } }
    expect(pathToBand(questionnaire, { facts: {}, answers: reviewed, asOf }, 'B').reached).toBe(true)
  })
})

describe('covering', () => {
  const questionnaire = questionnaireOf({
    questions: [
      { id: 'A', evidence: { required: true }, caps: [{ id: 'A-CAP', when: { value: 'B', below: 0.5 }, cap: 50 }] },
      { id: 'B', weight: 3, coveredBy: 'A', caps: [{ id: 'B-CAP', when: { answer: 'B', is: 1 }, cap: 40 }] },
    ],
  })

  it('gives the covered question the covering one’s value and evidence, its own answer kept and not counted', () => {
    const answers: Answers = {
      A: { value: 1, evidence: [{ state: 'accepted' }] },
      B: { value: 4, review: { value: 4 } },
    }
    const result = explain(questionnaire, { facts: {}, answers, asOf })
    expect(result.questions.B).toMatchObject({
      claimed: 0.25,
      validated: null,
      value: 0.25,
      weight: 3,
      copiedFrom: 'A',
    })
    expect(result.confidence).toBe(1)
    expect(result.caps.fired).toEqual(['A-CAP', 'B-CAP'])
    expect(result.improvements.map((each) => each.question)).toEqual(['A'])
    expect(result.improvements[0]?.uncapped).toBe(100)
  })
})

describe('conditions', () => {
  const clocks = [
    { id: 'a', when: { fact: 'sg', is: true }, amount: 24, unit: 'hours', vendorHours: 6 },
    { id: 'b', amount: 3, unit: 'calendarDays' },
    { id: 'c', amount: 1, unit: 'workingDays', vendorHours: 2 },
    { id: 'd', amount: null, unit: 'hours', vendorHours: 1 },
  ]
  const questionnaire = questionnaireOf({
    clocks,
    questions: [
      { id: 'N', answer: { type: 'number', bands: [{ upTo: 1, score: 1 }], otherwise: 0, none: {} } },
      { id: 'L', answer: { type: 'countries' } },
    ],
    knockOuts: [
      { id: 'K1', when: { answer: 'N', above: { clock: 'hours', times: 0.5 } } },
      { id: 'K2', when: { answer: 'N', above: { clock: 'vendorHours' } } },
      { id: 'K3', when: { answer: 'L', outside: { fact: 'residencyCountries' } } },
      { id: 'K4', when: { not: { answer: 'L', answered: true } } },
    ],
  })
  const outs = (facts: object, answers: Answers) => scored(questionnaire, answers, facts).knockOuts

  it('binds by the least clock whose condition is true', () => {
    expect(outs({}, { N: { value: 36 }, L: { value: [] } })).toEqual({ fired: [], open: ['K2', 'K3'], waived: [] })
    expect(outs({ sg: true }, { N: { value: 13 }, L: { value: [] } }).fired).toEqual(['K1', 'K2'])
    expect(outs({ sg: true }, { N: { value: 'none' } }).fired).toEqual(['K1', 'K2', 'K4'])
  })

  it('finds a country outside the allowed ones', () => {
    const facts = { residencyCountries: ['SG'] }
    expect(outs(facts, { L: { value: ['SG', 'MY'] } }).fired).toEqual(['K3'])
    expect(outs(facts, { L: { value: ['SG'] } }).fired).toEqual([])
  })
})

it('leaves rules over a component that no pack has without effect', () => {
  const questionnaire = questionnaireOf({
    questions: [{ id: 'Q' }],
    levels: [{ id: 'L', when: { not: { fact: 'z', answered: true } }, floors: [{ component: 'Z', min: 75 }] }],
    knockOuts: [{ id: 'K', when: { component: 'Z', below: 0.5 } }],
  })
  const result = scored(questionnaire, { Q: { value: 4 } }, {})
  expect(result.floors.missed).toEqual([])
  expect(result.knockOuts).toEqual({ fired: [], open: [], waived: [] })
  expect(result.overall.capped).toBe(100)
})
