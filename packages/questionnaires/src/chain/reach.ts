import type { Chain } from './chain'
import type { Network } from './network'

/**
 * Everybody who is met from a root, in order of depth and then of the names along the shortest path; `via[i]` is the
 * place in `parties` of the one before on that path. The root comes first and doesn't count; depth 1 is direct.
 */
export type Reach = {
  readonly root: number
  readonly parties: Uint32Array
  readonly via: Uint32Array
  readonly depth: Uint32Array
  /** Place of each party of the chain in `parties`; -1 where it isn't met. */
  readonly placeOf: Int32Array
}

/**
 * Walks from a root breadth-first: each party once, at its smallest depth, by the path that comes first in order of
 * length then names. Loops end it nowhere and count nowhere.
 */
export function reachOf({ network }: Pick<Chain, 'network'>, root: number): Reach {
  return walkFrom(network, root, () => true)
}

/** The same over the links that `passes` says yes to. */
export function walkFrom(network: Network, root: number, passes: (place: number) => boolean): Reach {
  const { outStart, outTo } = network
  const placeOf = new Int32Array(network.parties).fill(-1)
  const [parties, via, depth] = [
    new Uint32Array(network.parties),
    new Uint32Array(network.parties),
    new Uint32Array(network.parties),
  ]
  parties[0] = root
  placeOf[root] = 0
  let met = 1
  for (let at = 0; at < met; at += 1) {
    const party = parties[at]!
    const end = outStart[party + 1]!
    for (let place = outStart[party]!; place < end; place += 1) {
      const next = outTo[place]!
      if (placeOf[next] !== -1 || !passes(place)) continue
      placeOf[next] = met
      parties[met] = next
      via[met] = at
      depth[met] = depth[at]! + 1
      met += 1
    }
  }
  return { root, placeOf, parties: parties.slice(0, met), via: via.slice(0, met), depth: depth.slice(0, met) }
}

/** The path to the party at a place of a reach, from the root to it. */
export function pathAt({ parties, via }: Pick<Reach, 'parties' | 'via'>, place: number): number[] {
  const path = [parties[place]!]
  for (let at = place; at !== 0;) {
    at = via[at]!
    path.push(parties[at]!)
  }
  return path.reverse()
}

/** How many parties there are at each depth from 1 on. */
export function countByDepth({ depth }: Reach): Map<number, number> {
  const counts = new Map<number, number>()
  for (const each of depth.subarray(1)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}
