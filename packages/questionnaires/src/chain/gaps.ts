import { type Chain, CONTRACT, FLOW_DOWN, MECHANISM_CHECKED, MECHANISM_MISSING } from './chain'
import { NOTHING } from './set-table'

/** What a link lacks. `mechanism`: the law of the two countries asks for one and none is valid, or nobody checked. */
export const gapKinds = ['contract', 'country', 'flowDown', 'mechanism'] as const
export type GapKind = (typeof gapKinds)[number]

export type Gaps = {
  /** Links that lack something, by the order in which they were given; `row` is their place there. */
  readonly links: readonly { readonly row: number; readonly missing: readonly GapKind[] }[]
  /** Parties that are used and that nobody assessed, ascending. */
  readonly parties: readonly number[]
}

/**
 * What is missing in a chain: of every link, or of those that `within` says yes to.
 * @param asked what to look for; all four where it is left out
 */
export function gapsOf(
  chain: Chain,
  { asked = gapKinds, within = () => true }: { asked?: readonly GapKind[]; within?: (place: number) => boolean } = {},
): Gaps {
  const links: { row: number; missing: GapKind[] }[] = []
  const used = new Set<number>()
  for (let place = 0; place < chain.network.links; place += 1) {
    if (!within(place)) continue
    used.add(chain.network.outTo[place]!)
    const missing = asked.filter((kind) => lacks(chain, place, kind))
    if (missing.length > 0) links.push({ row: chain.row[place]!, missing })
  }
  const parties = [...used].filter((party) => chain.parties[party]!.assessed === false)
  return { links: links.sort((a, b) => a.row - b.row), parties: parties.sort((a, b) => a - b) }
}

function lacks({ flags, countries }: Chain, place: number, kind: GapKind): boolean {
  const known = flags[place]!
  switch (kind) {
    case 'contract':
      return (known & CONTRACT) === 0
    case 'country':
      return countries[place] === NOTHING
    case 'flowDown':
      return (known & FLOW_DOWN) === 0
    case 'mechanism':
      return (known & MECHANISM_CHECKED) === 0 || (known & MECHANISM_MISSING) !== 0
  }
}
