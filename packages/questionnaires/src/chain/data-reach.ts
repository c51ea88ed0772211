import type { Chain } from './chain'
import { type Reach, reachOf, type Scratch, scratchFor, walkFrom } from './reach'
import { EVERYTHING, type SetTable } from './set-table'

/** Categories named by links, once each, and null for whatever no link names, which only links that name nothing pass. */
export type Category = string | null

/**
 * Calls `visit` with where each category of data gets from a root: over the links that pass it. A way back through a
 * loop passes no more than the way it goes round, so every place is met on a way that meets nobody twice. Categories
 * ascend, null comes last; the reach holds until the next call.
 * @param carries what the engagement itself hands over; everything where it is left out
 */
export function reachByData(
  chain: Chain,
  root: number,
  { carries, scratch = scratchFor(chain.network), visit }: ByData,
): void {
  for (const { category, passing } of categoriesOf(chain, carries)) {
    const reach = passing
      ? walkFrom(chain.network, root, { scratch, passes: (place) => passing[chain.data[place]!] === 1 })
      : reachOf(chain, root, scratch)
    visit(category, reach, (place) => !passing || passing[chain.data[place]!] === 1)
  }
}

export type ByData = {
  readonly carries?: readonly string[] | undefined
  readonly scratch?: Scratch
  readonly visit: (category: Category, reach: Reach, passes: (place: number) => boolean) => void
}

/** Each category with the sets that pass it; none where all links pass everything. */
function categoriesOf(
  { dataSets, data }: Chain,
  carries: readonly string[] | undefined,
): { category: Category; passing?: Uint8Array }[] {
  const used = new Set(data)
  if (used.size === 0 || (used.size === 1 && used.has(EVERYTHING))) {
    return (carries ?? [null]).map((category) => ({ category }))
  }
  const named = new Set([...used].flatMap((set) => dataSets.namesOf(set) ?? []))
  const asked: readonly Category[] = carries ? [...new Set(carries)].sort() : [...[...named].sort(), null]
  return asked.map((category) => ({ category, passing: setsPassing(dataSets, category) }))
}

function setsPassing(dataSets: SetTable, category: Category): Uint8Array {
  return Uint8Array.from({ length: dataSets.size }, (_, set) => {
    const names = dataSets.namesOf(set)
    return names === null || (category !== null && names.includes(category)) ? 1 : 0
  })
}

/**
 * Which categories can get to each party by any way: a list by party number, null where nothing on some way limits them.
 * A party that is linked but that no data gets to isn't in it, nor is the root.
 */
export function dataReaching(
  chain: Chain,
  root: number,
  options: { readonly carries?: readonly string[] | undefined } = {},
): Map<number, readonly string[] | null> {
  const reaching = new Map<number, string[] | null>()
  reachByData(chain, root, {
    ...options,
    visit: (category, { parties }) => {
      for (const party of parties.subarray(1)) {
        const known = reaching.get(party)
        if (category === null) reaching.set(party, null)
        else if (known) known.push(category)
        else reaching.set(party, [category])
      }
    },
  })
  return reaching
}
