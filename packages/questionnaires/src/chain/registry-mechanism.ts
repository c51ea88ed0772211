import { type Chain, MECHANISM_CHECKED, MECHANISM_MISSING } from './chain'
import { forEachBatch } from './concentration'
import { type Network, sourceOf } from './network'

/** A transfer as a registry of transfers holds it, by the numbers of a chain's parties. */
export type RegisteredTransfer = {
  readonly id: string
  readonly number: number
  /** The engagement that it belongs to; undefined where that isn't in the chain any more. */
  readonly from: number | undefined
  readonly destination: string
  /** Whoever stores or reaches the data there. */
  readonly recipients: readonly number[]
  /** Whether its mechanism holds by the law of the two countries. */
  readonly holds: boolean
}

/** How a link's transfer stands and who says so: the registry where it has a row, else what was recorded with the link. */
export type LinkMechanism =
  | { readonly by: 'registry'; readonly missing: boolean; readonly transfers: readonly RegisteredTransfer[] }
  | { readonly by: 'link'; readonly missing: boolean; readonly checked: boolean }

/** The rows towards one party in one country, and which engagements they are of, one bit each: of all, and of those that don't hold. */
type Towards = { readonly rows: RegisteredTransfer[]; readonly any: Uint32Array; readonly broken: Uint32Array }

/**
 * The mechanism of each link, by its place. A row of the registry counts for every link in the chain of its engagement that leads
 * to one of its recipients in its country; one row that doesn't hold is enough for a gap. Which rows these are is looked up when
 * somebody asks: a provider of everybody has thousands, and whether there is one is asked of every link.
 */
export function mechanismsBy(
  chain: Chain,
  registered: readonly RegisteredTransfer[],
): (place: number) => LinkMechanism {
  const { network } = chain
  const starts = [...new Set(registered.flatMap(({ from }) => from ?? []))]
  const bitOf = new Map(starts.map((start, bit) => [start, bit]))
  const towards = rowsTowards(registered, bitOf)
  const reach = reachOfSources(network, { starts, recipients: [...towards.keys()] })
  return (place) => {
    const countries = towards.get(network.outTo[place]!)
    const source = sourceOf(network, place)
    const held = countries
      ? (chain.countrySets.namesOf(chain.countries[place]!) ?? []).flatMap((country) => countries.get(country) ?? [])
      : []
    if (held.some(({ any }) => reach.meets(source, any)))
      return {
        by: 'registry',
        missing: held.some(({ broken }) => reach.meets(source, broken)),
        get transfers() {
          return held.flatMap(({ rows }) => rows.filter(({ from }) => reach.has(source, bitOf.get(from!)!)))
        },
      }
    const checked = (chain.flags[place]! & MECHANISM_CHECKED) !== 0
    return { by: 'link', checked, missing: !checked || (chain.flags[place]! & MECHANISM_MISSING) !== 0 }
  }
}

/** By recipient and country; a row of an engagement that isn't in the chain any more counts nowhere. */
function rowsTowards(
  registered: readonly RegisteredTransfer[],
  bitOf: ReadonlyMap<number, number>,
): Map<number, Map<string, Towards>> {
  const words = wordsFor(bitOf.size)
  const towards = new Map<number, Map<string, Towards>>()
  for (const transfer of registered) {
    const bit = transfer.from === undefined ? undefined : bitOf.get(transfer.from)
    if (bit === undefined) continue
    for (const party of new Set(transfer.recipients)) {
      let countries = towards.get(party)
      if (!countries) towards.set(party, (countries = new Map<string, Towards>()))
      let held = countries.get(transfer.destination)
      if (!held) {
        held = { rows: [], any: new Uint32Array(words), broken: new Uint32Array(words) }
        countries.set(transfer.destination, held)
      }
      held.rows.push(transfer)
      held.any[bit >>> 5]! |= 1 << (bit & 31)
      if (!transfer.holds) held.broken[bit >>> 5]! |= 1 << (bit & 31)
    }
  }
  return towards
}

const wordsFor = (bits: number): number => (bits + 31) >>> 5

type SourceReach = {
  /** Whether one of these engagements reaches a party. */
  readonly meets: (party: number, engagements: Uint32Array) => boolean
  readonly has: (party: number, bit: number) => boolean
}

/** Which engagements reach each party from which a link leads to one of the recipients, one bit each. */
function reachOfSources(
  network: Network,
  { starts, recipients }: { readonly starts: readonly number[]; readonly recipients: readonly number[] },
): SourceReach {
  const { inStart, inFrom } = network
  const sources = new Set(recipients.flatMap((party) => [...inFrom.subarray(inStart[party], inStart[party + 1])]))
  const at = new Map([...sources].map((party, index) => [party, index]))
  const words = wordsFor(starts.length)
  const reach = new Uint32Array(sources.size * words)
  let word = 0
  if (sources.size > 0)
    forEachBatch(network, [...starts], (_batch, bitsOf) => {
      for (const [party, index] of at) reach[index * words + word] = bitsOf(party)
      word += 1
    })
  return {
    meets: (party, engagements) => {
      const from = (at.get(party) ?? -1) * words
      if (from < 0) return false
      for (let each = 0; each < words; each += 1) if ((reach[from + each]! & engagements[each]!) !== 0) return true
      return false
    },
    has: (party, bit) => ((reach[(at.get(party) ?? Number.NaN) * words + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0,
  }
}
