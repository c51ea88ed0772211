import { type Chain, placesBetween } from './chain'
import { obligationIds } from './obligations'

const BREACH_HOURS = obligationIds.indexOf('breachHours')

/** How long it takes until whoever stands at the beginning of a way learns of a breach at its end. */
export type BreachClock = {
  /** Hours that the known links add up to. */
  readonly hours: number
  /** Links whose hours nobody recorded, by their places: with any, `hours` is "at least". */
  readonly unknown: readonly number[]
  /** The strictest clock that binds the organisation, in hours; null where there is none or its figure is not known. */
  readonly strictest: number | null
  /** Whether the way keeps within it: `notKnown` where a link or the clock isn't known and the known hours fit. */
  readonly fits: 'yes' | 'no' | 'notKnown'
}

/**
 * Adds up the hours of breach notice along a way, link by link, and holds them against the strictest clock. Of several
 * links between the same two the slowest counts, and one that isn't known makes the step not known: it counts with the slowest known.
 * @param path parties from the one who has to learn of it on, each linked to the next
 */
export function breachClockAlong(chain: Chain, path: readonly number[], strictest: number | null): BreachClock {
  const unknown: number[] = []
  let hours = 0
  for (let i = 1; i < path.length; i += 1) {
    const [begin, end] = placesBetween(chain, path[i - 1]!, path[i]!)
    let slowest = 0
    for (let place = begin; place < end; place += 1) {
      const promised = chain.promiseRows[chain.promises[place]!]![BREACH_HOURS]!
      if (Number.isNaN(promised)) unknown.push(place)
      else slowest = Math.max(slowest, promised)
    }
    hours += slowest
  }
  return { hours, unknown, strictest, fits: fit(hours, { known: unknown.length === 0, strictest }) }
}

const worst: readonly BreachClock['fits'][] = ['yes', 'notKnown', 'no']

/**
 * Whether one way stands worse than another: one that breaks the clock before one that isn't known, that before one that
 * keeps it; then the one with more hours, then the one with more links that aren't known.
 */
export function isWorseWay(one: BreachClock, than: BreachClock): boolean {
  const rank = worst.indexOf(one.fits) - worst.indexOf(than.fits)
  if (rank !== 0) return rank > 0
  return one.hours === than.hours ? one.unknown.length > than.unknown.length : one.hours > than.hours
}

function fit(hours: number, { known, strictest }: { known: boolean; strictest: number | null }): BreachClock['fits'] {
  if (strictest === null) return 'notKnown'
  if (hours > strictest) return 'no'
  return known ? 'yes' : 'notKnown'
}
