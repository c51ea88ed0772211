import {
  FLOW_DOWN,
  isBroken,
  type Obligation,
  obligations,
  placesBetween,
  type ProofState,
} from '@rantai/questionnaires/chain'
import { linkStandings } from '../flow-down/link-in-hand'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import { shownLink, type ShownLink } from './shown'

/** A link whose flow-down isn't proven: what broke it, since when; of one nobody proved, which duties of the clause are missing. */
export type BrokenLink = {
  readonly link: ShownLink
  readonly broken: boolean
  readonly duties: readonly {
    readonly obligation: Obligation
    readonly state: ProofState
    readonly since: string | null
  }[]
}

/** How flow-down stands on the links of a chain. */
export type FlowDownSum = {
  readonly links: number
  readonly proven: number
  /** Whatever was proven once, or refused: the longest ago first. */
  readonly broken: readonly BrokenLink[]
}

/** @param places of the links that pass the data on, without the engagement's own arrow */
export function flowDownOver(known: OrganisationChain, places: readonly number[]): FlowDownSum {
  const { chain } = known
  return {
    links: places.length,
    proven: places.filter((place) => (chain.flags[place]! & FLOW_DOWN) !== 0).length,
    broken: places
      .map((place) => unproven(known, place))
      .filter(({ broken }) => broken)
      .sort((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : 1)),
  }
}

const sinceOf = ({ duties }: BrokenLink): string => duties[0]?.since ?? ''

/** The links along a way that keep its contribution where it is. */
export function unprovenOn(known: OrganisationChain, path: readonly number[]): BrokenLink[] {
  const places = path.slice(1).flatMap((party, i) => {
    const [begin, end] = placesBetween(known.chain, path[i]!, party)
    return Array.from({ length: end - begin }, (_, place) => begin + place)
  })
  return places.filter((place) => (known.chain.flags[place]! & FLOW_DOWN) === 0).map((place) => unproven(known, place))
}

function unproven(known: OrganisationChain, place: number): BrokenLink {
  const standings = linkStandings(known.links[known.chain.row[place]!]!, known.asOf)
  const broken = standings
    .filter(isBroken)
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0))
  const missing = standings.filter(
    ({ obligation, state }) => state === 'never' && obligations[obligation].clause !== null,
  )
  const duties = (broken.length > 0 ? broken : missing).map(({ obligation, state, since }) => ({
    obligation,
    state,
    since,
  }))
  return { link: shownLink(known, place), broken: broken.length > 0, duties }
}
