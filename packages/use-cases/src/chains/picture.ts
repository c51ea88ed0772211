import { type PathsTo, type Reach } from '@rantai/questionnaires/chain'
import type { Tier } from '@rantai/questionnaires'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import { shownParty, type ShownParty } from './shown'

/** As many parties as a browser draws at once and a person tells apart. */
export const mostDrawn = 150

export type PictureNode = ShownParty & {
  readonly depth: number
  /** Who comes before it on its shortest way from the root, always in the picture, too; null for the root. */
  readonly via: string | null
  readonly assessed: boolean
  readonly residual: Tier | null
  /** On one of the ways to the party in focus. */
  readonly onWay: boolean
}

/** A part of a chain small enough to be drawn: nodes by depth and then by name along their ways, and all links among them. */
export type Picture = {
  readonly nodes: readonly PictureNode[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly onWay: boolean }[]
  readonly focus: string | null
  /** Parties that were asked for and that aren't drawn. */
  readonly leftOut: number
}

export type Asked = {
  /** Whom to draw, nearest first; they come with everybody on their shortest ways. */
  readonly wanted: readonly number[]
  readonly ways: PathsTo | null
  readonly residual: (party: number) => Tier | null
}

/** Draws those of the wanted who fit, nearest first, and everybody on the ways to the party in focus. */
export function pictureOf(known: OrganisationChain, reach: Reach, asked: Asked): Picture {
  const ways = asked.ways?.paths ?? []
  const drawn = new Set([0])
  for (const party of ways.flatMap(({ parties }) => parties)) addWithWay(drawn, reach, party)
  let leftOut = 0
  for (const party of asked.wanted) {
    if (drawn.size < mostDrawn) addWithWay(drawn, reach, party)
    else if (!drawn.has(reach.placeOf[party]!)) leftOut += 1
  }
  const places = [...drawn].sort((a, b) => a - b)
  const onWay = new Set(ways.flatMap(({ parties }) => parties))
  const steps = new Set(ways.flatMap(({ parties }) => parties.slice(1).map((to, i) => `${parties[i]!} ${to}`)))
  const idOf = (party: number) => known.parties[party]!.id
  return {
    nodes: places.map((place) => {
      const number = reach.parties[place]!
      const party = known.parties[number]!
      return {
        ...shownParty(known, number),
        depth: reach.depth[place]!,
        via: place === 0 ? null : idOf(reach.parties[reach.via[place]!]!),
        assessed: party.kind === 'party' && party.assessed,
        residual: asked.residual(number),
        onWay: onWay.has(number),
      }
    }),
    links: linksAmong(known, reach, drawn).map(([from, to]) => ({
      ...{ from: idOf(from), to: idOf(to), onWay: steps.has(`${from} ${to}`) },
    })),
    focus: asked.ways ? idOf(asked.ways.party) : null,
    leftOut,
  }
}

function addWithWay(drawn: Set<number>, reach: Reach, party: number): void {
  for (let place = reach.placeOf[party]!; place > 0 && !drawn.has(place); place = reach.via[place]!) drawn.add(place)
}

/** Each pair of linked parties once, however many services one takes from the other. */
function linksAmong({ chain }: OrganisationChain, reach: Reach, drawn: ReadonlySet<number>): [number, number][] {
  const { outStart, outTo } = chain.network
  const pairs: [number, number][] = []
  for (const at of drawn) {
    const from = reach.parties[at]!
    let before = -1
    for (let place = outStart[from]!; place < outStart[from + 1]!; place += 1) {
      const to = outTo[place]!
      if (to === before || !drawn.has(reach.placeOf[to]!)) continue
      before = to
      pairs.push([from, to])
    }
  }
  return pairs
}
