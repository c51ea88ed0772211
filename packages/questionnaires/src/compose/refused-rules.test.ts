import { describe, expect, it } from 'vitest'
import type { Condition } from '../model/condition'
import type { Question } from '../model/question'
import { packOf } from '../../test/small-pack'
import type { RulePlace } from './conditions'
import { compose } from './compose'
import { CompositionRefused } from './questionnaire'
import { checkRule } from './rule-checks'

const questions = new Map(packOf({ questions: [{ id: 'Q' }, { id: 'R' }] }).questions.map((each) => [each.id, each]))
const world = {
  question: (id: string): Question | undefined => questions.get(id),
  knownQuestion: (id: string): boolean => questions.has(id) || id === 'Elsewhere',
}

/** What is said of a rule of this kind, a line each: place and reason. */
function said(condition: Condition, kind: RulePlace = 'knockOut'): string[] {
  const lines: string[] = []
  checkRule({ place: 'when', kind, condition }, world, (place, reason) => lines.push(`${place}: ${reason}`))
  return lines
}

const kinds: RulePlace[] = ['appliesWhen', 'cap', 'knockOut', 'level', 'clock']
const facts = 'when: a level depends on facts alone'
const results = 'when: a condition over a value or a component is allowed in caps and knock-outs only'
const clocked = (kind: string) => `when: the condition of a ${kind} can't be bound by a clock`

describe('what a rule may read', () => {
  it.each<[Condition, Partial<Record<RulePlace, string[]>>]>([
    [{ fact: 'a', is: 1 }, {}],
    [{ fact: 'a', atLeast: { fact: 'b' } }, {}],
    [{ answer: 'Q', is: 1 }, { level: [facts] }],
    [
      { value: 'Q', below: 1 },
      { appliesWhen: [results], level: [results, facts], clock: [results] },
    ],
    [
      { component: 'C', below: 70 },
      { appliesWhen: [results], level: [results, facts], clock: [results] },
    ],
    ...(['atLeast', 'atMost', 'above', 'below'] as const).map(
      (compare): [Condition, Partial<Record<RulePlace, string[]>>] => [
        { fact: 'a', [compare]: { clock: 'hours' } },
        { level: [clocked('level')], clock: [clocked('clock')] },
      ],
    ),
  ])('%j depends on where the rule stands', (condition, expected) => {
    expect(Object.fromEntries(kinds.map((kind) => [kind, said(condition, kind)]))).toEqual({
      ...{ appliesWhen: [], cap: [], knockOut: [], level: [], clock: [] },
      ...expected,
    })
  })

  it('is judged leaf by leaf, each at its own place', () => {
    const condition = {
      any: [
        {
          all: [
            { fact: 'a', is: 1 },
            { answer: 'Q', is: 1 },
          ],
        },
        { not: { fact: 'b', is: 1 } },
      ],
    }
    expect(said(condition, 'level')).toEqual(['when.any[0].all[1]: a level depends on facts alone'])
  })

  it.each<[Condition, string[]]>([
    [{ answer: 'Z', is: 1 }, ['when: unknown question "Z"']],
    [{ answer: 'Z', answered: false }, ['when: unknown question "Z"']],
    [{ value: 'Z', below: 1 }, ['when: unknown question "Z"']],
    [
      {
        not: {
          any: [
            { value: 'Q', below: 1 },
            { value: 'Z', below: 1 },
          ],
        },
      },
      ['when.not.any[1]: unknown question "Z"'],
    ],
    [{ answer: 'Elsewhere', is: 1 }, []],
    [{ value: 'Elsewhere', below: 1 }, []],
    [{ component: 'Z', below: 1 }, []],
    [{ fact: 'Z', is: 1 }, []],
  ])('%j names only known questions', (condition, expected) => expect(said(condition)).toEqual(expected))
})

describe('what can never be true together', () => {
  const no = (key: string, place = 'when') => `${place}: contradicts itself: two values of the ${key} under one "all"`
  const a = (...values: number[]): Condition => ({ fact: 'a', in: values })
  it.each<[string, Condition[], string[]]>([
    [
      'two values of a fact',
      [
        { fact: 'a', is: 1 },
        { fact: 'a', is: 2 },
      ],
      [no('fact "a"')],
    ],
    [
      'two values of an answer',
      [
        { answer: 'Q', is: 1 },
        { answer: 'Q', in: [2, 3] },
      ],
      [no('answer "Q"')],
    ],
    ['two lists without a common value', [a(1, 2), a(3, 4)], [no('fact "a"')]],
    ['three lists, two of which agree', [a(1, 2), a(2, 3), a(3, 1)], [no('fact "a"')]],
    ['a third value, told once', [a(1), a(2), a(3)], [no('fact "a"')]],
    [
      'two facts, each told',
      [a(1), { fact: 'b', is: 1 }, a(2), { fact: 'b', is: 2 }],
      [no('fact "a"'), no('fact "b"')],
    ],
    ['lists that share a value', [a(1, 2), a(2, 3)], []],
    [
      'one value twice',
      [
        { fact: 'a', is: [1] },
        { fact: 'a', is: [1] },
      ],
      [],
    ],
    [
      'a fact and an answer of one name',
      [
        { fact: 'Q', is: 1 },
        { answer: 'Q', is: 2 },
      ],
      [],
    ],
    ['an empty list alone', [a()], []],
    ['comparisons that name no value', [a(1), { fact: 'a', above: 5 }, { fact: 'a', in: { fact: 'b' } }], []],
    ['values of which one is enough', [a(1), { any: [a(2), a(3)] }, { not: a(1) }], []],
    [
      'results, however they compare',
      [
        { value: 'Q', below: 0.5 },
        { value: 'Q', above: 0.6 },
      ],
      [],
    ],
    [
      'what an inner "all" holds as well, each told at its place',
      [a(1), { all: [a(2), { all: [a(3)] }] }],
      [no('fact "a"'), no('fact "a"', 'when.all[1]')],
    ],
  ])('%s', (_, all, expected) => expect(said({ all })).toEqual(expected))
})

describe('a cycle among rules', () => {
  const refused = (...packs: Record<string, unknown>[]) => {
    try {
      const given = packs.map((each) => packOf(each))
      compose({ packs: given, variant: 'standard', facts: {} }, { question: () => false, component: () => false })
      return []
    } catch (error) {
      if (!(error instanceof CompositionRefused)) throw error
      return error.refusals
    }
  }
  const on = (answer: string) => ({ appliesWhen: { answer, is: 1 } })
  const over = { id: 'over', kind: 'overlay', components: [] }

  it('is told at the question it begins with', () => {
    const inner = [{ id: 'R' }, { id: 'S', ...on('T') }, { id: 'T', ...on('S') }]
    expect(refused({ questions: [{ id: 'Q' }] }, { ...over, questions: inner })).toEqual([
      { pack: 'over', place: 'questions[1].appliesWhen', reason: 'a cycle among applicability rules: S → T → S' },
    ])
    expect(
      refused({ questions: [{ id: 'Q', ...on('R') }] }, { ...over, questions: [{ id: 'R', ...on('Q') }] }),
    ).toEqual([
      { pack: 'base', place: 'questions[0].appliesWhen', reason: 'a cycle among applicability rules: Q → R → Q' },
    ])
  })

  it('may be closed by a clock that hangs on an answer', () => {
    const bound = { id: 'Q', appliesWhen: { answer: 'R', above: { clock: 'hours' } } }
    const clock = (more: object) => ({ id: 'tell', amount: 72, unit: 'hours', ...more })
    const questions = [bound, { id: 'R' }]
    expect(refused({ questions, clocks: [clock({}), clock({ when: { answer: 'R', is: 1 } })] })).toEqual([])
    expect(refused({ questions, clocks: [clock({}), clock({ when: { answer: 'Q', is: 1 } })] })).toEqual([
      { pack: 'base', place: 'questions[0].appliesWhen', reason: 'a cycle among applicability rules: Q → Q' },
    ])
  })

  it('is sought only where nothing else is wrong', () => {
    const questions = [
      { id: 'Q', ...on('Q') },
      { id: 'R', component: 'Z' },
    ]
    expect(refused({ questions })).toEqual([
      { pack: 'base', place: 'questions[1].component', reason: 'no pack defines the component "Z"' },
    ])
  })
})
