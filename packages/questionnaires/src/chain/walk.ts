import type { Network } from './network'

/** Which way a walk goes, along the links or from whoever is linked to back to who links, and how many links far (1 or more). */
export type Way = { readonly direction: 'out' | 'in'; readonly deepest?: number }

/**
 * What walks over one network share, so that none has to allocate: 5 bytes a party. `order` holds the parties of the
 * last walk, by depth and then in the order they were met. One walk at a time.
 */
export type Walker = {
  readonly network: Network
  readonly order: Uint32Array
  /** `seen[party] === turn` where the walk has met the party. */
  readonly seen: Uint8Array
  turn: number
  /** Places in `order` where each depth begins, and one more: depth 0 is the start. */
  readonly depths: number[]
}

/** A walker for one network, used again for every walk over it. */
export function walkerOf(network: Network): Walker {
  return {
    ...{ network, turn: 0, depths: [] },
    order: new Uint32Array(network.parties),
    seen: new Uint8Array(network.parties),
  }
}

/**
 * Walks breadth-first from a party, each party once, at its smallest depth. Time grows with what is met.
 * @returns how many were met, the start included: the first so many of `order`
 */
export function walk(walker: Walker, start: number, { direction, deepest = Infinity }: Way): number {
  const { network, order, seen, depths } = walker
  const [begin, next] = direction === 'out' ? [network.outStart, network.outTo] : [network.inStart, network.inFrom]
  const turn = nextTurn(walker)
  depths.length = 0
  depths.push(0)
  order[0] = start
  seen[start] = turn
  let met = 1
  let ofDepth = 1
  for (let at = 0; at < met; at += 1) {
    if (at === ofDepth) {
      depths.push(at)
      if (depths.length > deepest) break
      ofDepth = met
    }
    const party = order[at]!
    const end = begin[party + 1]!
    for (let place = begin[party]!; place < end; place += 1) {
      const other = next[place]!
      if (seen[other] !== turn) {
        seen[other] = turn
        order[met++] = other
      }
    }
  }
  depths.push(met)
  return met
}

/** A number that no party has been seen with. */
export function nextTurn(walker: Walker): number {
  if (walker.turn === 0xff) {
    walker.seen.fill(0)
    walker.turn = 0
  }
  walker.turn += 1
  return walker.turn
}
