import { jurisdiction } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { Chain } from '../chain/chain'
import { countriesFrom } from '../chain/countries'
import { reachByData } from '../chain/data-reach'

export type Destination = {
  readonly country: string
  /** Why: the engagement's own facts say so (storage, access), or a link further on. */
  readonly uses: readonly ('storage' | 'access' | 'chain')[]
  /** Numbers of parties from the vendor to whoever stores or reaches the data there, by the first way there is. */
  readonly path: readonly number[]
  /** Place of the link that names the country; null where the engagement's own facts do. */
  readonly link: number | null
  /** Numbers of everybody whom a link on some way names there, ascending. */
  readonly recipients: readonly number[]
  /** Kinds of data that get there; null where nothing on the way limits them. */
  readonly data: readonly string[] | null
}

export type Going = {
  /** Number of the engagement's root, and of its vendor. */
  readonly root: number
  readonly vendor: number
  /** Kinds of data that the engagement hands over; undefined where nobody said. */
  readonly carries: readonly string[] | undefined
  readonly storage: readonly string[]
  readonly access: readonly string[]
}

/** Every country to which data of an engagement goes or from which it is reached, ascending; those where no data gets are none. */
export function destinationsOf(chain: Chain, { root, vendor, carries, storage, access }: Going): Destination[] {
  const recipients = recipientsOf(chain, root, carries)
  return countriesFrom(chain, root, { carries })
    .filter(({ path }) => path.data === null || path.data.length > 0 || carries?.length === 0)
    .map(({ country, path, link }) => {
      const met = recipients.get(country) ?? new Set([path.parties.at(-1) ?? vendor])
      const own = storage.includes(country) || access.includes(country)
      return {
        country,
        uses: [
          ...(storage.includes(country) ? (['storage'] as const) : []),
          ...(access.includes(country) ? (['access'] as const) : []),
          ...(!own || [...met].some((party) => party !== vendor) ? (['chain'] as const) : []),
        ],
        path: path.parties.slice(1),
        link: path.parties.length > 2 ? link : null,
        recipients: [...met].sort((a, b) => a - b),
        data: path.data,
      }
    })
}

/** By country whom the links there lead to, over every way that passes any data. */
function recipientsOf(chain: Chain, root: number, carries: readonly string[] | undefined): Map<string, Set<number>> {
  const { network, countries, countrySets } = chain
  const met = new Map<string, Set<number>>()
  reachByData(chain, root, {
    carries,
    visit: (_, { parties }, passes) => {
      for (const party of parties) {
        const end = network.outStart[party + 1]!
        for (let place = network.outStart[party]!; place < end; place += 1) {
          const named = countrySets.namesOf(countries[place]!) ?? []
          if (named.length === 0 || !passes(place)) continue
          for (const country of named) {
            const known = met.get(country) ?? new Set()
            met.set(country, known.add(network.outTo[place]!))
          }
        }
      }
    },
  })
  return met
}

/**
 * The pairs of countries between which data goes: from each place of the people to each destination, but within one
 * jurisdiction.
 */
export function pairsOf(
  origins: readonly string[],
  destinations: readonly string[],
  law: Law = shippedLaw(),
): { origin: string; destination: string }[] {
  const place = (code: string): string => jurisdiction(code, law)?.code ?? code
  return [...new Set(origins)].flatMap((origin) =>
    [...new Set(destinations)]
      .filter((destination) => place(destination) !== place(origin))
      .map((destination) => ({ origin, destination })),
  )
}
