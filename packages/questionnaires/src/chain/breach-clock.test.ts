import { describe, expect, it } from 'vitest'
import { isWorseWay, type BreachClock } from './breach-clock'

describe('the way that stands worst', () => {
  const way = (hours: number, unknown: number, fits: BreachClock['fits']): BreachClock => ({
    ...{ hours, strictest: 72, fits },
    unknown: Array.from({ length: unknown }, (_, place) => place),
  })
  it('is one that is too late, else one that is not known, whatever the hours', () => {
    const ways = [
      way(80, 0, 'no'),
      way(80, 1, 'notKnown'),
      way(24, 2, 'notKnown'),
      way(24, 1, 'notKnown'),
      way(30, 0, 'yes'),
    ]
    for (const [at, worse] of ways.entries())
      for (const [other, better] of ways.entries()) expect(isWorseWay(worse, better)).toBe(at < other)
  })
})
