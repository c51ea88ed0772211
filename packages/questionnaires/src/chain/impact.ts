import type { Chain } from './chain'
import { pathWithData, type ChainPath } from './path-data'
import { walk, type Walker, walkerOf } from './walk'

/** An engagement that a party's incident or outage touches. */
export type Touched = {
  /** The root that stands for the engagement. */
  readonly root: number
  /** Links between the two; 1 where the root uses the party itself, 0 where it is the party. */
  readonly depth: number
  /** The shortest way from the root to the party, first by names, with the data that gets there on it. */
  readonly path: ChainPath
}

/**
 * Which engagements a party touches, nearest first, then by root. Data, people, countries, recovery times and owners are
 * those of the engagements: the caller adds what it keeps of each root.
 * @param isRoot 1 for every party that stands for an engagement
 */
export function impactOf(
  chain: Chain,
  party: number,
  { isRoot, walker = walkerOf(chain.network) }: { readonly isRoot: Uint8Array; readonly walker?: Walker },
): Touched[] {
  walk(walker, party, { direction: 'in' })
  const left = new Int32Array(chain.network.parties).fill(-1)
  const touched: { root: number; depth: number }[] = []
  for (let depth = 0; depth + 1 < walker.depths.length; depth += 1) {
    for (let at = walker.depths[depth]!; at < walker.depths[depth + 1]!; at += 1) {
      const each = walker.order[at]!
      left[each] = depth
      if (isRoot[each] === 1) touched.push({ root: each, depth })
    }
  }
  return touched
    .sort((a, b) => a.depth - b.depth || a.root - b.root)
    .map(({ root, depth }) => ({ root, depth, path: pathWithData(chain, downTo(chain, root, left)) }))
}

/** From a root always to the first party by name that is one link nearer. */
function downTo({ network: { outStart, outTo } }: Chain, root: number, left: Int32Array): number[] {
  const path = [root]
  for (let party = root; left[party] !== 0;) {
    let place = outStart[party]!
    while (left[outTo[place]!] !== left[party]! - 1) place += 1
    party = outTo[place]!
    path.push(party)
  }
  return path
}
