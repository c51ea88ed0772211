import { describe, expect, it } from 'vitest'
import type { Condition } from '../model/condition'
import { dependencyOrder, type Dependent } from './cycles'

const on = (...names: string[]): Condition => ({ all: names.map((answer) => ({ answer, is: 'yes' })) })
const within: Condition = { answer: 'Own', below: { clock: 'hours' } }

const cases: [string, Dependent[], Condition[], ReturnType<typeof dependencyOrder>][] = [
  ['the order given, where no rule names a question', [{ id: 'B' }, { id: 'A' }], [], { order: ['B', 'A'] }],
  [
    'each question once and after all that its rule names',
    [
      { id: 'Top', appliesWhen: on('Left', 'Right') },
      { id: 'Left', appliesWhen: on('Root') },
      { id: 'Right', appliesWhen: on('Root') },
      { id: 'Root' },
    ],
    [],
    { order: ['Root', 'Left', 'Right', 'Top'] },
  ],
  [
    'what covers a named question before who names it',
    [{ id: 'Q', appliesWhen: on('Covered') }, { id: 'Covered', coveredBy: 'Cover' }, { id: 'Cover' }],
    [],
    { order: ['Covered', 'Cover', 'Q'] },
  ],
  [
    'no question that is not asked here, be it named or covering',
    [
      { id: 'Q', appliesWhen: on('Elsewhere', 'R') },
      { id: 'R', coveredBy: 'Elsewhere' },
    ],
    [],
    { order: ['R', 'Q'] },
  ],
  [
    'what a clock depends on before who is bound by a clock, and only then',
    [{ id: 'Free', appliesWhen: on('Own') }, { id: 'Bound', appliesWhen: within }, { id: 'Own' }, { id: 'Clocked' }],
    [on('Clocked')],
    { order: ['Own', 'Free', 'Clocked', 'Bound'] },
  ],
  [
    'a cycle by its own questions, not those that lead to it',
    [
      { id: 'Start', appliesWhen: on('A') },
      { id: 'A', appliesWhen: on('B') },
      { id: 'B', appliesWhen: on('A') },
    ],
    [],
    { cycle: ['A', 'B', 'A'] },
  ],
  ['a question that names itself', [{ id: 'A', appliesWhen: on('A') }], [], { cycle: ['A', 'A'] }],
  [
    'a cycle that a clock closes',
    [{ id: 'Own' }, { id: 'Clocked', appliesWhen: within }],
    [on('Own'), on('Clocked')],
    { cycle: ['Clocked', 'Clocked'] },
  ],
  [
    'no cycle where a question done before is named again',
    [{ id: 'Root' }, { id: 'A', appliesWhen: on('Root') }, { id: 'B', appliesWhen: on('A', 'Root') }],
    [],
    { order: ['Root', 'A', 'B'] },
  ],
]

describe('the order in which applicability is told', () => {
  it.each(cases)('has %s', (_, questions, clocks, expected) => {
    expect(dependencyOrder(questions, clocks)).toEqual(expected)
  })
})
