import { sourceOf } from '@rantai/questionnaires/chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'

/** A node of a chain as a page names it. */
export type ShownParty = { readonly id: string; readonly kind: 'engagement' | 'party'; readonly name: string }

/** A link as a page names it: the engagement's own arrow to its vendor has no service. */
export type ShownLink = {
  readonly id: string
  readonly kind: 'engagement' | 'link'
  readonly from: ShownParty
  readonly to: ShownParty
  readonly service: string | null
}

export function shownParty({ parties }: OrganisationChain, number: number): ShownParty {
  const { id, kind, name } = parties[number]!
  return { id, kind, name }
}

/** @param place of the link in the network */
export function shownLink(known: OrganisationChain, place: number): ShownLink {
  const { chain, links } = known
  const row = links[chain.row[place]!]!
  return {
    id: row.id,
    kind: row.kind,
    from: shownParty(known, sourceOf(chain.network, place)),
    to: shownParty(known, chain.network.outTo[place]!),
    service: row.kind === 'link' ? row.service : null,
  }
}

export const shownPath = (known: OrganisationChain, path: readonly number[]): ShownParty[] =>
  path.map((number) => shownParty(known, number))

/** One page of rows; a page that isn't there any more is the last one. */
export type Paged<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly page: number }

export function paged<Row>(all: readonly Row[], page: number, perPage: number): Paged<Row> {
  const last = Math.max(1, Math.ceil(all.length / perPage))
  const shown = Math.min(page, last)
  return { rows: all.slice((shown - 1) * perPage, shown * perPage), total: all.length, page: shown }
}

/** Whether a party is called so, by any of its names; every word has to be in it. */
export function isCalled(known: OrganisationChain, text: string): (number: number) => boolean {
  const words = folded(text).split(' ').filter(Boolean)
  return (number) => {
    if (words.length === 0) return true
    const party = known.parties[number]!
    const names = folded([party.name, ...(party.kind === 'party' ? party.names : [])].join(' '))
    return words.every((word) => names.includes(word))
  }
}

/** Marks above and below letters count for nothing while searching; Thai vowels are letters of their own. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Script=Inherited}/gu, '')
    .toLowerCase()
    .trim()
