import { type Chain, placesBetween } from './chain'
import { type Obligation, obligationIds, weaker } from './obligations'

/** The weakest promise of one obligation along a way, and where. */
export type WeakestPromise = {
  readonly obligation: Obligation
  /** 1 and 0 for yes and no, hours or days; null where a link's promise was not recorded, which is the weakest. */
  readonly value: number | null
  /** Place of the first link that promises no more than this. */
  readonly link: number
}

/**
 * For each obligation the weakest promise along a way, and the link that weakens it: the first with that promise. Of
 * several links between the same two the weakest counts. Empty for a way of one party.
 * @param path parties from the root on, each linked to the next
 */
export function flowDownAlong(chain: Chain, path: readonly number[]): WeakestPromise[] {
  const links = path.slice(1).flatMap((party, i) => {
    const [begin, end] = placesBetween(chain, path[i]!, party)
    return Array.from({ length: end - begin }, (_, place) => begin + place)
  })
  return weakestAmong(chain, links)
}

/** The weakest promise of each obligation among some links, and the first of them that makes it; empty for none. */
export function weakestAmong(chain: Chain, links: readonly number[]): WeakestPromise[] {
  if (links.length === 0) return []
  return obligationIds.map((obligation, column) => {
    let link = links[0]!
    for (const each of links) {
      if (weaker(obligation, promise(chain, each, column), promise(chain, link, column))) link = each
    }
    const value = promise(chain, link, column)
    return { obligation, value: Number.isNaN(value) ? null : value, link }
  })
}

const promise = ({ promiseRows, promises }: Chain, place: number, column: number): number =>
  promiseRows[promises[place]!]![column]!
