import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manyRows } from '../../../test/arbitrary-cases'
import { compareWithExplained } from '../../../test/same-as-explained'

describe('the portfolio path', () => {
  it('gives for every row what the explained path gives, to the last bit', () => {
    let compared = 0
    fc.assert(
      fc.property(manyRows, (many) => {
        const result = compareWithExplained(many)
        expect(result.differing).toEqual([])
        compared += result.compared
      }),
      { numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(200)
  })
})
