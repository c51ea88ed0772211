import fc from 'fast-check'
import { type Chain, type ChainLink, chainOf } from '../src/chain/chain'

const categories = ['contact', 'health', 'payment']
const countries = ['ID', 'MY', 'SG', 'TH']

/** What the arbitrary makes: a chain with the list it was made from. */
export type MadeChain = {
  readonly chain: Chain
  readonly links: readonly ChainLink[]
  readonly names: readonly string[]
}

const linkAmong = (names: readonly string[]): fc.Arbitrary<ChainLink> =>
  fc.record({
    from: fc.constantFrom(...names),
    to: fc.constantFrom(...names),
    data: fc.subarray(categories),
    countries: fc.subarray(countries, { maxLength: 2 }),
    contract: fc.boolean(),
    flowDown: fc.boolean(),
    promises: fc.record(
      { breachHours: fc.constantFrom(4, 24, 72), audit: fc.constantFrom(0, 1), deletionDays: fc.constantFrom(30, 90) },
      { requiredKeys: [] },
    ),
  })

/** Chains of up to so many parties, with loops, diamonds, links to oneself and several links between the same two. */
export const arbitraryChain = ({ parties = 7, links = 16 } = {}): fc.Arbitrary<MadeChain> =>
  fc
    .integer({ min: 1, max: parties })
    .map((count) => Array.from({ length: count }, (_, i) => String.fromCodePoint(65 + i)))
    .chain((names) => fc.array(linkAmong(names), { maxLength: links }).map((made) => ({ names, links: made })))
    .map(({ names, links: made }) => ({
      ...{ names, links: made },
      chain: chainOf(
        names.map((name) => ({ id: name, name })),
        made,
      ),
    }))

/** Numbers between 0 and 1 from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Parties in four tiers, ever fewer; most links lead to the next tier's few favourites, and one in twenty joins
 * favourites of one tier, which closes loops: one of them holds hundreds.
 */
export function bigNetwork(seed: number, parties: number, links: number): { from: Uint32Array; to: Uint32Array } {
  const random = numbersFrom(seed)
  const bounds = [0, 0.6, 0.85, 0.95, 1].map((share) => Math.round(share * parties))
  const among = (tier: number, sharpness: number): number => {
    const [begin, end] = [bounds[tier]!, bounds[tier + 1]!]
    return begin + Math.floor((end - begin) * random() ** sharpness)
  }
  const from = new Uint32Array(links)
  const to = new Uint32Array(links)
  for (let link = 0; link < links; link += 1) {
    const tier = Math.floor(random() * 3)
    const inTier = random() < 0.05
    from[link] = among(tier, inTier ? 3 : 1)
    to[link] = among(inTier ? tier : tier + 1, 3)
  }
  return { from, to }
}
