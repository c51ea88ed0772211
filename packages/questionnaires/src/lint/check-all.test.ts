import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { packs, shipped } from '../content'
import { checkPairs, countsOf } from './check-all'

describe('the counts of a pack', () => {
  it('are those of its questions and rules', () => {
    const pack = packOf({
      questions: [
        { id: 'A', caps: [{ id: 'A-CAP', when: { answer: 'A', is: 0 }, cap: 60 }] },
        { id: 'B', answer: { type: 'text' } },
      ],
      knockOuts: [{ id: 'K', when: { answer: 'A', is: 0 } }],
      levels: [{ id: 'L', when: { fact: 'x', is: true } }],
      clocks: [{ id: 'T', amount: null, unit: 'hours' }],
    })
    expect(countsOf(pack)).toEqual({
      id: 'base',
      version: '1',
      questions: 2,
      scored: 1,
      caps: 1,
      knockOuts: 1,
      levels: 1,
      clocks: 1,
    })
  })
})

describe('pairs', () => {
  const base = packOf({ questions: [{ id: 'A' }] })
  const overlay = (id: string, questionId: string) =>
    packOf({ id, kind: 'overlay', components: [{ id: 'C', weight: 10 }], questions: [{ id: questionId }] })

  it('are composed with the baseline where neither is one, and name what forbids them', () => {
    const pairs = checkPairs([base, overlay('one', 'Q'), overlay('two', 'Q')], nowhere, base)
    expect(pairs.map((pair) => [pair.ids.join('+'), pair.errors.length])).toEqual([
      ['base+one', 0],
      ['base+two', 0],
      ['one+two', 1],
    ])
    expect(pairs[2]?.errors[0]?.message).toContain('"Q" is also a question of one')
  })

  it('hold no two baselines', () => {
    expect(checkPairs([base, { ...base, id: 'other' }], nowhere, base)).toEqual([])
  })

  it('of all shipped packs compose', () => {
    const all = Object.values(packs)
    const pairs = checkPairs(all, shipped, packs.dmf)
    expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2)
    expect(pairs.filter((pair) => pair.errors.length > 0)).toEqual([])
  })
})
