import {
  type ListedBrief,
  type MergeRow,
  partyMergeRepository,
  partyPageRepository,
  type RecordedLink,
} from '@rantai/db'
import { heldOn } from '@rantai/questionnaires/chain'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import { partyIn } from './import-list'
import { chainIn } from './organisation-chain'
import type { ChainLinkRow, KnownParty } from './organisation-chain.types'
import type { ByPartyInput } from './parties.schema'

/** Links of one party that a page lists, ended ones included. */
const mostLinks = 2000

/** A link with the name of the other end as the organisation knows it. */
export type NamedLink = RecordedLink & { readonly otherId: string; readonly otherName: string }

export type PartyPage = {
  readonly asOf: string
  readonly party: Extract<KnownParty, { kind: 'party' }>
  /** Who it names, as of the day. */
  readonly current: readonly NamedLink[]
  /** What ended before the day, or begins after it. */
  readonly past: readonly NamedLink[]
  /** Who names it as of the day; engagements for a vendor. */
  readonly namedBy: readonly { readonly kind: 'party' | 'engagement'; readonly id: string; readonly name: string }[]
  readonly lists: readonly ListedBrief[]
  readonly merges: readonly MergeRow[]
  readonly mayWrite: boolean
}

/**
 * A party as of a day: who it names with source and date, what was before, who names it, its lists and merges.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function readParty({ actor, deps }: Call, { partyId, asOf }: ByPartyInput): Promise<PartyPage> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps, { asOf })
    const party = partyIn(known, partyId)
    const merges = await partyMergeRepository.listMergesOf(tx, [party.id])
    const own = [party.id, ...merges.filter(({ state }) => state === 'confirmed').map((merge) => merge.partyId)]
    const { links, lists } = await partyPageRepository.readPartyHistory(tx, [...new Set(own)], mostLinks)
    const named = links.map((link): NamedLink => {
      const other = known.standing(link.toPartyId)
      const number = known.chain.numberOf.get(other)
      return { ...link, otherId: other, otherName: number === undefined ? link.namedAs : known.parties[number]!.name }
    })
    const held = new Set(
      heldOn(
        named.map(({ id, validFrom, validTo }) => ({ id, since: validFrom, until: validTo })),
        known.asOf,
      ).map(({ id }) => id),
    )
    return {
      ...{ asOf: known.asOf, party, lists, merges },
      current: named.filter(({ id }) => held.has(id)),
      past: named.filter(({ id }) => !held.has(id)),
      namedBy: namersOf(known, party.id),
      mayWrite: decide(actor, 'chain.write') === 'yes',
    }
  })
}

type Known = {
  readonly links: readonly ChainLinkRow[]
  readonly parties: readonly KnownParty[]
  readonly chain: { readonly numberOf: ReadonlyMap<string, number> }
}

function namersOf({ links, parties, chain }: Known, partyId: string): PartyPage['namedBy'] {
  const namers = new Set(links.flatMap(({ from, to }) => (to === partyId ? [from] : [])))
  return [...namers].map((id) => {
    const { kind, name } = parties[chain.numberOf.get(id)!]!
    return { kind, id, name }
  })
}
