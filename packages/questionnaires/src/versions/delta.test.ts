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

describe('a question in a delta', () => {
  const questionOf = (more: object) => questionnaireOf({ questions: [{ id: 'Q', ...more }] })
  const before = { Q: given } as Answers
  const sorted = (was: object, is: object, more: Partial<Parameters<typeof delta>[0]> & { given?: Answers } = {}) => {
    const { given: answered = before, ...rest } = more
    const result = delta({
      ...{ previous: { questionnaire: questionOf(was), answers: answered }, next: questionOf(is) },
      ...{ facts, asOf, full: false, ...rest },
    })
    const lists = { ...result, confirm: result.confirm.map(({ question, because }) => `${question} ${because}`) }
    return Object.entries(lists).flatMap(([list, ids]) => ids.map((id) => `${list} ${id}`))
  }
  const number = (more: object) => ({ answer: { type: 'number', bands: [{ upTo: 6, score: 1 }], ...more } })
  const choices = (...texts: [string, string][]) => ({
    answer: { type: 'single', choices: texts.map(([id, en]) => ({ id, text: { en }, score: 1 })) },
  })

  it.each<[string, object, object]>([
    ['its plain wording', { plain: { en: 'Why?' } }, { plain: { en: 'What for?' } }],
    ['its unit', number({ unit: 'hours' }), number({ unit: 'days' })],
    ['that nothing may be said', number({}), number({ none: { score: 0 } })],
    ['what nothing is called', number({ none: { score: 0 } }), number({ none: { score: 0, text: { en: 'Never' } } })],
    ['what a choice says', choices(['a', 'Once'], ['b', 'Twice']), choices(['a', 'Once'], ['b', 'Thrice'])],
    ['its type', {}, { answer: { type: 'yesNo', partial: true } }],
  ])('is another one by %s', (_, was, is) => {
    const value = 'answer' in was ? ('choices' in (was.answer as object) ? 'a' : 3) : 3
    const answered = { Q: { ...given, value } } as Answers
    expect(sorted(was, is, { given: answered })).toEqual(['changed Q'])
    expect(sorted(was, was, { given: answered })).toEqual(['carried Q'])
  })

  it('is the same whatever the order of its choices, its scores and bands', () => {
    const [a, b] = [
      ['a', 'Once'],
      ['b', 'Twice'],
    ] as [[string, string], [string, string]]
    expect(sorted(choices(a, b), choices(b, a), { given: { Q: { ...given, value: 'a' } } })).toEqual(['carried Q'])
    expect(sorted(number({}), number({ bands: [{ upTo: 9, score: 1 }] }))).toEqual(['carried Q'])
  })

  it('is asked again where its answer or the reviewer’s isn’t allowed any more', () => {
    const [wide, narrow] = [true, false].map((partial) => ({ answer: { type: 'yesNo', partial } })) as [object, object]
    const of = (value: string, review?: string) =>
      ({ Q: { ...given, value, ...(review !== undefined && { review: { value: review } }) } }) as Answers
    expect(sorted(wide, wide, { given: of('partial') })).toEqual(['carried Q'])
    expect(sorted(wide, narrow, { given: of('partial') })).toEqual(['changed Q'])
    expect(sorted(wide, narrow, { given: of('yes') })).toEqual(['carried Q'])
    expect(sorted(wide, narrow, { given: of('yes', 'partial') })).toEqual(['changed Q'])
    expect(sorted(wide, narrow, { given: of('yes', 'no') })).toEqual(['carried Q'])
  })

  it('is new while nobody has answered it, and keeps that it doesn’t apply to them', () => {
    expect(sorted({}, {}, { given: {} })).toEqual(['new Q'])
    expect(sorted({}, {}, { given: { Q: { answeredOn: '2026-10-01' } } })).toEqual(['new Q'])
    const away = { notApplicable: 'No such data', answeredOn: '2026-10-01' }
    expect(sorted({}, {}, { given: { Q: away } })).toEqual(['carried Q'])
  })

  it('is confirmed where nobody knows when it was answered, however seldom it is asked', () => {
    expect(sorted({}, {}, { given: { Q: { value: 3 } } })).toEqual(['confirm Q age'])
    expect(sorted({}, {}, { given: { Q: { value: 3, confirmedOn: '2026-10-01' } } })).toEqual(['carried Q'])
    expect(sorted({}, {}, { given: { Q: { value: 3, answeredOn: '2026-10-01', confirmedOn: '2020-01-01' } } })).toEqual(
      ['carried Q'],
    )
    expect(sorted({}, {}, { given: { Q: { value: 3, answeredOn: '2025-11-22' } } })).toEqual(['carried Q'])
    expect(sorted({}, {}, { given: { Q: { value: 3, answeredOn: '2025-11-21' } } })).toEqual(['confirm Q age'])
  })

  it('needs new evidence only where all that counts runs out', () => {
    const proof = { evidence: { required: true } }
    const out = { state: 'accepted' as const, expiresOn: '2027-01-01' }
    const kept = { state: 'pending' as const, expiresOn: '2028-01-01' }
    const forever = { state: 'accepted' as const }
    const rejected = { state: 'rejected' as const, expiresOn: '2028-01-01' }
    const withEvidence = (...evidence: object[]) => ({ Q: { ...given, evidence } }) as Answers
    expect(sorted(proof, proof, { given: withEvidence(out) })).toEqual(['confirm Q evidence'])
    expect(sorted(proof, proof, { given: withEvidence({ ...out, state: 'pending' }) })).toEqual(['confirm Q evidence'])
    expect(sorted(proof, proof, { given: withEvidence(out, kept) })).toEqual(['carried Q'])
    expect(sorted(proof, proof, { given: withEvidence(out, forever) })).toEqual(['carried Q'])
    expect(sorted(proof, proof, { given: withEvidence(out, rejected) })).toEqual(['confirm Q evidence'])
    expect(sorted(proof, proof, { given: withEvidence(rejected) })).toEqual(['carried Q'])
    expect(sorted(proof, proof)).toEqual(['carried Q'])
    expect(sorted({}, {}, { given: withEvidence(out) })).toEqual(['carried Q'])
  })

  it('isn’t listed where another one covers it', () => {
    const both = { questions: [{ id: 'P' }, { id: 'Q', coveredBy: 'P' }] }
    const result = delta({
      previous: { questionnaire: questionnaireOf(both), answers: { P: given, Q: given } },
      ...{ next: questionnaireOf(both), facts, asOf, full: false },
    })
    expect(result).toEqual({ carried: ['P'], confirm: [], changed: [], new: [], retired: [] })
    const hidden = {
      questions: [
        { id: 'P', appliesWhen: { fact: 'impact', is: 1 } },
        { id: 'Q', coveredBy: 'P' },
      ],
    }
    const alone = delta({
      previous: { questionnaire: questionnaireOf(hidden), answers: { P: given, Q: given } },
      ...{ next: questionnaireOf(hidden), facts, asOf, full: false },
    })
    expect(alone.carried).toEqual(['Q'])
  })
})
