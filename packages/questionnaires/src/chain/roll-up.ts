import { type Tier, tiers } from '../inherent/inherent'
import { type Chain, FLOW_DOWN, placesBetween } from './chain'

/** What one party brings to the residual of a chain. */
export type Contribution = {
  readonly party: number
  /** From the vendor to the party: the shortest way, among several the one by the parent with the worst residual. */
  readonly path: readonly number[]
  readonly residual: Tier
  /** Nobody decided on it: one step above the residual of who names it. */
  readonly assumed: boolean
  /** The residual, one step lower where flow-down is proven on every link of the path. */
  readonly contributes: Tier
}

export type RollUp = {
  /** The worst of the vendor's own residual and all contributions. */
  readonly residual: Tier
  /** By depth, then by party; a party that no weighty data gets to isn't among them. */
  readonly contributions: readonly Contribution[]
  /** What decided, and the last link of its path by its two parties; null where the vendor's own residual did. */
  readonly decidedBy: (Contribution & { readonly link: readonly [from: number, to: number] }) | null
}

export type RollUpInput = {
  /** The party that the engagement is with; the walk begins there. */
  readonly vendor: number
  /** The residual of the engagement itself. */
  readonly own: Tier
  /** The worst residual among the organisation's current decisions on a party; undefined where there is none. */
  readonly decided: (party: number) => Tier | undefined
  /** Data impact of the engagement, 1 to 4. */
  readonly impact: number
  /** Data impact of a category, 1 to 4; of one not rated the engagement's counts, so that nothing hides behind it. */
  readonly impactOf: (category: string) => number | undefined
}

const WEIGHTY = 3

type Met = {
  readonly party: number
  readonly step: number
  readonly assumed: boolean
  readonly parent: Met | null
  readonly proven: boolean
}

/**
 * The residual of a chain (the roll-up rule of chains): breadth-first from the vendor over links with a data impact of 3
 * or 4, each party once, at its smallest depth. Parents with the same residual: one whose path isn't proven comes first, then the first by name.
 */
export function rollUpOf(chain: Chain, input: RollUpInput): RollUp {
  const weighty = weightySets(chain, input)
  const { outStart, outTo } = chain.network
  const contributions: Contribution[] = []
  const met = new Set([input.vendor])
  let layer: Met[] = [
    { party: input.vendor, step: tiers.indexOf(input.own), assumed: false, parent: null, proven: true },
  ]
  while (layer.length > 0) {
    const next = new Map<number, Met>()
    // The worst parent first: whom two name belongs to the one who comes first.
    layer.sort((a, b) => b.step - a.step || Number(a.proven) - Number(b.proven) || a.party - b.party)
    for (const parent of layer) {
      const provenBetween = (party: number) => proven(chain, [parent.party, party], weighty)
      for (let place = outStart[parent.party]!; place < outStart[parent.party + 1]!; place += 1) {
        const party = outTo[place]!
        if (met.has(party) || next.has(party) || weighty[chain.data[place]!] === 0) continue
        next.set(party, child(parent, { party, decided: input.decided(party), proven: provenBetween(party) }))
      }
    }
    layer = [...next.values()].sort((a, b) => a.party - b.party)
    for (const each of layer) {
      met.add(each.party)
      contributions.push(contributionOf(each))
    }
  }
  return { ...worstOf(contributions, input.own), contributions }
}

/** Which sets of data weigh enough: a link passes as much as the weightiest category it names, and never more than there is. */
function weightySets({ dataSets }: Chain, { impact, impactOf }: RollUpInput): Uint8Array {
  return Uint8Array.from({ length: dataSets.size }, (_, set) => {
    const names = dataSets.namesOf(set)
    const most = names === null ? impact : Math.max(0, ...names.map((name) => impactOf(name) ?? impact))
    return Math.min(impact, most) >= WEIGHTY ? 1 : 0
  })
}

/** Whether flow-down is proven on every weighty link between two parties. */
function proven(chain: Chain, [from, to]: readonly [number, number], weighty: Uint8Array): boolean {
  const [begin, end] = placesBetween(chain, from, to)
  for (let place = begin; place < end; place += 1) {
    if (weighty[chain.data[place]!] === 1 && (chain.flags[place]! & FLOW_DOWN) === 0) return false
  }
  return true
}

type Child = { readonly party: number; readonly decided: Tier | undefined; readonly proven: boolean }

function child(parent: Met, { party, decided, proven }: Child): Met {
  const step = decided === undefined ? Math.min(parent.step + 1, tiers.length - 1) : tiers.indexOf(decided)
  return { party, step, assumed: decided === undefined, parent, proven: parent.proven && proven }
}

function contributionOf(met: Met): Contribution {
  const path: number[] = []
  for (let at: Met | null = met; at; at = at.parent) path.push(at.party)
  const { party, step, assumed, proven } = met
  const contributes = tierAt(proven ? Math.max(0, step - 1) : step)
  return { party, path: path.reverse(), residual: tierAt(step), assumed, contributes }
}

const tierAt = (step: number): Tier => tiers[step] ?? 'critical'

function worstOf(contributions: readonly Contribution[], own: Tier): Pick<RollUp, 'residual' | 'decidedBy'> {
  let worst: Contribution | null = null
  let residual = own
  for (const each of contributions) {
    if (tiers.indexOf(each.contributes) <= tiers.indexOf(residual)) continue
    residual = each.contributes
    worst = each
  }
  if (!worst) return { residual, decidedBy: null }
  return { residual, decidedBy: { ...worst, link: [worst.path.at(-2)!, worst.party] } }
}
