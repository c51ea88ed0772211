import { describe, expect, it } from 'vitest'
import { questionnaireOf } from '../../test/small-pack'
import type { Answers } from '../model/answer'
import { score } from '../scoring/result'
import { type Completeness, completeness } from './completeness'

const asOf = '2026-11-21'
const given = { value: 4 }

function missing(questions: object[], answers: Answers, rules: object = {}): Completeness {
  const questionnaire = questionnaireOf({ questions, ...rules })
  return completeness(questionnaire, score(questionnaire, { answers, facts: {}, asOf }), answers)
}

describe('what is still to be answered', () => {
  const questions = [{ id: 'must' }, { id: 'also' }, { id: 'may', required: false }]

  it.each<[string, Answers, { unanswered: string[]; required: string[] }]>([
    ['nothing answered', {}, { unanswered: ['also', 'may', 'must'], required: ['also', 'must'] }],
    ['one answered', { must: given }, { unanswered: ['also', 'may'], required: ['also'] }],
    ['the required ones answered', { must: given, also: { value: 0 } }, { unanswered: ['may'], required: [] }],
    [
      'one said not to apply, accepted or not',
      { must: { notApplicable: 'no staff' }, also: given, may: given },
      { unanswered: [], required: [] },
    ],
    [
      'reviewed without an answer is still open',
      { must: { review: {} }, also: given, may: given },
      { unanswered: ['must'], required: ['must'] },
    ],
  ])('%s', (_, answers, expected) => {
    const found = missing(questions, answers)
    expect(found.unanswered).toEqual(expected.unanswered)
    expect(found.unansweredRequired).toEqual(expected.required)
    expect(found.canSubmit).toBe(expected.required.length === 0)
    expect(found.needsReason).toEqual(expected.required.length === 0 ? [] : ['unanswered'])
  })

  it('asks nothing of a question that does not apply', () => {
    const more = [
      { id: 'first', answer: { type: 'yesNo' } },
      { id: 'then', appliesWhen: { answer: 'first', is: 'yes' } },
    ]
    expect(missing(more, { first: { value: 'no' } })).toMatchObject({ unanswered: [], canSubmit: true, undecided: [] })
    expect(missing(more, { first: { value: 'yes' } })).toMatchObject({ unansweredRequired: ['then'], canSubmit: false })
  })

  it('tells apart what cannot be known to apply; it does not hold up a submission', () => {
    expect(
      missing([{ id: 'always' }, { id: 'perhaps', appliesWhen: { fact: 'usesAi', is: true } }], { always: given }),
    ).toEqual({
      unanswered: [],
      unansweredRequired: [],
      undecided: ['perhaps'],
      awaitingReview: [],
      canSubmit: true,
      needsReason: ['undecided'],
    })
  })
})

describe('what waits for a reviewer', () => {
  const reviewed = { id: 'Q', manualReview: true }

  it.each<[string, Answers, string[]]>([
    ['not answered', {}, ['Q']],
    ['answered', { Q: given }, ['Q']],
    ['opened by the reviewer', { Q: { ...given, review: {} } }, ['Q']],
    ['given a value by the reviewer', { Q: { ...given, review: { value: 2 } } }, []],
    ['given the lowest value by the reviewer', { Q: { ...given, review: { value: 0 } } }, []],
    ['said not to apply', { Q: { notApplicable: 'no staff' } }, ['Q']],
    ['refused as not applicable', { Q: { notApplicable: 'no staff', review: { acceptNotApplicable: false } } }, ['Q']],
    ['accepted as not applicable', { Q: { notApplicable: 'no staff', review: { acceptNotApplicable: true } } }, []],
  ])('%s', (_, answers, expected) => {
    expect(missing([reviewed, { id: 'other' }], answers).awaitingReview).toEqual(expected)
  })

  it('takes no answer from what every object inherits', () => {
    expect(missing([{ id: 'toString', manualReview: true }], {}).awaitingReview).toEqual(['toString'])
  })

  it('leaves out what does not apply', () => {
    const hidden = { ...reviewed, appliesWhen: { answer: 'other', is: 0 } }
    expect(missing([hidden, { id: 'other' }], { other: given }).awaitingReview).toEqual([])
  })

  it('leaves out what another question that applies covers', () => {
    const covered = { ...reviewed, coveredBy: 'wide' }
    const wide = { id: 'wide', appliesWhen: { answer: 'other', is: 4 } }
    const questions = [covered, wide, { id: 'other' }]
    expect(missing(questions, { other: { value: 4 } }).awaitingReview).toEqual([])
    expect(missing(questions, { other: { value: 1 } }).awaitingReview).toEqual(['Q'])
  })
})

describe('what a decision needs a reason for', () => {
  const low = { answer: 'low', is: 0 }
  const questions = [
    { id: 'low', required: false, caps: [{ id: 'CAP', when: low, cap: 70 }] },
    { id: 'KO', required: false },
  ]
  const rules = { knockOuts: [{ id: 'KNOCK', when: { answer: 'KO', is: 0 }, reason: { en: 'No' }, source: 'x' }] }

  it.each<[string, Answers, Completeness['needsReason']]>([
    ['all is known', { low: given, KO: given }, []],
    ['limits and knock-outs that hold are known', { low: { value: 0 }, KO: { value: 0 } }, []],
    ['a limit is open', { KO: given }, ['openCaps']],
    ['a knock-out is open', { low: given }, ['openKnockOuts']],
    ['both are open', {}, ['openCaps', 'openKnockOuts']],
  ])('%s', (_, answers, expected) => {
    expect(missing(questions, answers, rules).needsReason).toEqual(expected)
  })

  it('gives every reason', () => {
    const more = [...questions, { id: 'must' }, { id: 'perhaps', appliesWhen: { fact: 'usesAi', is: true } }]
    expect(missing(more, {}, rules).needsReason).toEqual(['undecided', 'unanswered', 'openCaps', 'openKnockOuts'])
  })
})
