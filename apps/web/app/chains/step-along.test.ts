import { expect, it } from 'vitest'
import type { PictureNode } from '@rantai/use-cases'
import { placeParties } from './place-parties'
import { shortestWay, stepAlong } from './step-along'

const node = (id: string, depth: number, via: string | null): PictureNode => ({
  ...{ id, depth, via, name: id, assessed: false, residual: null, onWay: false },
  kind: via === null ? 'engagement' : 'party',
})
// r → v → a, b; a → c; c → v goes round; b → c is a second way.
const picture = {
  nodes: [node('r', 0, null), node('v', 1, 'r'), node('a', 2, 'v'), node('b', 2, 'v'), node('c', 3, 'a')],
  links: ['rv', 'va', 'vb', 'ac', 'cv', 'bc'].map(([from, to]) => ({ from: from!, to: to!, onWay: false })),
}
const places = placeParties(picture)

it('gives each step a column and nobody the place of another', () => {
  expect([...places.values()].map(({ x }) => x)).toEqual([0, 272, 544, 544, 816])
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(5)
})

it('goes along links, back to who leads there, and up and down one step', () => {
  const go = (from: string, ...keys: string[]) =>
    keys.reduce<string | undefined>((at, key) => at && stepAlong({ picture, places }, at, key), from)
  expect(go('r', 'ArrowRight', 'ArrowRight')).toBe('a')
  expect(go('a', 'ArrowDown', 'ArrowRight')).toBe('c')
  expect(go('c', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toBe('r')
  expect(go('c', 'ArrowRight')).toBe('v')
  expect(go('a', 'ArrowUp')).toBeUndefined()
  expect(go('c', 'x')).toBeUndefined()
})

it('marks the shortest way to a party', () => {
  expect([...shortestWay(picture, 'c')]).toEqual(['c', 'a', 'v', 'r'])
  expect(shortestWay(picture, null).size).toBe(0)
})
