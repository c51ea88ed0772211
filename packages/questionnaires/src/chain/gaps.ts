import { type Chain, CONTRACT, FLOW_DOWN } from './chain'
import { type LinkMechanism, mechanismsBy } from './registry-mechanism'
import { NOTHING } from './set-table'

/** What a link lacks. `mechanism`: the law of the two countries asks for one and none holds, or nobody checked. */
export const gapKinds = ['contract', 'country', 'flowDown', 'mechanism'] as const
export type GapKind = (typeof gapKinds)[number]

export type Gaps = {
  /** Links that lack something, by the order in which they were given; `row` is their place there. */
  readonly links: readonly { readonly row: number; readonly missing: readonly GapKind[] }[]
  /** Parties that are used and that nobody assessed, ascending. */
  readonly parties: readonly number[]
}

type Asked = {
  /** What to look for; all four where it is left out. */
  readonly asked?: readonly GapKind[]
  readonly within?: (place: number) => boolean
  /** How the transfer of a link stands; by what was recorded with the link where it is left out. */
  readonly mechanism?: (place: number) => LinkMechanism
}

/** What is missing in a chain: of every link, or of those that `within` says yes to. */
export function gapsOf(
  chain: Chain,
  { asked = gapKinds, within = () => true, mechanism = mechanismsBy(chain, []) }: Asked = {},
): Gaps {
  const links: { row: number; missing: GapKind[] }[] = []
  const used = new Set<number>()
  for (let place = 0; place < chain.network.links; place += 1) {
    if (!within(place)) continue
    used.add(chain.network.outTo[place]!)
    const missing = asked.filter((kind) =>
      kind === 'mechanism' ? mechanism(place).missing : lacks(chain, place, kind),
    )
    if (missing.length > 0) links.push({ row: chain.row[place]!, missing })
  }
  const parties = [...used].filter((party) => chain.parties[party]!.assessed === false)
  return { links: links.sort((a, b) => a.row - b.row), parties: parties.sort((a, b) => a - b) }
}

function lacks({ flags, countries }: Chain, place: number, kind: Exclude<GapKind, 'mechanism'>): boolean {
  const known = flags[place]!
  switch (kind) {
    case 'contract':
      return (known & CONTRACT) === 0
    case 'country':
      return countries[place] === NOTHING
    case 'flowDown':
      return (known & FLOW_DOWN) === 0
  }
}
