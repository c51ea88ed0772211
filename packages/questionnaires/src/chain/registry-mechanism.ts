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

/**
 * The mechanism of each link, by its place. A row of the registry counts for every link in the chain of its engagement that leads
 * to one of its recipients in its country; one row that doesn't hold is enough for a gap.
 */
export function mechanismsBy(
  chain: Chain,
  registered: readonly RegisteredTransfer[],
): (place: number) => LinkMechanism {
  const towards = new Map<number, Map<string, RegisteredTransfer[]>>()
  for (const transfer of registered) {
    for (const party of new Set(transfer.recipients)) {
      const countries = towards.get(party) ?? new Map<string, RegisteredTransfer[]>()
      towards.set(party, countries)
      countries.set(transfer.destination, [...(countries.get(transfer.destination) ?? []), transfer])
    }
  }
  const reaches = reachedBy(chain.network, registered, [...towards.keys()])
  return (place) => {
    const countries = towards.get(chain.network.outTo[place]!)
    const named = countries ? (chain.countrySets.namesOf(chain.countries[place]!) ?? []) : []
    const source = sourceOf(chain.network, place)
    const transfers = named
      .flatMap((country) => countries?.get(country) ?? [])
      .filter(({ from }) => from !== undefined && reaches(from, source))
    if (transfers.length > 0) return { by: 'registry', missing: transfers.some(({ holds }) => !holds), transfers }
    const checked = (chain.flags[place]! & MECHANISM_CHECKED) !== 0
    return { by: 'link', checked, missing: !checked || (chain.flags[place]! & MECHANISM_MISSING) !== 0 }
  }
}

/** Whether an engagement of these rows reaches a party from which a link leads to one of the recipients. */
function reachedBy(
  network: Network,
  registered: readonly RegisteredTransfer[],
  recipients: readonly number[],
): (from: number, party: number) => boolean {
  const starts = [...new Set(registered.flatMap(({ from }) => from ?? []))]
  const bitOf = new Map(starts.map((start, bit) => [start, bit]))
  const { inStart, inFrom } = network
  const sources = new Set(recipients.flatMap((party) => [...inFrom.subarray(inStart[party], inStart[party + 1])]))
  const batches: Map<number, number>[] = []
  if (sources.size > 0)
    forEachBatch(network, starts, (_batch, bitsOf) =>
      batches.push(new Map([...sources].map((party) => [party, bitsOf(party)]))),
    )
  return (from, party) => {
    const bit = bitOf.get(from)
    return bit !== undefined && (((batches[bit >>> 5]?.get(party) ?? 0) >>> (bit & 31)) & 1) === 1
  }
}
