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

describe('what is said of malformed input', () => {
  const source = { packs: { base: pack }, elsewhere: nowhere }
  const said = (value: unknown, path?: string) => {
    const read = readScoreInput(value, source, path)
    return 'problems' in read ? read.problems.map((each) => `${each.path} ${each.message}`) : []
  }
  const given = (more: object) => said({ packs: ['base'], asOf: '2026-11-21', ...more })

  it.each<[string, object, string[]]>([
    ['a day', { asOf: '21.11.2026' }, ['$.asOf expected a date like 2026-11-21']],
    ['a variant', { variant: 'long' }, ['$.variant unknown variant, expected standard or sme']],
    ['a pack', { packs: ['nope'] }, ['$.packs[0] unknown pack "nope"']],
    ['a name that every object has', { packs: ['toString'] }, ['$.packs[0] unknown pack "toString"']],
    ['no list of packs', { packs: 'base' }, ['$.packs expected a list of packs']],
    ['a word for explain', { explain: 'yes' }, ['$.explain expected true or false']],
    ['answers that are a list', { answers: [] }, ['$.answers expected an object']],
    ['facts that are a list', { facts: [] }, ['$.facts expected an object']],
    ['an answer to nothing', { answers: { Z: { value: 1 } } }, ['$.answers.Z no given pack has this question']],
    ['exceptions that are none', { exceptions: {} }, ['$.exceptions expected a list']],
    ['an exception that is a word', { exceptions: ['K'] }, ['$.exceptions[0] expected an object']],
    [
      'an exception of nothing that never ends',
      { exceptions: [{ id: 'K', expiresOn: '2027-01-01' }, {}] },
      [
        '$.exceptions[1].id expected the id of a knock-out',
        '$.exceptions[1].expiresOn expected a date like 2026-11-21',
      ],
    ],
    [
      'packs that refuse each other, at the place of the later',
      { packs: ['base', { ...pack, version: '2' }] },
      ['$.packs[1].version base: given in two versions, 1 and 2'],
    ],
  ])('names %s', (_, more, expected) => {
    expect(given(more)).toEqual(expected)
  })

  it('names what is wrong inside a pack', () => {
    expect(said({ packs: [{ ...pack, kind: 'mood' }], asOf: '2026-11-21' })).toEqual([
      expect.stringMatching(/^\$\.packs\[0\]\.kind /),
    ])
  })

  it('begins its paths where the input stands', () => {
    expect(said({ packs: ['nope'], asOf: '' }, '$.previous')).toEqual([
      '$.previous.asOf expected a date like 2026-11-21',
      '$.previous.packs[0] unknown pack "nope"',
    ])
    expect(said(7)).toEqual(['$ expected an object'])
    expect(said([], '$.previous')).toEqual(['$.previous expected an object'])
  })

  it('gives what is to be scored, explained unless it says otherwise', () => {
    const read = (more: object) => readScoreInput({ packs: ['base'], asOf: '2026-11-21', ...more }, source)
    expect(read({})).toMatchObject({
      ok: { explain: true, packs: [pack], input: { facts: {}, answers: {}, exceptions: [], asOf: '2026-11-21' } },
    })
    const answers = { M: { value: 2 } }
    const exceptions = [{ id: 'K', expiresOn: '2027-01-01' }]
    expect(read({ explain: false, variant: 'sme', facts: { cloud: true }, answers, exceptions })).toMatchObject({
      ok: { explain: false, questionnaire: { variant: 'sme' }, input: { facts: { cloud: true }, answers, exceptions } },
    })
  })

  it('lets the first pack that declares a fact decide', () => {
    const more = (id: string, type: string) =>
      packOf({ id, kind: 'overlay', facts: { vault: { type } }, questions: [{ id: `${id}1` }] })
    const two = { a: more('a', 'boolean'), b: more('b', 'text') }
    const read = readScoreInput(
      { packs: [pack, two.a, two.b], asOf: '2026-11-21', facts: { vault: 'x' } },
      { packs: {}, elsewhere: nowhere },
    )
    expect('problems' in read && read.problems[0]).toEqual({
      path: '$.facts.vault',
      message: 'expected true or false',
    })
  })
})
