import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chainOf } from './chain'
import { gapsOf } from './gaps'
import { sourceOf } from './network'
import { reachOf } from './reach'
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
  const [fromA, toB, toC] = ['a', 'b', 'c'].map((id) => chain.numberOf.get(id)!)
  const row = (number: number, over: object) => ({
    ...{ id: String(number), number, from: fromA, destination: 'US', recipients: [toC!], holds: false, ...over },
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

it('takes no row of an engagement whose data never comes by the link', () => {
  const engagements = Array.from({ length: 40 }, (_, at) => `e${String(at).padStart(2, '0')}`)
  const chain = chainOf(
    [...engagements, 'a', 'b', 'shared'].map((id) => ({ id, name: id })),
    [
      // The odd ones use a, the even ones b.
      ...engagements.map((from, at) => ({ from, to: at % 2 === 0 ? 'b' : 'a', countries: ['SG'] })),
      { from: 'a', to: 'shared', countries: ['US'] },
      { from: 'b', to: 'shared', countries: ['US'] },
    ],
  )
  const shared = chain.numberOf.get('shared')!
  const rows = [...engagements, 'closed'].map((id, number) => ({
    ...{ id, number, from: chain.numberOf.get(id), destination: 'US', recipients: [shared], holds: number !== 4 },
  }))
  const mechanism = mechanismsBy(chain, rows)
  const of = (from: string) => {
    const place = [...chain.row].findIndex((given) => given === engagements.length + (from === 'a' ? 0 : 1))
    const found = mechanism(place)
    return found.by === 'registry' ? [found.missing, found.transfers.map(({ number }) => number % 2)] : found
  }
  expect(of('a')).toEqual([false, Array.from({ length: 20 }, () => 1)])
  expect(of('b')).toEqual([true, Array.from({ length: 20 }, () => 0)])
})

it('finds the same rows as looking from each engagement, however many there are', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `p${at}`)
  const party = fc.integer({ min: 0, max: ids.length - 1 })
  const country = fc.constantFrom('SG', 'US')
  const links = fc.array(fc.tuple(party, party, fc.subarray(['SG', 'US'])), { minLength: 70, maxLength: 90 })
  const rows = fc.array(fc.tuple(party, country, fc.array(party, { maxLength: 4 }), fc.boolean()), {
    minLength: 60,
    maxLength: 80,
  })
  fc.assert(
    fc.property(links, rows, (linked, said) => {
      const chain = chainOf(
        ids.map((id) => ({ id, name: id })),
        linked
          .filter(([from, to]) => from !== to)
          .map(([from, to, countries]) => ({ from: ids[from]!, to: ids[to]!, countries })),
      )
      const registered = said.map(([from, destination, recipients, holds], number) => ({
        ...{ id: String(number), number, from, destination, recipients, holds },
      }))
      const mechanism = mechanismsBy(chain, registered)
      for (let place = 0; place < chain.network.links; place += 1) {
        const named = chain.countrySets.namesOf(chain.countries[place]!) ?? []
        const right = registered.filter(
          ({ from, destination, recipients }) =>
            recipients.includes(chain.network.outTo[place]!) &&
            named.includes(destination) &&
            reachOf(chain, from).placeOf[sourceOf(chain.network, place)] !== -1,
        )
        const found = mechanism(place)
        // They come by country.
        const byNumber = found.by === 'registry' ? [...found.transfers].sort((a, b) => a.number - b.number) : []
        expect(byNumber).toEqual(right)
        if (found.by === 'registry') expect(found.missing).toBe(right.some(({ holds }) => !holds))
      }
    }),
  )
})
