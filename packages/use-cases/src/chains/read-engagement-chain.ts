import type { Tier } from '@rantai/questionnaires'
import {
  type BreachClock,
  breachClockAlong,
  isWorseWay,
  countByDepth,
  countriesFrom,
  dataReaching,
  pathAt,
  type Reach,
  reachOf,
  type RollUp,
  rollUpOf,
  weakestAmong,
} from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChainRoot, OrganisationChain } from '../parties/organisation-chain.types'
import { type BrokenLink, flowDownOver, type FlowDownSum, unprovenOn } from './broken-links'
import { chainRowsPerPage, type MissingKind, type ReadEngagementChainInput } from './chains.schema'
import { chainWithMechanisms, type MechanismSource } from './known-mechanisms'
import { lackedBy } from './lacked-by'
import { type PartyInFocus, partyInFocus } from './party-in-focus'
import { type Picture, pictureOf } from './picture'
import { type OthersThere, othersInCountries } from './parties-in-countries'
import { isCalled, paged, type Paged, shownLink, type ShownLink, shownParty, type ShownParty, shownPath } from './shown'
import { type ShownPromise, shownPromises } from './shown-promises'
import { type StrictestClock, strictestClock } from './strictest-clock'

/** A party that the data of an engagement may get to. */
export type ReachedParty = ShownParty & {
  readonly depth: number
  /** The shortest way there. */
  readonly path: readonly ShownParty[]
  /** What gets there by any way; null where nothing limits it, empty where no data does. */
  readonly data: readonly string[] | null
  readonly countries: readonly string[]
  readonly missing: readonly MissingKind[]
  /** Who says how the transfers to it stand; null where the engagement itself is the only one that leads there. */
  readonly mechanism: MechanismSource | null
  /** What it brings to the residual of the chain; null where no weighty data gets there. */
  readonly contributes: { readonly residual: Tier; readonly assumed: boolean } | null
  readonly clock: ShownSum
}

/** Hours until the organisation learns of a breach; "at least" where some links' hours are not known. */
export type ShownSum = Pick<BreachClock, 'hours' | 'fits'> & { readonly atLeast: boolean }

export type ShownRollUp = {
  readonly residual: Tier
  readonly own: Tier
  /** What the own residual is: of the decision, of the answers as they stand, the inherent tier, or nothing known. */
  readonly ownFrom: 'decision' | 'answers' | 'tier' | 'unknown'
  readonly decidedBy: {
    readonly path: readonly ShownParty[]
    readonly residual: Tier
    readonly assumed: boolean
    readonly contributes: Tier
    readonly link: readonly [from: ShownParty, to: ShownParty]
    /** Links of the path whose flow-down isn't proven, with what broke it; with any, nothing is taken off. */
    readonly unproven: readonly BrokenLink[]
  } | null
}

export type EngagementChain = {
  readonly asOf: string
  readonly root: ChainRoot
  readonly reach: {
    readonly parties: number
    readonly assessed: number
    readonly byDepth: readonly { readonly depth: number; readonly parties: number }[]
  }
  readonly rollUp: ShownRollUp
  readonly countries: readonly {
    readonly code: string
    readonly path: readonly ShownParty[]
    readonly data: readonly string[] | null
    readonly link: ShownLink
    /** Who else is there, beside whom the way leads to. */
    readonly others: OthersThere
  }[]
  /** The weakest promise that the vendor and whoever follows make, of each obligation. */
  readonly promises: readonly ShownPromise[]
  readonly flowDown: FlowDownSum
  readonly clock: {
    readonly strictest: StrictestClock | null
    /** The way with the most known hours; null where nobody is reached. */
    readonly slowest:
      (ShownSum & { readonly path: readonly ShownParty[]; readonly unknown: readonly ShownLink[] }) | null
  }
  readonly rows: Paged<ReachedParty>
  readonly focus: PartyInFocus | null
  readonly picture: Picture
}

/**
 * The chain behind an engagement: whom its data may get to and how, in which countries, what is promised on the way,
 * and the residual that comes of it. Three statements at most.
 * @throws UseCaseError 'forbidden'; 'notFound' for no open engagement of the organisation's, and for a party it doesn't reach
 */
export async function readEngagementChain(call: Call, input: ReadEngagementChainInput): Promise<EngagementChain> {
  const { known, mechanism } = await chainWithMechanisms(call, input.engagementId)
  const root = known.roots.find(({ engagementId }) => engagementId === input.engagementId)
  if (!root) throw new UseCaseError('notFound')
  const { chain } = known
  const reach = reachOf(chain, root.number)
  const strictest = strictestClock(root.subjectCountries)
  const { rollUp, shown } = rolledUp(known, root)
  const brought = broughtBy(root, { rollUp, own: shown.own })
  const passedOn = linksPassedOn(known, reach)
  const lacked = lackedBy(known, { reach, passedOn, mechanism })
  const called = isCalled(known, input.text)
  const wanted = [...reach.parties.subarray(1)].filter(
    (party) => called(party) && (input.missing === null || lacked.missing(party).includes(input.missing)),
  )
  const carries = carriedBy(root)
  const data = dataReaching(chain, root.number, { carries })
  const sums = sumsOf(known, { reach, hours: strictest?.hours ?? null })
  const rowOf = (party: number): ReachedParty => {
    const place = reach.placeOf[party]!
    return {
      ...shownParty(known, party),
      depth: reach.depth[place]!,
      path: shownPath(known, pathAt(reach, place)),
      data: data.has(party) ? data.get(party)! : [],
      countries: countriesInto(known, reach, party),
      missing: lacked.missing(party),
      mechanism: lacked.mechanism(party),
      contributes: brought.get(party) ?? null,
      clock: shownSum(sums.of(place)),
    }
  }
  const others = othersInCountries(known, { reach, places: passedOn })
  const rows = paged(wanted, input.page, chainRowsPerPage)
  const focus = partyInFocus(known, { root, reach, strictest, partyId: input.partyId, carries })
  return {
    ...{ asOf: known.asOf, root, rollUp: shown, focus: focus?.shown ?? null },
    reach: {
      parties: reach.parties.length - 1,
      assessed: reach.parties.subarray(1).reduce((sum, party) => sum + (chain.parties[party]!.assessed ? 1 : 0), 0),
      byDepth: [...countByDepth(reach)].map(([depth, parties]) => ({ depth, parties })),
    },
    countries: countriesFrom(chain, root.number, { carries }).map(({ country, path, link }) => ({
      ...{ code: country, path: shownPath(known, path.parties), data: path.data, link: shownLink(known, link) },
      others: others(country, path.parties.at(-1)!),
    })),
    promises: shownPromises(known, weakestAmong(chain, passedOn)),
    flowDown: flowDownOver(known, passedOn),
    clock: { strictest, slowest: sums.slowest() },
    rows: { ...rows, rows: rows.rows.map(rowOf) },
    picture: pictureOf(known, reach, {
      wanted: focus ? focus.around : wanted,
      ways: focus?.ways ?? null,
      residual: (party) => (party === root.number ? rollUp.residual : (brought.get(party)?.residual ?? null)),
    }),
  }
}

/** What the intake says that the engagement hands over; without an intake nothing limits it. */
export const carriedBy = ({ data }: ChainRoot): readonly string[] | undefined => (data.length === 0 ? undefined : data)

function rolledUp(known: OrganisationChain, root: ChainRoot): { rollUp: RollUp; shown: ShownRollUp } {
  const [own, ownFrom] = ownResidual(root)
  const { vendorNumber: vendor, impact } = root
  // The intake rates no single category: each weighs as much as the engagement; one nobody rated weighs all.
  const weights = { impact: impact ?? 4, impactOf: () => undefined }
  const rollUp = rollUpOf(known.chain, { ...weights, vendor, own, decided: known.decided })
  const by = rollUp.decidedBy
  return {
    rollUp,
    shown: {
      ...{ residual: rollUp.residual, own, ownFrom },
      decidedBy: by && {
        ...{ residual: by.residual, assumed: by.assumed, contributes: by.contributes },
        path: shownPath(known, by.path),
        link: [shownParty(known, by.link[0]), shownParty(known, by.link[1])],
        unproven: unprovenOn(known, by.path),
      },
    },
  }
}

/** What each party brings to the residual of the chain, the vendor its own. */
function broughtBy(
  { vendorNumber }: ChainRoot,
  { rollUp, own }: { readonly rollUp: RollUp; readonly own: Tier },
): ReadonlyMap<number, NonNullable<ReachedParty['contributes']>> {
  const brought = rollUp.contributions.map(
    ({ party, contributes, assumed }) => [party, { residual: contributes, assumed }] as const,
  )
  return new Map([[vendorNumber, { residual: own, assumed: false }], ...brought])
}

/** As long as nobody decided or answered, the inherent tier stands for what is left; nothing known is the worst. */
export function ownResidual({ residual, currentResidual, tier }: ChainRoot): [Tier, ShownRollUp['ownFrom']] {
  if (residual !== null) return [residual, 'decision']
  if (currentResidual !== null) return [currentResidual, 'answers']
  return tier === null ? ['critical', 'unknown'] : [tier, 'tier']
}

/** Places of the links that the root's data may pass, the engagement's own arrow left out: no sub-processor's. */
function linksPassedOn({ chain, links }: OrganisationChain, reach: Reach): number[] {
  const { outStart, outTo } = chain.network
  const places: number[] = []
  for (const party of reach.parties) {
    for (let place = outStart[party]!; place < outStart[party + 1]!; place += 1) {
      if (links[chain.row[place]!]!.kind === 'link' && reach.placeOf[outTo[place]!] !== -1) places.push(place)
    }
  }
  return places
}

/** Countries named by the links to a party from whoever the root reaches. */
function countriesInto({ chain }: OrganisationChain, reach: Reach, party: number): string[] {
  const { inStart, inFrom, outStart, outTo } = chain.network
  const countries = new Set<string>()
  for (let at = inStart[party]!; at < inStart[party + 1]!; at += 1) {
    const from = inFrom[at]!
    if (reach.placeOf[from] === -1) continue
    for (let place = outStart[from]!; place < outStart[from + 1]!; place += 1) {
      if (outTo[place] !== party) continue
      for (const code of chain.countrySets.namesOf(chain.countries[place]!) ?? []) countries.add(code)
    }
  }
  return [...countries].sort()
}

const shownSum = ({ hours, fits, unknown }: BreachClock): ShownSum => ({ hours, fits, atLeast: unknown.length > 0 })

function sumsOf(known: OrganisationChain, { reach, hours }: { reach: Reach; hours: number | null }) {
  const of = (place: number) => breachClockAlong(known.chain, pathAt(reach, place), hours)
  return {
    of,
    /** The way that stands worst, first by depth and names among equals. */
    slowest: (): EngagementChain['clock']['slowest'] => {
      let slowest: { place: number; sum: BreachClock } | null = null
      for (let place = 1; place < reach.parties.length; place += 1) {
        const sum = of(place)
        if (!slowest || isWorseWay(sum, slowest.sum)) slowest = { place, sum }
      }
      return (
        slowest && {
          ...shownSum(slowest.sum),
          path: shownPath(known, pathAt(reach, slowest.place)),
          unknown: slowest.sum.unknown.map((place) => shownLink(known, place)),
        }
      )
    },
  }
}
