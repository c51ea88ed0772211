import fc from 'fast-check'
import { expect, it } from 'vitest'
import { insertLink, insertValue, removeLink } from './change-network'
import { closesLoop } from './loop-check'
import { type Network, networkOf, sourceOf } from './network'
import { walk, walkerOf } from './walk'

type Pair = readonly [from: number, to: number]

const made = (parties: number, pairs: readonly Pair[]) =>
  networkOf(parties, { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) })

/** What a network says, without the room at its ends. */
const said = ({ links, outStart, outTo, inStart, inFrom }: Network) => ({
  outStart: [...outStart],
  outTo: [...outTo.subarray(0, links)],
  inStart: [...inStart],
  inFrom: [...inFrom.subarray(0, links)],
})

const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 25 })

it('keeps links by source, target and order, and knows the source of each place', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const { network, order } = made(7, given)
      const sorted = given
        .map((pair, i) => [...pair, i] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      expect([...order]).toEqual(sorted.map(([, , i]) => i))
      expect(sorted.map((_, place) => [sourceOf(network, place), network.outTo[place]])).toEqual(
        sorted.map(([from, to]) => [from, to]),
      )
    }),
  )
  expect(() => made(2, [[0, 2]])).toThrow(RangeError)
})

it('is the same built anew as changed link by link, with its columns', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.infiniteStream(fc.nat()), (given, added, choices) => {
      const { network } = made(7, given)
      const kept = [...given]
      let column: Uint32Array = Uint32Array.from({ length: given.length }, (_, place) => network.outTo[place]!)
      for (const [from, to] of added) {
        const place = insertLink(network, from, to)
        column = insertValue(column, place, { value: to, links: network.links - 1 })
        kept.push([from, to])
      }
      expect(said(network)).toEqual(said(made(7, kept).network))
      expect([...column.subarray(0, network.links)]).toEqual([...network.outTo.subarray(0, network.links)])
      for (let left = Math.floor(kept.length / 2); left > 0; left -= 1) {
        const place = (choices.next().value as number) % network.links
        const [from, to] = [sourceOf(network, place), network.outTo[place]!]
        removeLink(network, from, place)
        kept.splice(
          kept.findIndex((pair) => pair[0] === from && pair[1] === to),
          1,
        )
      }
      expect(said(network)).toEqual(said(made(7, kept).network))
    }),
  )
})

it('says of any two parties whether a link between them closes a loop', () => {
  fc.assert(
    fc.property(pairs, fc.nat(6), fc.nat(6), (given, from, to) => {
      const { network } = made(7, given)
      const reached = new Set([to])
      for (const party of reached) for (const [source, target] of given) if (source === party) reached.add(target)
      expect(closesLoop({ onward: walkerOf(network), back: walkerOf(network) }, from, to)).toBe(reached.has(from))
    }),
    { numRuns: 300 },
  )
})

it('walks both ways, each party once, as often as it likes', () => {
  fc.assert(
    fc.property(pairs, fc.nat(6), (given, start) => {
      const { network } = made(7, given)
      const walker = walkerOf(network)
      walker.turn = 0xfe
      for (const direction of ['out', 'in', 'out'] as const) {
        const depths = new Map([[start, 0]])
        for (const [party, depth] of depths) {
          for (const [from, to] of given) {
            const [here, next] = direction === 'out' ? [from, to] : [to, from]
            if (here === party && !depths.has(next)) depths.set(next, depth + 1)
          }
        }
        const met = walk(walker, start, { direction })
        const found = new Map<number, number>()
        walker.depths.slice(0, -1).forEach((begin, depth) => {
          for (const party of walker.order.subarray(begin, walker.depths[depth + 1])) found.set(party, depth)
        })
        expect(found).toEqual(depths)
        expect(met).toBe(depths.size)
        const near = [...depths.values()].filter((depth) => depth <= 2).length
        expect(walk(walker, start, { direction, deepest: 2 })).toBe(near)
      }
    }),
  )
})
