import type { Chain } from './chain'
import { componentsOf } from './components'
import type { Network } from './network'
import { walk, walkerOf } from './walk'

/** How many of the roots reach something, and that number as a share of all roots. */
export type Share<Of> = { readonly of: Of; readonly roots: number; readonly share: number }

/** Links looked at by walks of single roots before all further roots are taken 32 at a time. */
const ENOUGH_WALKED = 20

/**
 * How many of the roots reach each party; a root doesn't reach itself, but may be reached by another. Time grows with
 * what the roots reach, and at most with the whole network once for every 32 of them. Roots twice in the list count twice.
 */
export function rootsReaching(network: Network, roots: readonly number[]): Uint32Array {
  const reaching = new Uint32Array(network.parties)
  const walker = walkerOf(network)
  const enough = ENOUGH_WALKED * (network.parties + network.links)
  let walked = 0
  let at = 0
  for (; at < roots.length && walked < enough; at += 1) {
    const met = walk(walker, roots[at]!, { direction: 'out' })
    walked += met
    for (let i = 1; i < met; i += 1) reaching[walker.order[i]!]! += 1
  }
  if (at < roots.length) addTogether(network, roots.slice(at), reaching)
  return reaching
}

/** Thirty-two roots are the bits of one number that flows down the components, each of which has one set of roots. */
function addTogether(network: Network, roots: readonly number[], reaching: Uint32Array): void {
  forEachBatch(network, roots, (batch, bitsOf) => {
    for (let party = 0; party < network.parties; party += 1) reaching[party]! += count(bitsOf(party))
    // Each root has met itself, too.
    for (const root of batch) reaching[root]! -= 1
  })
}

/** `bitsOf` a party: the bit of each root of the batch that reaches it, its own included. */
type Batch = (batch: readonly number[], bitsOf: (party: number) => number) => void

/** Thirty-two roots at a time, in the order given. */
export function forEachBatch(network: Network, roots: readonly number[], visit: Batch): void {
  const { of, count: components, members } = componentsOf(network)
  const { outStart, outTo } = network
  const bits = new Uint32Array(components)
  for (let begin = 0; begin < roots.length; begin += 32) {
    const batch = roots.slice(begin, begin + 32)
    bits.fill(0)
    batch.forEach((root, bit) => (bits[of[root]!]! |= 1 << bit))
    for (let i = members.length - 1; i >= 0; i -= 1) {
      const party = members[i]!
      const own = bits[of[party]!]!
      if (own === 0) continue
      for (let place = outStart[party]!; place < outStart[party + 1]!; place += 1) bits[of[outTo[place]!]!]! |= own
    }
    visit(batch, (party) => bits[of[party]!]!)
  }
}

function count(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55_55_55_55)
  left = (left & 0x33_33_33_33) + ((left >>> 2) & 0x33_33_33_33)
  return Math.imul((left + (left >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}

/**
 * Concentration on parties: of the roots (the critical and high engagements) how many reach each, most first, then by
 * name; and the index: the sum over parties of (roots reaching it / all such figures together), squared. 1 is one party
 * alone, near 0 is spread evenly over many; null where nothing is reached.
 */
export function concentrationOf(
  chain: Pick<Chain, 'network'>,
  roots: readonly number[],
): { readonly parties: readonly Share<number>[]; readonly index: number | null } {
  const reaching = rootsReaching(chain.network, roots)
  const parties: Share<number>[] = []
  let [sum, squares] = [0, 0]
  for (let party = 0; party < reaching.length; party += 1) {
    const each = reaching[party]!
    if (each === 0) continue
    sum += each
    squares += each * each
    parties.push({ of: party, roots: each, share: each / roots.length })
  }
  return {
    parties: parties.sort((a, b) => b.roots - a.roots || a.of - b.of),
    index: sum === 0 ? null : squares / (sum * sum),
  }
}

/** The same for what links name, countries or cloud regions: a root reaches what any link on its ways names. */
export function concentrationByPlace(
  chain: Chain,
  roots: readonly number[],
  named: 'countries' | 'regions',
): Share<string>[] {
  const { network } = chain
  const sets = named === 'countries' ? chain.countrySets : chain.regionSets
  const bySet = new Uint32Array(sets.size)
  const counts = new Map<string, number>()
  forEachBatch(network, roots, (_, bitsOf) => {
    bySet.fill(0)
    for (let party = 0; party < network.parties; party += 1) {
      const bits = bitsOf(party)
      if (bits === 0) continue
      for (let place = network.outStart[party]!; place < network.outStart[party + 1]!; place += 1) {
        bySet[chain[named][place]!]! |= bits
      }
    }
    const byName = new Map<string, number>()
    bySet.forEach((bits, set) => {
      for (const name of sets.namesOf(set) ?? []) byName.set(name, (byName.get(name) ?? 0) | bits)
    })
    for (const [name, bits] of byName) counts.set(name, (counts.get(name) ?? 0) + count(bits))
  })
  return [...counts]
    .filter(([, reaching]) => reaching > 0)
    .map(([of, reaching]) => ({ of, roots: reaching, share: reaching / roots.length }))
    .sort((a, b) => b.roots - a.roots || (a.of < b.of ? -1 : 1))
}
