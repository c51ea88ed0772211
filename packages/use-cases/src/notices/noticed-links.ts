import type { NoticeContent } from '@rantai/db'
import { plainName } from '@rantai/questionnaires'
import type { ChainLinkRow, OrganisationChain } from '../parties/organisation-chain.types'

type Named = Pick<NoticeContent, 'below' | 'partyName' | 'service'> & { readonly vendorId: string }
type Link = Extract<ChainLinkRow, { kind: 'link' }>

export type Endpoints = {
  /** The last party on the way that is known, and the parties from the vendor to it. */
  readonly above: number
  readonly way: readonly number[]
  /** Names on the way below it that nobody knows there; none where the way is known. */
  readonly missing: readonly string[]
}

/** Follows the names of a notice from its vendor down, as far as the chain knows them. */
export function endpointsOf(known: OrganisationChain, { vendorId, below }: Named): Endpoints {
  const way = [known.chain.numberOf.get(known.standing(vendorId))!]
  for (const [at, name] of below.entries()) {
    const next = usedAs(known, way.at(-1)!, name)
    if (next === undefined) return { above: way.at(-1)!, way, missing: below.slice(at) }
    way.push(next)
  }
  return { above: way.at(-1)!, way, missing: [] }
}

/** The party of that name that another one uses, by any of its names. */
export function usedAs(known: OrganisationChain, from: number, name: string): number | undefined {
  const { chain, parties, links } = known
  const wanted = plainName(name)
  for (let place = chain.network.outStart[from]!; place < chain.network.outStart[from + 1]!; place += 1) {
    const row = links[chain.row[place]!]!
    const party = parties[chain.network.outTo[place]!]!
    const names = [
      party.name,
      ...(party.kind === 'party' ? party.names : []),
      ...(row.kind === 'link' ? [row.namedAs] : []),
    ]
    if (names.some((each) => plainName(each) === wanted)) return chain.network.outTo[place]!
  }
  return undefined
}

/**
 * Places of the links that a notice speaks of: those between the two for the service that it names, all of them where none is called so.
 */
export function linksToChange(known: OrganisationChain, notice: Named): number[] {
  const { above, missing } = endpointsOf(known, notice)
  const to = missing.length > 0 ? undefined : usedAs(known, above, notice.partyName)
  if (to === undefined) return []
  const { chain, links } = known
  const places: number[] = []
  for (let place = chain.network.outStart[above]!; place < chain.network.outStart[above + 1]!; place += 1)
    if (chain.network.outTo[place] === to && links[chain.row[place]!]!.kind === 'link') places.push(place)
  const { service } = notice
  if (service === null) return places
  const named = places.filter((place) => {
    const row = links[chain.row[place]!]!
    return row.kind === 'link' && plainName(row.service ?? '') === plainName(service)
  })
  return named.length > 0 ? named : places
}

/** What the link will say: what the notice says, and of what it doesn't the same as before. */
export function saidTogether(notice: Pick<NoticeContent, 'service' | 'data' | 'countries'>, rows: readonly Link[]) {
  const union = (of: (row: Link) => readonly string[]) => [...new Set(rows.flatMap((row) => of(row)))]
  const all = rows.some(({ data }) => data.length === 0)
  return {
    purpose: notice.service ?? rows[0]?.service ?? undefined,
    countries: notice.countries.length > 0 ? notice.countries : union(({ countries }) => countries),
    data: notice.data.length > 0 ? notice.data : all ? [] : union(({ data }) => data),
    contractRef: rows.find(({ contractRef }) => contractRef !== null)?.contractRef ?? null,
    proofsOf: rows[0]?.proofsOf ?? null,
  }
}
