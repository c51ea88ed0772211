import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { readScoreInput } from './score-input'

const pack = packOf({
  questions: [
    { id: 'M' },
    { id: 'Y', answer: { type: 'yesNo' } },
    {
      id: 'X',
      answer: {
        type: 'multi',
        choices: [
          { id: 'a', score: 1 },
          { id: 'n', exclusive: true },
        ],
      },
    },
    { id: 'D', answer: { type: 'date', bands: [{ upToMonths: 6, score: 1 }] } },
    { id: 'F', answer: { type: 'date', future: true } },
    { id: 'N', answer: { type: 'number', bands: [{ upTo: 6, score: 1 }] } },
    { id: 'T', answer: { type: 'text' } },
    { id: 'C', answer: { type: 'countries' } },
    { id: 'S', answer: { type: 'subProcessors' } },
  ],
})
const problems = (more: object) => {
  const read = readScoreInput(
    { packs: [pack], asOf: '2026-11-21', ...more },
    { packs: { base: pack }, elsewhere: nowhere },
  )
  return 'problems' in read ? read.problems.map((each) => each.path) : []
}

describe('malformed input', () => {
  const cases: [string, object, string[]][] = [
    ['an unknown pack', { packs: ['base', 'nope'] }, ['$.packs[1]']],
    [
      'an unknown pack whose questions are answered',
      { packs: ['base', 'nope'], answers: { NOPE1: { value: 1 }, M: { value: 5 } } },
      ['$.packs[1]', '$.answers.M.value'],
    ],
    ['an unknown variant', { variant: 'long' }, ['$.variant']],
    ['a day that does not exist', { asOf: '2026-02-30' }, ['$.asOf']],
    ['an unknown question', { answers: { Z: { value: 1 } } }, ['$.answers.Z']],
    ['a level beyond 4', { answers: { M: { value: 5 } } }, ['$.answers.M.value']],
    ['half a level', { answers: { M: { value: 1.5 } } }, ['$.answers.M.value']],
    ['partial where not offered', { answers: { Y: { value: 'partial' } } }, ['$.answers.Y.value']],
    ['true for yes', { answers: { Y: { value: true } } }, ['$.answers.Y.value']],
    ['an empty list of choices', { answers: { X: { value: [] } } }, ['$.answers.X.value']],
    ['an exclusive choice with others', { answers: { X: { value: ['a', 'n'] } } }, ['$.answers.X.value']],
    ['a past date to come', { answers: { D: { value: '2026-11-22' } } }, ['$.answers.D.value']],
    ['a word that is not offered', { answers: { N: { value: 'none' } } }, ['$.answers.N.value']],
    ['empty text', { answers: { T: { value: ' ' } } }, ['$.answers.T.value']],
    ['a code that is no country', { answers: { C: { value: ['SG', 'XX'] } } }, ['$.answers.C.value']],
    ['a sub-processor without name', { answers: { S: { value: [{ countries: ['SG'] }] } } }, ['$.answers.S.value']],
    ['a value and not applicable', { answers: { M: { value: 1, notApplicable: 'x' } } }, ['$.answers.M.notApplicable']],
    ['not applicable without reason', { answers: { M: { notApplicable: '' } } }, ['$.answers.M.notApplicable']],
    ['a review of nothing', { answers: { M: { review: { value: 1 } } } }, ['$.answers.M.review.value']],
    [
      'acceptance of nothing',
      { answers: { M: { review: { acceptNotApplicable: true } } } },
      ['$.answers.M.review.acceptNotApplicable'],
    ],
    [
      'an unknown evidence state',
      { answers: { M: { value: 1, evidence: [{ state: 'lost' }] } } },
      ['$.answers.M.evidence[0].state'],
    ],
    ['a fact of another type', { facts: { cloud: 'yes', access: 'often' } }, ['$.facts.cloud', '$.facts.access']],
    ['an exception that never ends', { exceptions: [{ id: 'K' }] }, ['$.exceptions[0].expiresOn']],
  ]
  it.each(cases)('names %s', (_, more, paths) => expect(problems(more)).toEqual(paths))

  it('takes what is allowed', () => {
    const answers = {
      F: { value: '2030-01-01' },
      C: { value: [] },
      S: { value: [] },
      M: { value: 2, review: { value: 3, acceptNotApplicable: false } },
      X: { value: ['n'] },
    }
    expect(problems({ answers, facts: { impact: 9, other: [1], cloud: null } })).toEqual([])
  })
})
