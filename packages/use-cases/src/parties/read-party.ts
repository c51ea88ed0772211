import {
  type ListedBrief,
  type MergeRow,
  partyListRepository,
  partyMergeRepository,
  partyPageRepository,
  publishedListRepository,
  type RecordedLink,
  type Transaction,
  type WaitingList,
} from '@rantai/db'
import { type PublishedEntry } from '@rantai/questionnaires'
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

export type PublishedToUs = {
  readonly subscribed: boolean
  /** The copy that came last; null while none did. */
  readonly list: {
    readonly id: string
    readonly listedOn: string
    /** Whether it is in the chain, where its changes are shown. */
    readonly applied: boolean
    readonly entries: readonly PublishedEntry[]
  } | null
}

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
  /** Lists that were read and wait to be confirmed. */
  readonly waiting: readonly WaitingList[]
  readonly merges: readonly MergeRow[]
  /** The list that it publishes in the portal; null where it is no vendor there. */
  readonly published: PublishedToUs | null
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
    const waiting = await partyListRepository.listWaiting(tx, [...new Set(own)])
    const published = party.vendorId === party.id ? await publishedBy(tx, party.id) : null
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
      ...{ asOf: known.asOf, party, lists, waiting, merges, published },
      current: named.filter(({ id }) => held.has(id)),
      past: named.filter(({ id }) => !held.has(id)),
      namedBy: namersOf(known, party.id),
      mayWrite: decide(actor, 'chain.write') === 'yes',
    }
  })
}

async function publishedBy(tx: Transaction, vendorId: string): Promise<PublishedToUs | null> {
  const of = await publishedListRepository.findSubscription(tx, vendorId)
  if (!of) return null
  const { id, listedOn, applied, entries } = of.list ?? {}
  if (id === undefined || listedOn === undefined) return { subscribed: of.subscribed, list: null }
  const list = { id, listedOn, applied: applied === true, entries: entries as readonly PublishedEntry[] }
  return { subscribed: of.subscribed, list }
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
