import { type Chain, MECHANISM_CHECKED, MECHANISM_MISSING } from './chain'

/** A transfer as a registry of transfers holds it, by the numbers of a chain's parties. */
export type RegisteredTransfer = {
  readonly id: string
  readonly number: number
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
 * The mechanism of each link, by its place. A row of the registry counts for every link that leads to one of its recipients in
 * its country, however the data came there; one row that doesn't hold is enough for a gap.
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
  return (place) => {
    const countries = towards.get(chain.network.outTo[place]!)
    const named = countries ? (chain.countrySets.namesOf(chain.countries[place]!) ?? []) : []
    const transfers = named.flatMap((country) => countries?.get(country) ?? [])
    if (transfers.length > 0) return { by: 'registry', missing: transfers.some(({ holds }) => !holds), transfers }
    const checked = (chain.flags[place]! & MECHANISM_CHECKED) !== 0
    return { by: 'link', checked, missing: !checked || (chain.flags[place]! & MECHANISM_MISSING) !== 0 }
  }
}
