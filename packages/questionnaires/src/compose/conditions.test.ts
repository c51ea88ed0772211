import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import type { Condition } from '../model/condition'
import { factsNamed, leavesOf, namesClock, questionsNamed, rulesOf, walk } from './conditions'

const nested: Condition = {
  all: [
    { fact: 'a', is: true },
    { any: [{ answer: 'Q', is: 'no' }, { not: { value: 'R', below: 1 } }, { component: 'C', atLeast: 70 }] },
    { all: [{ fact: 'b', above: { fact: 'c', times: 2 } }] },
  ],
}

describe('the rules of a pack', () => {
  it('are found wherever they stand, each with its place, its kind and its question', () => {
    const when = (fact: string) => ({ fact, is: 1 })
    const pack = packOf({
      questions: [
        { id: 'Plain' },
        {
          id: 'Q',
          appliesWhen: when('applies'),
          caps: [
            { id: 'K1', when: when('cap1'), cap: 60 },
            { id: 'K2', when: when('cap2'), cap: 50 },
          ],
        },
      ],
      levels: [
        { id: 'light', when: when('light') },
        { id: 'strict', when: when('strict') },
      ],
      knockOuts: [{ id: 'KO', when: when('out') }],
      clocks: [
        { id: 'always', amount: 72, unit: 'hours' },
        { id: 'some', amount: 24, unit: 'hours', when: when('clock') },
      ],
    })
    expect(rulesOf(pack)).toEqual([
      { place: 'questions[1].appliesWhen', kind: 'appliesWhen', condition: when('applies'), question: 'Q' },
      { place: 'questions[1].caps[0].when', kind: 'cap', condition: when('cap1'), question: 'Q' },
      { place: 'questions[1].caps[1].when', kind: 'cap', condition: when('cap2'), question: 'Q' },
      { place: 'levels[0].when', kind: 'level', condition: when('light') },
      { place: 'levels[1].when', kind: 'level', condition: when('strict') },
      { place: 'knockOuts[0].when', kind: 'knockOut', condition: when('out') },
      { place: 'clocks[1].when', kind: 'clock', condition: when('clock') },
    ])
  })

  it('are none in a pack of plain questions', () => {
    expect(rulesOf(packOf({ questions: [{ id: 'Q' }] }))).toEqual([])
  })
})

describe('a condition', () => {
  it('is walked from the outside in, each member with its place', () => {
    const places: string[] = []
    walk(nested, 'when', (_, place) => places.push(place))
    expect(places).toEqual([
      'when',
      'when.all[0]',
      'when.all[1]',
      'when.all[1].any[0]',
      'when.all[1].any[1]',
      'when.all[1].any[1].not',
      'when.all[1].any[2]',
      'when.all[2]',
      'when.all[2].all[0]',
    ])
  })

  it('has its comparisons as leaves, in order', () => {
    expect(leavesOf(nested)).toEqual([
      { fact: 'a', is: true },
      { answer: 'Q', is: 'no' },
      { value: 'R', below: 1 },
      { component: 'C', atLeast: 70 },
      { fact: 'b', above: { fact: 'c', times: 2 } },
    ])
  })

  it('names the questions it reads, by answer or by value, and no component', () => {
    expect([...questionsNamed(nested)]).toEqual(['Q', 'R'])
    expect([...questionsNamed({ fact: 'a', is: 1 })]).toEqual([])
  })

  it.each<[Condition, string[]]>([
    [nested, ['a', 'b', 'c']],
    [{ answer: 'Q', is: 1 }, []],
    [{ answer: 'Q', atLeast: { fact: 'limit' } }, ['limit']],
    [{ answer: 'Q', atMost: { fact: 'limit' } }, ['limit']],
    [{ value: 'Q', above: { fact: 'limit' } }, ['limit']],
    [{ component: 'C', below: { fact: 'limit' } }, ['limit']],
    [{ answer: 'Q', atMost: { clock: 'hours' } }, []],
    [{ fact: 'a', atLeast: 4 }, ['a']],
  ])('%j names the facts %j, those that bound a figure included', (condition, facts) => {
    expect([...factsNamed(condition)]).toEqual(facts)
  })

  it.each<[Condition, boolean]>([
    [{ answer: 'Q', atLeast: { clock: 'hours' } }, true],
    [{ answer: 'Q', atMost: { clock: 'vendorHours' } }, true],
    [{ answer: 'Q', above: { clock: 'hours', times: 2 } }, true],
    [{ answer: 'Q', below: { clock: 'hours' } }, true],
    [{ any: [{ fact: 'a', is: 1 }, { not: { answer: 'Q', above: { clock: 'hours' } } }] }, true],
    [{ answer: 'Q', atLeast: { fact: 'hours' } }, false],
    [{ answer: 'Q', atLeast: 24 }, false],
    [{ answer: 'clock', is: 'clock' }, false],
  ])('%j reads a notification clock or not', (condition, reads) => {
    expect(namesClock(condition)).toBe(reads)
  })
})
