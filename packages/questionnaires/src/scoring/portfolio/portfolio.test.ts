import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manyRowsOf } from '../../../test/many-rows'
import { compareGoingOn, compareWithExplained } from '../../../test/same-as-explained'

describe('the portfolio path', { timeout: 60_000 }, () => {
  it('gives for every row what the explained path gives, to the last bit', () => {
    let tried = 0
    let compared = 0
    fc.assert(
      fc.property(manyRowsOf({ maxLength: 12 }), (many) => {
        tried += 1
        const result = compareWithExplained(many)
        expect(result.differing).toEqual([])
        compared += result.compared
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(1.5 * tried)
  })

  it('gives the same where a program goes on from what another found', () => {
    let goingOn = 0
    fc.assert(
      fc.property(manyRowsOf({ maxLength: 12 }), (many) => {
        const result = compareGoingOn(many)
        expect(result.differing).toEqual([])
        goingOn += result.goingOn
      }),
      { numRuns: 60 },
    )
    expect(goingOn).toBeGreaterThan(0)
  })
})
