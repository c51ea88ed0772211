import { gapsOf, rootsReaching, sourceOf } from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { chainRowsPerPage, type ListGapsInput, type MissingKind, missingKinds } from './chains.schema'
import {
  type ChainWithMechanisms,
  chainWithMechanisms,
  type MechanismSource,
  sourceOfMechanisms,
} from './known-mechanisms'
import { isCalled, paged, type Paged, shownParty, type ShownParty } from './shown'

/** A link that lacks something, or a party that nobody assessed: then there is no `from`. */
export type Gap = {
  readonly id: string
  readonly from: ShownParty | null
  readonly to: ShownParty
  readonly service: string | null
  readonly missing: readonly MissingKind[]
  /** Who says how its transfers stand; null of a party. */
  readonly mechanism: MechanismSource | null
  /** Engagements whose chain the link, or the party, is in. */
  readonly engagements: number
}

export type GapList = Paged<Gap> & {
  readonly asOf: string
  /** How many lack each, whatever is looked for. */
  readonly counts: Readonly<Record<MissingKind, number>>
}

/**
 * What is missing in the chains of the portfolio: links without contract, country, proof of flow-down or valid mechanism,
 * and parties that nobody assessed; whoever is in most engagements' chains first.
 */
export async function listGaps(call: Call, { text, missing, page }: ListGapsInput): Promise<GapList> {
  const read = await chainWithMechanisms(call)
  const { known } = read
  const all = gapsWithin(read)
  const counts = Object.fromEntries(
    missingKinds.map((kind) => [kind, all.filter((gap) => gap.missing.includes(kind)).length]),
  ) as Record<MissingKind, number>
  const called = isCalled(known, text)
  const found = all.filter(
    ({ from, to, missing: kinds }) =>
      (missing === null || kinds.includes(missing)) && (called(to) || (from !== null && called(from))),
  )
  const rows = paged(found, page, chainRowsPerPage)
  return { asOf: known.asOf, counts, ...rows, rows: rows.rows.map((gap) => shownGap(read, gap)) }
}

type Found = {
  readonly id: string
  readonly from: number | null
  readonly to: number
  readonly service: string | null
  readonly missing: readonly MissingKind[]
  /** Of the link in the network; null of a party. */
  readonly place: number | null
  readonly engagements: number
}

const shownGap = ({ known, mechanism }: ChainWithMechanisms, { from, to, place, ...gap }: Found): Gap => ({
  ...gap,
  mechanism: place === null ? null : sourceOfMechanisms([mechanism(place)]),
  from: from === null ? null : shownParty(known, from),
  to: shownParty(known, to),
})

/** Only what an open engagement reaches is in its chain: links of a vendor without one lack nothing yet. */
function gapsWithin({ known: { chain, links, parties, roots }, mechanism }: ChainWithMechanisms): Found[] {
  const reaching = rootsReaching(
    chain.network,
    roots.map(({ number }) => number),
  )
  const within = (place: number) =>
    links[chain.row[place]!]!.kind === 'link' && reaching[sourceOf(chain.network, place)]! > 0
  const gaps = gapsOf(chain, { within, mechanism })
  const placeOf = new Uint32Array(links.length)
  chain.row.forEach((row, place) => (placeOf[row] = place))
  const found: Found[] = gaps.links.flatMap(({ row, missing }): Found[] => {
    const link = links[row]!
    if (link.kind !== 'link') return []
    const [from, to] = [chain.numberOf.get(link.from)!, chain.numberOf.get(link.to)!]
    const engagements = reaching[from]!
    return [{ id: link.id, from, to, service: link.service, missing, place: placeOf[row]!, engagements }]
  })
  for (const [number, party] of parties.entries()) {
    const engagements = reaching[number]!
    if (party.kind !== 'party' || party.assessed || engagements === 0) continue
    found.push({
      id: party.id,
      from: null,
      to: number,
      service: null,
      missing: ['assessment'],
      place: null,
      engagements,
    })
  }
  return found.sort((a, b) => b.engagements - a.engagements || a.to - b.to || (a.from ?? -1) - (b.from ?? -1))
}
