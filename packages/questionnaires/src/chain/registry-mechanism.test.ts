import { expect, it } from 'vitest'
import { chainOf } from './chain'
import { gapsOf } from './gaps'
import { mechanismsBy } from './registry-mechanism'

it('takes the registry where it has the pair, and says so; else what the link says', () => {
  const chain = chainOf(
    ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    [
      { from: 'a', to: 'b', countries: ['SG', 'US'], mechanism: 'missing' },
      { from: 'b', to: 'c', countries: ['US'], mechanism: 'valid' },
      { from: 'a', to: 'c', countries: ['JP'], mechanism: 'valid' },
    ],
  )
  const [toB, toC] = ['b', 'c'].map((id) => chain.numberOf.get(id)!)
  const row = (number: number, over: object) => ({
    ...{ id: String(number), number, destination: 'US', recipients: [toC!], holds: false, ...over },
  })
  const mechanism = mechanismsBy(chain, [
    row(1, { recipients: [toB, toB], holds: true }),
    row(2, { holds: true }),
    row(3, {}),
  ])
  const placeOf = (given: number) => [...chain.row].indexOf(given)
  expect(mechanism(placeOf(0))).toMatchObject({ by: 'registry', missing: false, transfers: [{ number: 1 }] })
  // Two engagements send there: one without a mechanism is enough.
  expect(mechanism(placeOf(1))).toMatchObject({
    by: 'registry',
    missing: true,
    transfers: [{ number: 2 }, { number: 3 }],
  })
  expect(mechanism(placeOf(2))).toEqual({ by: 'link', missing: false, checked: true })
  expect(gapsOf(chain, { asked: ['mechanism'], mechanism }).links).toEqual([{ row: 1, missing: ['mechanism'] }])
  expect(gapsOf(chain, { asked: ['mechanism'] }).links).toEqual([{ row: 0, missing: ['mechanism'] }])
})
