import { describe, expect, it } from 'vitest'
import { answerProblems } from './answer-problems'

const where = { path: '$.answers.Q1', asOf: '2026-11-21' }
const aDate = 'expected a date like 2026-11-21'
const problems = (answer: unknown) =>
  answerProblems({ type: 'maturity' }, answer, where).map(({ path, message }) => [
    path.replace('$.answers.Q1', 'Q1'),
    message,
  ])

describe('answers that may be stored', () => {
  it.each<[string, object]>([
    ['nothing yet', {}],
    ['a value', { value: 3 }],
    ['level 0', { value: 0 }],
    ['a reason why it is not applicable', { notApplicable: 'no staff abroad' }],
    ['with its days', { value: 1, answeredOn: '2026-10-01', confirmedOn: '2026-11-01' }],
    ['no evidence', { value: 1, evidence: [] }],
    [
      'evidence in every state',
      {
        value: 1,
        evidence: ['pending', 'accepted', 'rejected', 'withdrawn'].map((state) => ({ state, expiresOn: '2027-01-01' })),
      },
    ],
    ['a value under review', { value: 1, review: {} }],
    ['a value that the reviewer changed', { value: 1, review: { value: 0 } }],
    ['not applicable, accepted', { notApplicable: 'no staff', review: { acceptNotApplicable: true } }],
    ['not applicable, not accepted', { notApplicable: 'no staff', review: { acceptNotApplicable: false } }],
    ['a value, nothing to accept', { value: 1, review: { acceptNotApplicable: false } }],
  ])('%s', (_, answer) => {
    expect(problems(answer)).toEqual([])
  })
})

describe('what is wrong with an answer, and where', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['no object', 'yes', [['Q1', 'expected an object']]],
    ['a list', [], [['Q1', 'expected an object']]],
    ['a value of another type', { value: 'yes' }, [['Q1.value', 'expected a whole number from 0 to 4']]],
    ['null for a value', { value: null }, [['Q1.value', 'expected a whole number from 0 to 4']]],
    ['an empty reason', { notApplicable: '' }, [['Q1.notApplicable', 'expected the reason in words']]],
    ['a blank reason', { notApplicable: ' \t' }, [['Q1.notApplicable', 'expected the reason in words']]],
    ['true for a reason', { notApplicable: true }, [['Q1.notApplicable', 'expected the reason in words']]],
    [
      'a value and a reason',
      { value: 1, notApplicable: 'no staff' },
      [['Q1.notApplicable', 'an answer has either a value or is not applicable']],
    ],
    ['a day that does not exist', { answeredOn: '2026-02-30' }, [['Q1.answeredOn', aDate]]],
    ['a day in other order', { confirmedOn: '21-11-2026' }, [['Q1.confirmedOn', aDate]]],
    ['evidence that is no list', { evidence: { state: 'pending' } }, [['Q1.evidence', 'expected a list']]],
    [
      'evidence that is no object',
      { evidence: [{ state: 'pending' }, 'x.pdf'] },
      [['Q1.evidence[1]', 'expected an object']],
    ],
    [
      'an unknown state of evidence',
      { evidence: [{ state: 'lost' }] },
      [['Q1.evidence[0].state', 'expected one of pending, accepted, rejected, withdrawn']],
    ],
    [
      'evidence without state',
      { evidence: [{}] },
      [['Q1.evidence[0].state', 'expected one of pending, accepted, rejected, withdrawn']],
    ],
    [
      'evidence that expires on no day',
      { evidence: [{ state: 'accepted', expiresOn: 'soon' }] },
      [['Q1.evidence[0].expiresOn', aDate]],
    ],
    ['a review that is no object', { value: 1, review: 2 }, [['Q1.review', 'expected an object']]],
    ['a review of nothing', { review: { value: 1 } }, [['Q1.review.value', 'there is no answer to review']]],
    [
      'a reviewed value of another type',
      { value: 1, review: { value: 5 } },
      [['Q1.review.value', 'expected a whole number from 0 to 4']],
    ],
    [
      'neither accepted nor not',
      { notApplicable: 'no staff', review: { acceptNotApplicable: 'yes' } },
      [['Q1.review.acceptNotApplicable', 'expected true or false']],
    ],
    [
      'accepted as not applicable though it is',
      { value: 1, review: { acceptNotApplicable: true } },
      [['Q1.review.acceptNotApplicable', 'the answer is not marked not applicable']],
    ],
  ])('%s', (_, answer, expected) => {
    expect(problems(answer)).toEqual(expected)
  })

  it('lists everything wrong at once', () => {
    const answer = {
      value: 9,
      notApplicable: '',
      answeredOn: 'today',
      evidence: [{ state: 'lost', expiresOn: 'soon' }, null],
      review: { value: 8, acceptNotApplicable: 1 },
    }
    expect(problems(answer).map(([place]) => place)).toEqual([
      'Q1.value',
      'Q1.notApplicable',
      'Q1.notApplicable',
      'Q1.answeredOn',
      'Q1.evidence[0].state',
      'Q1.evidence[0].expiresOn',
      'Q1.evidence[1]',
      'Q1.review.value',
      'Q1.review.acceptNotApplicable',
    ])
  })

  it('holds past dates, the reviewed one too, to the day of scoring', () => {
    const answer = { value: '2026-11-21', review: { value: '2026-11-22' } }
    expect(answerProblems({ type: 'date' }, answer, where)).toEqual([
      { path: '$.answers.Q1.review.value', message: 'the date lies after 2026-11-21' },
    ])
  })
})
