import {
  breachClockAlong,
  dataReaching,
  flowDownAlong,
  pathsTo,
  type PathsTo,
  type Reach,
} from '@rantai/questionnaires/chain'
import { UseCaseError } from '../errors'
import type { ChainRoot, OrganisationChain } from '../parties/organisation-chain.types'
import { shownLink, type ShownLink, shownParty, type ShownParty, shownPath } from './shown'
import { type ShownPromise, shownPromises } from './shown-promises'
import type { ShownSum } from './read-engagement-chain'
import type { StrictestClock } from './strictest-clock'

/** One way to the party in focus, with what is left on it. */
export type ShownWay = {
  readonly path: readonly ShownParty[]
  /** Categories that survive; null where nothing limits them, empty where none does. */
  readonly data: readonly string[] | null
  readonly promises: readonly ShownPromise[]
  readonly clock: ShownSum & { readonly unknown: readonly ShownLink[] }
}

export type PartyInFocus = ShownParty & {
  readonly depth: number
  readonly vendorId: string | null
  readonly names: readonly string[]
  readonly data: readonly string[] | null
  /** The shortest way and up to five more; `complete` is false where the search for more was cut. */
  readonly ways: readonly ShownWay[]
  readonly complete: boolean
}

type Focused = {
  readonly root: ChainRoot
  readonly reach: Reach
  readonly strictest: StrictestClock | null
  readonly partyId: string | null
  readonly carries: readonly string[] | undefined
}

/**
 * How an engagement's data gets to one party, and whom to draw around it: who uses it and whom it uses.
 * @throws UseCaseError 'notFound' for a party that the engagement doesn't reach
 */
export function partyInFocus(
  known: OrganisationChain,
  { root, reach, strictest, partyId, carries }: Focused,
): { readonly shown: PartyInFocus; readonly ways: PathsTo; readonly around: readonly number[] } | null {
  if (partyId === null) return null
  const { chain } = known
  const number = chain.numberOf.get(known.standing(partyId))
  const party = number === undefined ? undefined : known.parties[number]
  if (number === undefined || party?.kind !== 'party' || reach.placeOf[number] === -1)
    throw new UseCaseError('notFound')
  const ways = pathsTo(chain, root.number, { party: number, carries })
  const data = dataReaching(chain, root.number, { carries })
  return {
    ways,
    around: around(known, reach, number),
    shown: {
      ...shownParty(known, number),
      ...{ vendorId: party.vendorId, names: party.names, complete: ways.complete },
      depth: reach.depth[reach.placeOf[number]!]!,
      data: data.has(number) ? data.get(number)! : [],
      ways: ways.paths.map(({ parties, data: passed }): ShownWay => {
        const { unknown, hours, fits } = breachClockAlong(chain, parties, strictest?.hours ?? null)
        return {
          ...{ path: shownPath(known, parties), data: passed },
          // From the vendor on: what was promised to the organisation itself stands in its own contract.
          promises: shownPromises(known, flowDownAlong(chain, parties.slice(1))),
          clock: { hours, fits, atLeast: unknown.length > 0, unknown: unknown.map((each) => shownLink(known, each)) },
        }
      }),
    },
  }
}

function around({ chain: { network } }: OrganisationChain, reach: Reach, party: number): number[] {
  const near = new Set([party])
  for (const each of network.inFrom.subarray(network.inStart[party], network.inStart[party + 1])) near.add(each)
  for (const each of network.outTo.subarray(network.outStart[party], network.outStart[party + 1])) near.add(each)
  return [...near].filter((each) => reach.placeOf[each]! > 0)
}
