import { describe, expect, it } from 'vitest'
import { questionnaireOf } from '../../test/small-pack'
import type { Answers } from '../model/answer'
import { delta } from './delta'

const asOf = '2026-11-21'
const single = (id: string, choices: string[]) => ({
  id,
  answer: { type: 'single', choices: choices.map((each, i) => ({ id: each, score: i === 0 ? 1 : 0 })) },
})
const previous = questionnaireOf({
  questions: [
    { id: 'same' },
    { id: 'gone' },
    { id: 'reworded' },
    single('choices', ['a', 'b']),
    { id: 'old' },
    { id: 'expiring', evidence: { required: true } },
    { id: 'open' },
    { id: 'hidden', appliesWhen: { answer: 'same', is: 0 } },
  ],
})
const next = questionnaireOf(
  {
    version: '2',
    questions: [
      // Weight, translation and evidence cap may change without asking again.
      { id: 'same', weight: 7, text: { en: 'same', ms: 'sama' } },
      { id: 'reworded', text: { en: 'Other words' } },
      single('choices', ['a', 'c']),
      { id: 'old' },
      { id: 'expiring', evidence: { required: true, cap: 0.2 } },
      { id: 'open' },
      { id: 'hidden', appliesWhen: { answer: 'same', is: 0 } },
      { id: 'added' },
    ],
  },
  {},
)
const given = { value: 3, answeredOn: '2026-10-01' }
const answers: Answers = {
  same: given,
  gone: given,
  reworded: given,
  choices: { value: 'a', answeredOn: '2026-10-01' },
  old: { value: 3, answeredOn: '2025-11-21' },
  expiring: { ...given, evidence: [{ state: 'accepted', expiresOn: '2027-05-20' }] },
  hidden: given,
}
const facts = {
  confidentialityImpact: 4,
  integrityImpact: 4,
  availabilityImpact: 4,
  personalRecords: 0,
  access: 'privileged',
  crossBorder: 'none',
  substitutability: 'week',
}

describe('delta', () => {
  const input = { previous: { questionnaire: previous, answers }, next, facts, asOf, full: false }

  it('sorts every question, and asks again what is old or whose evidence runs out', () => {
    expect(delta(input)).toEqual({
      carried: ['same'],
      confirm: [
        { question: 'expiring', because: 'evidence' },
        { question: 'old', because: 'age' },
      ],
      changed: ['choices', 'reworded'],
      new: ['added', 'open'],
      retired: ['gone'],
    })
  })

  it('carries evidence that lasts to the next delta, and an old answer confirmed since', () => {
    const lasting = {
      ...answers,
      old: { ...answers.old, confirmedOn: '2026-01-01' },
      expiring: { ...given, evidence: [{ state: 'accepted' as const, expiresOn: '2027-05-21' }] },
    }
    const result = delta({ ...input, previous: { questionnaire: previous, answers: lasting } })
    expect(result.confirm).toEqual([])
    expect(result.carried).toEqual(['expiring', 'old', 'same'])
  })

  it('confirms everything that is carried in a full one', () => {
    const result = delta({ ...input, full: true })
    expect(result.confirm.map((each) => each.question)).toEqual(['expiring', 'old', 'same'])
    expect(result.carried).toEqual([])
  })
})
