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

/** What walks share that one caller makes one after another, so that each costs what it meets and not the whole network. */
export type Scratch = Pick<Reach, 'parties' | 'via' | 'depth' | 'placeOf'> & { met: number }

/** 16 bytes a party. */
export const scratchFor = ({ parties }: Network): Scratch => ({
  parties: new Uint32Array(parties),
  via: new Uint32Array(parties),
  depth: new Uint32Array(parties),
  placeOf: new Int32Array(parties).fill(-1),
  met: 0,
})

/**
 * Walks from a root breadth-first: each party once, at its smallest depth, by the path that comes first in order of
 * length then names. Loops end it nowhere and count nowhere. What a walk with a given scratch returns holds until the
 * next one with it.
 */
export function reachOf({ network }: Pick<Chain, 'network'>, root: number, scratch = scratchFor(network)): Reach {
  return walkFrom(network, root, { scratch })
}

type WalkOptions = { readonly scratch?: Scratch; readonly passes?: (place: number) => boolean }

/** The same over the links that `passes` says yes to. */
export function walkFrom(
  network: Network,
  root: number,
  { scratch = scratchFor(network), passes }: WalkOptions,
): Reach {
  const { outStart, outTo } = network
  const { parties, via, depth, placeOf } = scratch
  for (let at = 0; at < scratch.met; at += 1) placeOf[parties[at]!] = -1
  parties[0] = root
  via[0] = 0
  depth[0] = 0
  placeOf[root] = 0
  let met = 1
  for (let at = 0; at < met; at += 1) {
    const party = parties[at]!
    const end = outStart[party + 1]!
    for (let place = outStart[party]!; place < end; place += 1) {
      const next = outTo[place]!
      if (placeOf[next] !== -1 || (passes && !passes(place))) continue
      placeOf[next] = met
      parties[met] = next
      via[met] = at
      depth[met] = depth[at]! + 1
      met += 1
    }
  }
  scratch.met = met
  return { root, placeOf, parties: parties.subarray(0, met), via: via.subarray(0, met), depth: depth.subarray(0, met) }
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
