import { expect, it } from 'vitest'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { withReturnedFirst } from './section-view'

const shown: Pick<AskedQuestion, 'id' | 'appliesWhen'>[] = [
  { id: 'A', appliesWhen: true },
  { id: 'B', appliesWhen: true },
  { id: 'C', appliesWhen: true },
  { id: 'B1', appliesWhen: { answer: 'B', answered: true } },
  { id: 'B2', appliesWhen: { answer: 'B1', answered: true } },
  { id: 'A1', appliesWhen: { answer: 'A', answered: true } },
]
const ids = (returned: string[], open: string[]) =>
  withReturnedFirst(shown, { returned, isOpen: (id) => open.includes(id) }).map(({ id }) => id)

it('puts what came back first, with what its answer opened right below', () => {
  expect(ids(['B'], ['B', 'B1', 'B2'])).toEqual(['B', 'B1', 'B2', 'A', 'C', 'A1'])
  // What was answered before and stays locked keeps its place.
  expect(ids(['C', 'B'], ['B', 'C', 'B2'])).toEqual(['B', 'C', 'A', 'B1', 'B2', 'A1'])
  expect(ids([], ['A', 'B'])).toEqual(['A', 'B', 'C', 'B1', 'B2', 'A1'])
})
