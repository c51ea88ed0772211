import { describe, expect, it } from 'vitest'
import { bigNetwork } from '../../test/random-chain'
import { breachClockAlong } from './breach-clock'
import { type Chain, chainOf, placesBetween } from './chain'
import { insertLink } from './change-network'
import { cyclesOf } from './components'
import { rootsReaching } from './concentration'
import { flowDownAlong } from './flow-down'
import { impactOf } from './impact'
import { longestSimplePath } from './longest-path'
import { bytesOf, networkOf } from './network'
import { pathsFrom, pathsTo } from './paths'
import { countByDepth, pathAt, reachOf } from './reach'
import { rollUpOf } from './roll-up'

const linked = (chain: Chain, from: number, to: number): boolean => {
  const [begin, end] = placesBetween(chain, from, to)
  return end > begin
}

it('takes ten bytes a link where there are four links a party', () => {
  const { network } = networkOf(100_000, bigNetwork(3, 100_000, 400_000))
  expect(bytesOf(network) / network.links).toBeLessThan(12)
  insertLink(network, 5, 99_999)
  expect(bytesOf(network) / network.links).toBeLessThan(12)
})

describe('a hundred thousand parties with four hundred thousand links', () => {
  const { network } = networkOf(100_000, bigNetwork(7, 100_000, 400_000))
  const parties = Array.from({ length: 100_000 }, (_, i) => String(i).padStart(6, '0')).map((name) => ({
    id: name,
    name,
  }))
  const empty = chainOf(parties, [])
  const places = new Uint32Array(400_000)
  const chain: Chain = {
    ...empty,
    network,
    row: places,
    data: places,
    countries: places,
    regions: places,
    promises: places,
  }

  it('are walked, and searched for loops and paths, in the time of a page', () => {
    const cycles = cyclesOf(network)
    expect(Math.max(...cycles.map((cycle) => cycle.length))).toBeGreaterThan(500)
    const root = Array.from({ length: 1000 }, (_, i) => i).find((each) => reachOf(chain, each).parties.length > 1000)!
    const reach = reachOf(chain, root)
    expect([...countByDepth(reach).values()].reduce((sum, each) => sum + each, 0)).toBe(reach.parties.length - 1)
    const paths = pathsFrom(chain, root)
    expect(paths.length).toBe(reach.parties.length - 1)
    expect(paths.every((each) => each.paths.length > 0)).toBe(true)
    const longest = longestSimplePath(chain, root)
    expect(longest.parties.slice(1).every((party, i) => linked(chain, longest.parties[i]!, party))).toBe(true)
    expect(longest.parties.length).toBe(new Set(longest.parties).size)
    expect(longest.complete).toBe(false)
    const last = reach.parties.at(-1)!
    expect(pathsTo(chain, root, { party: last }).paths[0]?.parties).toEqual(pathAt(reach, reach.parties.length - 1))
  })

  it('say the same of impact, concentration, roll-up, promises and clocks as walks of single roots', () => {
    const roots = Array.from({ length: 40 }, (_, i) => 97 * i)
    const reached = roots.map((root) => reachOf(chain, root))
    const isRoot = new Uint8Array(network.parties)
    for (const root of roots) isRoot[root] = 1
    const reaching = rootsReaching(network, roots)
    for (const party of [95_000, 95_007, 96_000, 60_000]) {
      const wanted = roots.filter((root, i) => root !== party && reached[i]!.placeOf[party] !== -1)
      const found = impactOf(chain, party, { isRoot })
      expect(found.map(({ root }) => root).sort((a, b) => a - b)).toEqual(wanted)
      expect(reaching[party]).toBe(wanted.length)
      for (const { root, depth, path } of found) {
        const reach = reached[roots.indexOf(root)]!
        expect(path.parties).toEqual(pathAt(reach, reach.placeOf[party]!))
        expect(flowDownAlong(chain, path.parties).every(({ value }) => value === null)).toBe(true)
        expect(breachClockAlong(chain, path.parties, 24).unknown.length).toBeGreaterThanOrEqual(depth)
      }
    }
    const rollUp = rollUpOf(chain, { vendor: 0, own: 'low', decided: () => undefined, impact: 4, impactOf: () => 4 })
    expect(rollUp.contributions.length).toBe(reached[0]!.parties.length - 1)
    expect(rollUp.residual).toBe(['low', 'moderate', 'high', 'critical'][Math.min(3, Math.max(...reached[0]!.depth))])
  })
})
