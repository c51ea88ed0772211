import type { LimitView } from '@rantai/use-cases'
import { expect, it } from 'vitest'
import { provenThatHolds } from './limit-words'

const floor = (given: Partial<LimitView>, onProven = true): LimitView => ({
  id: 'level-confidence',
  kind: 'floor',
  state: 'fired',
  subject: null,
  floor: { min: 0.7, is: 0.42, onProven },
  clear: null,
  source: null,
  limit: 69,
  answers: [],
  waivable: false,
  wins: true,
  ...given,
})

it.each<[string, readonly LimitView[], string | undefined]>([
  ['nothing', [], undefined],
  ['a floor on what is proven', [floor({})], 'level-confidence'],
  ['it beside a floor on a component', [floor({ id: 'other' }, false), floor({})], 'level-confidence'],
  ['a floor on a component alone', [floor({}, false)], undefined],
  ['a lower cap', [floor({ wins: false }), floor({ id: 'CAP', kind: 'cap', floor: null, limit: 55 })], undefined],
  ['a floor that is not known', [floor({ state: 'open' })], undefined],
])('finds what is proven to hold the score where %s limits it', (_, limits, id) => {
  expect(provenThatHolds(limits)?.id).toBe(id)
})
