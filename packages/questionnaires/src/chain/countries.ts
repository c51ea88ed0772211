import { type Chain, placesBetween } from './chain'
import { reachByData } from './data-reach'
import { type ChainPath, dataAlong } from './path-data'
import { pathAt, type Reach, reachOf, type Scratch, scratchFor } from './reach'
import { NOTHING } from './set-table'

/** A country where the data is stored or from where it can be reached, with the way that causes it. */
export type CountryReached = {
  readonly country: string
  /**
   * The first in order of length then names on which any data gets there; its last two parties are those of the link
   * that names the country, and `data` is what gets there by such links. Where on no way any does, the first way at all, and `data` is empty.
   */
  readonly path: ChainPath
  /** Place of the link that names it. */
  readonly link: number
}

type Found = { readonly parties: readonly number[]; readonly link: number }

/**
 * Every country that links on ways from a root name, ascending, each with the way that causes it.
 * @param carries what the engagement itself hands over; everything where it is left out
 */
export function countriesFrom(
  chain: Chain,
  root: number,
  { carries, scratch = scratchFor(chain.network) }: { carries?: readonly string[] | undefined; scratch?: Scratch } = {},
): CountryReached[] {
  const found = new Map<string, Found>()
  reachByData(chain, root, {
    ...{ carries, scratch },
    visit: (_, reach, passes) => {
      for (const [country, way] of firstWays(chain, reach, passes)) {
        const known = found.get(country)
        if (!known || before(way.parties, known.parties)) found.set(country, way)
      }
    },
  })
  for (const [country, way] of firstWays(chain, reachOf(chain, root, scratch), () => true)) {
    if (!found.has(country)) found.set(country, way)
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, { parties, link }]) => {
      const data = dataInto(chain, country, { parties, carries })
      return { country, path: { parties, data: chain.dataSets.namesOf(data) }, link }
    })
}

type Way = { readonly parties: readonly number[]; readonly carries: readonly string[] | undefined }

/** What gets over the last hop by those of its links that name the country; the others don't lead there. */
function dataInto(chain: Chain, country: string, { parties, carries }: Way): number {
  const { dataSets, countrySets, countries } = chain
  const [begin, end] = placesBetween(chain, parties.at(-2)!, parties.at(-1)!)
  let passed = NOTHING
  for (let place = begin; place < end; place += 1) {
    if (countrySets.namesOf(countries[place]!)?.includes(country)) passed = dataSets.join(passed, chain.data[place]!)
  }
  return dataSets.meet(dataAlong(chain, parties.slice(0, -1), carries), passed)
}

/** Parties come in order of their ways, and links of each by whom they lead to: the first that names a country is it. */
function firstWays(chain: Chain, reach: Reach, passes: (place: number) => boolean): Map<string, Found> {
  const { network, countries, countrySets } = chain
  const ways = new Map<string, Found>()
  const seen = new Set([NOTHING])
  for (let at = 0; at < reach.parties.length; at += 1) {
    const party = reach.parties[at]!
    for (let place = network.outStart[party]!; place < network.outStart[party + 1]!; place += 1) {
      const set = countries[place]!
      if (seen.has(set) || !passes(place)) continue
      seen.add(set)
      for (const country of countrySets.namesOf(set) ?? []) {
        if (!ways.has(country))
          ways.set(country, { parties: [...pathAt(reach, at), network.outTo[place]!], link: place })
      }
    }
  }
  return ways
}

function before(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length
  const at = a.findIndex((party, i) => party !== b[i])
  return at !== -1 && a[at]! < b[at]!
}
