import { addDays } from '@rantai/questionnaires'
import { isBroken, type Obligation, rootsReaching, sourceOf } from '@rantai/questionnaires/chain'
import { isCalled, paged, type Paged, shownLink, type ShownLink } from '../chains/shown'
import { authorize } from '../access'
import type { Call } from '../call'
import { chainIn } from '../parties/organisation-chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import { type ListProofsInput, proofsPerPage, type ProofView, proofViews, soonDays } from './flow-down.schema'
import { linkStandings } from './link-in-hand'

/** Duties of one link that stand alike: recorded on one day, counting until one day, or said by nobody. */
export type ProofGroup = {
  readonly state: 'refused' | 'expired' | 'moved' | 'soon' | 'never' | 'given'
  readonly obligations: readonly Obligation[]
  readonly since: string | null
  readonly confirmedOn: string | null
  readonly validUntil: string | null
  /** Engagements whose chain the link is in. */
  readonly engagements: number
}

export type ListedProofs = ProofGroup & { readonly key: string; readonly link: ShownLink }

export type ProofList = Paged<ListedProofs> & {
  readonly asOf: string
  readonly counts: Readonly<Record<ProofView, number>>
}

/** Where each state belongs, and what comes first. */
const order = { refused: 0, expired: 0, moved: 0, soon: 1, never: 2, given: 3 } as const
const viewOf = (state: ProofGroup['state']): ProofView =>
  order[state] === 0 ? 'broken' : (state as 'soon' | 'never' | 'given')
export const isIn = (view: ProofView, state: ProofGroup['state']): boolean => view === 'all' || viewOf(state) === view

/**
 * What is proven on every link that an open engagement reaches: broken and expired first, longest ago at the top, then what ends within
 * two months, then what nobody ever proved, whoever is in most engagements' chains first. Computed over the chains as they stand today.
 * @throws UseCaseError 'forbidden'
 */
export async function listProofs(call: Call, { view, page, ...narrowed }: ListProofsInput): Promise<ProofList> {
  const { known, groups } = await proofGroups(call, narrowed)
  const counts = Object.fromEntries(
    proofViews.map((each) => [each, groups.filter(({ state }) => isIn(each, state)).length]),
  ) as Record<ProofView, number>
  const found = groups.filter(({ state }) => isIn(view, state))
  const rows = paged(found, page, proofsPerPage)
  return {
    ...{ asOf: known.asOf, counts, ...rows },
    rows: rows.rows.map(({ place, ...group }) => {
      const link = shownLink(known, place)
      return { ...group, link, key: `${link.id} ${group.state} ${group.confirmedOn ?? ''} ${group.validUntil ?? ''}` }
    }),
  }
}

type Found = ProofGroup & { readonly place: number }

/** All groups that fit, in order. Two statements at most. */
export async function proofGroups(
  { actor, deps }: Call,
  { text, obligation }: Pick<ListProofsInput, 'text' | 'obligation'>,
): Promise<{ readonly known: OrganisationChain; readonly groups: readonly Found[] }> {
  const scope = authorize(actor, 'chain.read')
  const known = await deps.database.withScope(scope, (tx) => chainIn(tx, deps))
  const { chain, links, roots } = known
  const reaching = rootsReaching(
    chain.network,
    roots.map(({ number }) => number),
  )
  const called = isCalled(known, text)
  const groups: Found[] = []
  for (let place = 0; place < chain.network.links; place += 1) {
    const row = links[chain.row[place]!]!
    const to = chain.network.outTo[place]!
    const from = sourceOf(chain.network, place)
    const isArrow = row.kind === 'engagement'
    // Who isn't in an open engagement's chain has nothing to prove yet; the vendor's own promises are in its contract first.
    if (isArrow ? row.proofs.length === 0 : reaching[from] === 0) continue
    if (!called(from) && !called(to)) continue
    const engagements = isArrow ? 1 : reaching[to]!
    for (const group of groupsOf(linkStandings(row, known.asOf), known.asOf)) {
      if (isArrow && group.state === 'never') continue
      if (obligation === null || group.obligations.includes(obligation)) groups.push({ ...group, place, engagements })
    }
  }
  return { known, groups: groups.sort(byAge) }
}

function groupsOf(standings: ReturnType<typeof linkStandings>, today: string): Omit<ProofGroup, 'engagements'>[] {
  const soon = addDays(today, soonDays)
  const groups = new Map<string, Omit<ProofGroup, 'engagements'> & { obligations: Obligation[] }>()
  for (const standing of standings) {
    const { obligation, since, proof } = standing
    const validUntil = proof?.validUntil ?? null
    const ending = standing.state === 'given' && validUntil !== null && validUntil <= soon
    const state = ending ? 'soon' : standing.state
    const confirmedOn = proof?.confirmedOn ?? null
    const key = [state, since, confirmedOn, validUntil].join(' ')
    const group = groups.get(key) ?? { state, since, confirmedOn, validUntil, obligations: [] }
    group.obligations.push(obligation)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function byAge(a: Found, b: Found): number {
  const rank = order[a.state] - order[b.state]
  if (rank !== 0) return rank
  const [dayA, dayB] = isBroken({ state: a.state === 'soon' ? 'given' : a.state })
    ? [a.since ?? '', b.since ?? '']
    : [a.validUntil ?? '', b.validUntil ?? '']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return b.engagements - a.engagements || a.place - b.place
}
