import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { checkPacks } from './check-pack'

const choices = [
  { id: 'a', score: 1, text: { en: 'A' } },
  { id: 'b', score: 0, text: { en: 'B' } },
]
const types = ['maturity', 'yesNo', 'text', 'file', 'countries', 'subProcessors']
const questions = [
  ...types.map((type) => ({ id: type, answer: { type } })),
  { id: 'partly', answer: { type: 'yesNo', partial: true } },
  { id: 'single', answer: { type: 'single', choices } },
  { id: 'multi', answer: { type: 'multi', choices } },
  { id: 'number', answer: { type: 'number', bands: [{ upTo: 4, score: 1 }] } },
  { id: 'date', answer: { type: 'date', bands: [{ upToMonths: 4, score: 1 }] } },
]
const facts = Object.fromEntries(['boolean', 'number', 'date', 'text', 'list'].map((type) => [`my${type}`, { type }]))
const because = { reason: { en: 'Because.' }, source: 'A law' }

/** What is said of a pack, a line each: severity, place, message. */
const told = (...packs: Record<string, unknown>[]) =>
  checkPacks(packs.map(packOf), nowhere).map((each) => `${each.severity} ${each.place}: ${each.message}`)
const of = (when: unknown) => told({ questions, facts, knockOuts: [{ id: 'K', when, ...because }] })
const at = (message: string) => [`warning knockOuts[0].when: ${message}`]

describe('a comparison that can never be true', () => {
  const numeric = { atLeast: 1 }
  it.each<[object, string | undefined]>([
    ...['maturity', 'number', 'date', 'multi', 'countries', 'subProcessors'].map((answer): [object, undefined] => [
      { answer, ...numeric },
      undefined,
    ]),
    ...['yesNo', 'single', 'text', 'file'].map((answer): [object, string] => [
      { answer, ...numeric },
      `"${answer}" is answered by ${answer}, which has no numeric comparison`,
    ]),
    ...['multi', 'countries', 'subProcessors'].map((answer): [object, undefined] => [
      { answer, outside: ['a'] },
      undefined,
    ]),
    ...['maturity', 'yesNo', 'single', 'text', 'file', 'number', 'date'].flatMap((answer): [object, string][] => [
      [{ answer, includes: 'a' }, `"${answer}" is answered by ${answer}, which is no list`],
      [{ answer, outside: ['a'] }, `"${answer}" is answered by ${answer}, which is no list`],
    ]),
    [{ answer: 'maturity', in: [0, 1, 2, 3, 4] }, undefined],
    [{ answer: 'maturity', in: [4, 5] }, '"maturity" can never be answered 5'],
    [{ answer: 'maturity', is: '1' }, '"maturity" can never be answered "1"'],
    [{ answer: 'yesNo', in: ['yes', 'no'] }, undefined],
    [{ answer: 'yesNo', is: 'partial' }, '"yesNo" can never be answered "partial"'],
    [{ answer: 'partly', in: ['yes', 'no', 'partial'] }, undefined],
    [{ answer: 'single', in: ['a', 'b'] }, undefined],
    [{ answer: 'single', is: 'c' }, '"single" can never be answered "c"'],
    [{ answer: 'single', in: { fact: 'mylist' } }, undefined],
    [{ answer: 'multi', includes: 'a' }, undefined],
    [{ answer: 'multi', includes: 'c' }, '"multi" can never be answered "c"'],
    [{ answer: 'multi', is: ['a', 'b'] }, undefined],
    [{ answer: 'countries', includes: 'SG' }, undefined],
    [{ answer: 'text', is: 'anything' }, undefined],
    [{ answer: 'text', answered: true }, undefined],
    ...['number', 'date', 'list'].map((type): [object, undefined] => [{ fact: `my${type}`, ...numeric }, undefined]),
    ...['boolean', 'text'].map((type): [object, string] => [
      { fact: `my${type}`, ...numeric },
      `the fact "my${type}" is a ${type}, which has no numeric comparison`,
    ]),
    [{ fact: 'mylist', includes: 'a' }, undefined],
    [{ fact: 'mytext', includes: 'a' }, 'the fact "mytext" is a text, no list'],
    [{ fact: 'mynumber', outside: [1] }, 'the fact "mynumber" is a number, no list'],
    [{ fact: 'myboolean', in: [true, false] }, undefined],
    [{ fact: 'myboolean', is: 'yes' }, 'the fact "myboolean" is never "yes"'],
    [{ fact: 'mytext', is: 'anything' }, undefined],
    [{ fact: 'access', in: ['none', 'privileged'] }, undefined],
    [{ fact: 'access', in: ['none', 'often'] }, 'the fact "access" is never "often"'],
    [{ fact: 'sectors', includes: 'finance' }, undefined],
    [{ fact: 'sectors', includes: 'magic' }, 'the fact "sectors" is never "magic"'],
    [{ fact: 'sectors', is: ['magic'] }, undefined],
  ])('is named: %j', (when, message) => {
    expect(of(when)).toEqual(message === undefined ? [] : at(message))
  })
})

describe('a rule that is likely a slip', () => {
  const nobody = (name: string) => `no pack declares the fact "${name}": it is compared as the JSON value it is`
  const rewards = 'good work fires this: "atLeast" or "above" over a value or a component'
  const unscored = '"text" is not scored, so a comparison over its value is always false'
  const negated = (id: string) =>
    `"not" over "${id}" is true where it isn't asked: add {"answer": "${id}", "answered": true} to the same "all"`
  const not = { not: { answer: 'maturity', is: 1 } }
  const asked = { answer: 'maturity', answered: true }

  it.each<[object, string[]]>([
    [{ fact: 'unheard', is: 1 }, [nobody('unheard')]],
    [{ fact: 'mynumber', above: { fact: 'bound' } }, [nobody('bound')]],
    [{ answer: 'number', atLeast: { fact: 'bound' } }, [nobody('bound')]],
    [{ answer: 'number', atMost: { fact: 'bound' } }, [nobody('bound')]],
    [{ answer: 'number', below: { fact: 'bound' } }, [nobody('bound')]],
    [{ answer: 'number', below: { clock: 'hours' } }, []],
    [{ answer: 'single', in: { fact: 'bound' } }, [nobody('bound')]],
    [{ answer: 'multi', outside: { fact: 'bound' } }, [nobody('bound')]],
    [{ fact: 'mynumber', above: { fact: 'mynumber' } }, []],
    [{ value: 'maturity', atLeast: 0.5 }, [rewards]],
    [{ value: 'maturity', above: 0.5 }, [rewards]],
    [{ component: 'C', above: 70 }, [rewards]],
    [{ component: 'C', below: 70 }, []],
    [{ value: 'maturity', atMost: 0.5 }, []],
    [{ value: 'text', below: 0.5 }, [unscored]],
    [{ component: 'Z', below: 70 }, ['no pack at hand has the component "Z"']],
    [not, [negated('maturity')]],
    [{ all: [asked, not] }, []],
    [{ all: [asked, { all: [{ fact: 'myboolean', is: true }, not] }] }, []],
    [{ all: [asked, { any: [not] }] }, [negated('maturity')]],
    [{ all: [{ answer: 'maturity', answered: false }, not] }, [negated('maturity')]],
    [{ any: [asked, not] }, [negated('maturity')]],
    [{ all: [{ answer: 'yesNo', answered: true }, not] }, [negated('maturity')]],
    [
      {
        not: {
          any: [
            { value: 'maturity', below: 1 },
            { answer: 'yesNo', is: 'no' },
          ],
        },
      },
      ['maturity', 'yesNo'].map(negated),
    ],
    [{ not: { fact: 'myboolean', is: true } }, []],
  ])('is named: %j', (when, messages) => expect(of(when)).toEqual(messages.flatMap(at)))

  it('is a negation in a knock-out alone', () => {
    const caps = [{ id: 'CAP', when: not, cap: 60, ...because }]
    expect(
      told({
        questions: [
          { id: 'maturity', caps },
          { id: 'R', appliesWhen: not },
        ],
      }),
    ).toEqual([])
  })
})

describe('a pack that composes', () => {
  it('has a reason and a source for each rule, and a text and a score for each choice', () => {
    const when = { answer: 'Q', is: 'a' }
    const answer = { type: 'single', choices: [{ id: 'a', score: 1 }, { id: 'b' }, { id: 'none', exclusive: true }] }
    expect(
      told({
        questions: [
          { id: 'R', scored: false, answer: { type: 'single', choices: [{ id: 'c', text: { en: 'C' } }] } },
          {
            id: 'Q',
            answer,
            caps: [
              { id: 'CAP', when, cap: 60 },
              { id: 'DOWN', when, cap: 50, ...because },
            ],
          },
        ],
        knockOuts: [
          { id: 'KO', when, ...because },
          { id: 'OUT', when },
        ],
      }),
    ).toEqual([
      'warning questions[1].caps[0]: the cap "CAP" has no reason',
      'warning questions[1].caps[0]: the cap "CAP" has no source',
      'warning questions[1].answer: the choice "a" has no text',
      'warning questions[1].answer: the choice "b" has no text',
      'warning questions[1].answer: the choice "b" has no score and counts as 0',
      'warning questions[1].answer: the choice "none" has no text',
      'warning knockOuts[1]: the knock-out "OUT" has no reason',
      'warning knockOuts[1]: the knock-out "OUT" has no source',
    ])
  })

  it('names in levels only components, and in covers only questions, that somebody has', () => {
    const level = (component: string) => ({
      ...{ id: component, when: { fact: 'cloud', is: true } },
      multipliers: { components: { [component]: 2 } },
      floors: [
        { overall: true, min: 50 },
        { component, min: 75 },
      ],
    })
    const pack = {
      questions: [{ id: 'Q', coveredBy: 'Z' }, { id: 'R', coveredBy: 'S' }, { id: 'S' }],
      levels: [level('C'), level('D')],
    }
    const expected = [
      'warning questions[0].coveredBy: no pack at hand has the covering question "Z"',
      'warning levels[1].multipliers.components: no pack at hand has the component "D"',
      'warning levels[1].floors[1]: no pack at hand has the component "D"',
    ]
    expect(told(pack)).toEqual(expected)
    expect(checkPacks([packOf(pack)], { question: (id) => id === 'Z', component: (id) => id === 'D' })).toEqual([])
    expect(
      told(pack, {
        ...{ id: 'over', kind: 'overlay', components: [{ id: 'D', weight: 1 }] },
        questions: [{ id: 'Z', component: 'D' }],
      }),
    ).toEqual([])
  })

  it('keeps in the sme variant what its questions depend on', () => {
    const on = (answer: string) => ({ appliesWhen: { answer, is: 1 } })
    const capped = (cap: number) => ({ caps: [{ id: `K${cap}`, when: { fact: 'cloud', is: true }, cap, ...because }] })
    const base = {
      questions: [
        { id: 'S', sme: true, ...on('Plain') },
        { id: 'T', sme: true, ...on('Low') },
        { id: 'U', sme: true, ...on('High') },
        { id: 'V', sme: true, ...on('Named') },
        { id: 'Plain', ...on('High') },
        { id: 'Low', ...capped(69), ...on('Other') },
        { id: 'High', ...capped(70) },
        { id: 'Named' },
      ],
    }
    const over = {
      ...{ id: 'over', kind: 'overlay', components: [], questions: [{ id: 'Other', ...on('Plain') }] },
      knockOuts: [{ id: 'KO', when: { answer: 'Named', is: 0 }, ...because }],
    }
    const drops = (place: string, kept: string, dropped: string) =>
      `warning ${place}.appliesWhen: in the sme variant "${kept}" is kept and "${dropped}", which it depends on, is dropped`
    expect(told(base, over)).toEqual([
      drops('questions[0]', 'S', 'Plain'),
      drops('questions[2]', 'U', 'High'),
      drops('questions[0]', 'Other', 'Plain'),
    ])
  })

  it('is checked beside a baseline that is given, of which nothing is told', () => {
    const baseline = packOf({ questions: [{ id: 'Q', caps: [{ id: 'K', when: { answer: 'Q', is: 0 }, cap: 60 }] }] })
    const over = packOf({ id: 'over', kind: 'overlay', components: [], questions: [{ id: 'Q' }] })
    const also = {
      severity: 'error',
      pack: 'over',
      place: 'questions[0].id',
      message: '"Q" is also a question of base',
    }
    expect(checkPacks([over], nowhere, baseline)).toEqual([also])
    expect(checkPacks([over], nowhere).map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'exactly one pack must be of kind baseline; none is'],
    ])
    expect(checkPacks([], nowhere).map(({ pack, place }) => [pack, place])).toEqual([['', 'kind']])
    const unscored = packOf({ questions: [{ id: 'R', scored: false }] })
    expect(
      checkPacks(
        [packOf({ id: 'own', kind: 'organisation', components: [], questions: [{ id: 'S' }] })],
        nowhere,
        unscored,
      ),
    ).toEqual([])
  })
})
