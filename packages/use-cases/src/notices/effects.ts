import type { NoticeContent } from '@rantai/db'
import { changedChain, plainName, type Tier } from '@rantai/questionnaires'
import {
  type Chain,
  concentrationByPlace,
  concentrationOf,
  countriesFrom,
  impactOf,
  rollUpOf,
} from '@rantai/questionnaires/chain'
import { carriedBy, ownResidual } from '../chains/read-engagement-chain'
import type { ChainRoot, OrganisationChain } from '../parties/organisation-chain.types'
import { endpointsOf, linksToChange, saidTogether, usedAs } from './noticed-links'

/** What a change does to one engagement. */
export type EngagementEffect = {
  readonly engagementId: string
  readonly title: string
  readonly vendorName: string
  /** Names from the vendor down to the party that comes or changes; where it goes, to the one that used it. */
  readonly way: readonly string[]
  readonly countries: { readonly added: readonly string[]; readonly gone: readonly string[] }
  readonly residual: { readonly before: Tier; readonly after: Tier }
}

type Share = { readonly before: number; readonly after: number }

export type NoticeEffects = {
  /** The way from the vendor to the party, and which of its names the chain doesn't know. */
  readonly way: readonly { readonly name: string; readonly partyId: string | null }[]
  /** Whether the chain has what is to change or to go. */
  readonly found: boolean
  /** Countries and data that this link didn't have before. */
  readonly newCountries: readonly string[]
  readonly newData: readonly string[]
  /** The party where it is known already, and how many open engagements reach it without this change. */
  readonly known: { readonly partyId: string; readonly name: string; readonly engagements: number } | null
  readonly engagements: { readonly total: number; readonly rows: readonly EngagementEffect[] }
  /** Of the critical and high engagements. */
  readonly concentration: {
    readonly weighty: number
    readonly index: { readonly before: number | null; readonly after: number | null }
    readonly party: Share
    readonly countries: readonly (Share & { readonly code: string })[]
  }
}

/** So many engagements are shown one by one; how many there are stands beside them. */
const MOST_ENGAGEMENTS = 50

type Noticed = Pick<NoticeContent, 'change' | 'below' | 'partyName' | 'service' | 'data' | 'countries'> & {
  readonly vendorId: string
}

/** What a notice will do once it takes effect: the chain as it stands beside the one that it would be. */
export function effectsOf(known: OrganisationChain, notice: Noticed): NoticeEffects {
  const ends = endpointsOf(known, notice)
  const places = notice.change === 'add' ? [] : linksToChange(known, notice)
  const { after, target, isRoot } = afterwards(known, notice, places)
  const before = places.map((place) => known.links[known.chain.row[place]!]!)
  const elsewhere = partyNamed(known, notice.partyName)
  // Who isn't used can't go: nothing is touched. Nor is whoever reaches the party by another way: this link isn't on it.
  const nothing = notice.change === 'remove' && places.length === 0
  const touched = nothing ? [] : impactOf(after, ends.above, { isRoot })
  const below = target === undefined ? [] : [...ends.missing, after.parties[target]!.name]
  const byNumber = new Map(known.roots.map((root) => [root.number, root]))
  const roots = touched.flatMap(({ root }) => byNumber.get(root) ?? [])
  const reachedBefore = elsewhere === undefined ? 0 : impactOf(known.chain, elsewhere, known).length
  const nameOf = (number: number) => after.parties[number]!.name
  const had = (of: 'countries' | 'data') => new Set(before.flatMap((row) => (row.kind === 'link' ? row[of] : [])))
  const passedAll = before.some((row) => row.kind === 'link' && row.data.length === 0)
  return {
    way: [
      ...ends.way.map((number) => ({ name: known.parties[number]!.name, partyId: known.parties[number]!.id })),
      ...ends.missing.map((name) => ({ name, partyId: null })),
    ],
    found: notice.change === 'add' || places.length > 0,
    newCountries: notice.countries.filter((code) => !had('countries').has(code)),
    newData: passedAll ? [] : notice.data.filter((name) => !had('data').has(name)),
    known:
      elsewhere === undefined || reachedBefore === 0
        ? null
        : { partyId: known.parties[elsewhere]!.id, name: known.parties[elsewhere]!.name, engagements: reachedBefore },
    engagements: {
      total: roots.length,
      rows: roots.slice(0, MOST_ENGAGEMENTS).map((root, at) => ({
        ...{ engagementId: root.engagementId, title: root.title, vendorName: root.vendorName },
        way: [...touched[at]!.path.parties.slice(1).map(nameOf), ...below],
        ...difference(known, after, root),
      })),
    },
    concentration: concentrated(known, after, { target: target ?? elsewhere, codes: notice.countries }),
  }
}

function afterwards(known: OrganisationChain, notice: Noticed, places: readonly number[]) {
  const { above, missing } = endpointsOf(known, notice)
  const parties: { id: string; name: string }[] = []
  const numbered = (name: string): number => {
    const there = partyNamed(known, name)
    if (there !== undefined) return there
    parties.push({ id: `new ${String(parties.length)}`, name })
    return known.chain.parties.length + parties.length - 1
  }
  const put = []
  let from = above
  for (const name of notice.change === 'remove' ? [] : missing) {
    const to = numbered(name)
    put.push({ from, to })
    from = to
  }
  const used = missing.length === 0 ? usedAs(known, above, notice.partyName) : undefined
  const target = used ?? (notice.change === 'remove' ? undefined : numbered(notice.partyName))
  if (notice.change !== 'remove' && target !== undefined) {
    const rows = places.flatMap((place) => {
      const row = known.links[known.chain.row[place]!]!
      return row.kind === 'link' ? [row] : []
    })
    const { countries, data } = saidTogether(notice, rows)
    put.push({ from, to: target, like: places[0], countries, data: data.length === 0 ? null : data })
  }
  const after = changedChain(known.chain, { parties, take: places, put }, known.links.length)
  const isRoot = new Uint8Array(after.parties.length)
  isRoot.set(known.isRoot)
  return { after, isRoot, target: notice.change === 'remove' ? undefined : target }
}

/** Anybody of that name in the organisation's chains. */
export function partyNamed({ parties }: OrganisationChain, name: string): number | undefined {
  const wanted = plainName(name)
  const found = parties.findIndex(
    (party) => party.kind === 'party' && [party.name, ...party.names].some((each) => plainName(each) === wanted),
  )
  return found === -1 ? undefined : found
}

function difference(
  known: OrganisationChain,
  after: Chain,
  root: ChainRoot,
): Pick<EngagementEffect, 'countries' | 'residual'> {
  const countries = (chain: Chain) =>
    new Set(countriesFrom(chain, root.number, { carries: carriedBy(root) }).map(({ country }) => country))
  const [was, will] = [countries(known.chain), countries(after)]
  const residual = (chain: Chain) =>
    rollUpOf(chain, {
      ...{ vendor: root.vendorNumber, own: ownResidual(root)[0], decided: known.decided },
      ...{ impact: root.impact ?? 4, impactOf: () => undefined },
    }).residual
  return {
    countries: { added: [...will].filter((code) => !was.has(code)), gone: [...was].filter((code) => !will.has(code)) },
    residual: { before: residual(known.chain), after: residual(after) },
  }
}

function concentrated(
  known: OrganisationChain,
  after: Chain,
  { target, codes }: { readonly target: number | undefined; readonly codes: readonly string[] },
): NoticeEffects['concentration'] {
  const roots = known.roots.filter(({ tier }) => tier === 'critical' || tier === 'high').map(({ number }) => number)
  const [was, will] = [concentrationOf(known.chain, roots), concentrationOf(after, roots)]
  const shareOf = <Of>(shares: readonly { of: Of; share: number }[], of: Of) =>
    shares.find((each) => each.of === of)?.share ?? 0
  const [wasIn, willBeIn] = [known.chain, after].map((chain) => concentrationByPlace(chain, roots, 'countries'))
  return {
    weighty: roots.length,
    index: { before: was.index, after: will.index },
    party:
      target === undefined
        ? { before: 0, after: 0 }
        : { before: shareOf(was.parties, target), after: shareOf(will.parties, target) },
    countries: codes.map((code) => ({
      ...{ code, before: shareOf(wasIn ?? [], code), after: shareOf(willBeIn ?? [], code) },
    })),
  }
}
