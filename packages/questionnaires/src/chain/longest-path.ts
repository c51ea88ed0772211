import type { Chain } from './chain'
import { type Components, componentsOf } from './components'
import { longestInLoop, type Onward } from './longest-in-loop'
import type { Network } from './network'
import { MOST_STATES } from './path-states'

/** The longest way from a root that meets nobody twice; `complete` is false where the search stopped before it was sure. */
export type LongestPath = { readonly parties: readonly number[]; readonly complete: boolean }

/**
 * The longest simple path from a root, of as many roots as are asked for. Where no loop is on the way it is what follows
 * longest from the next party; into a loop ways are tried, the most promising first, none that can't be longer than the
 * longest so far. Exact within `most` states for each root, which are partial paths inside of loops; what was found for
 * one root serves the next.
 */
export function longestPathSearch({ network }: Pick<Chain, 'network'>): (root: number, most?: number) => LongestPath {
  const search = new LongestSearch(network)
  return (root, most = MOST_STATES) => search.run(root, most)
}

/** The same for one root. */
export const longestSimplePath = (chain: Pick<Chain, 'network'>, root: number, most?: number): LongestPath =>
  longestPathSearch(chain)(root, most)

class LongestSearch {
  private readonly components: Components
  /** What is known for good, and what holds for this root alone because its states ran out. */
  private readonly known = new Map<number, Onward>()
  private starved = new Map<number, Onward>()

  constructor(private readonly network: Network) {
    this.components = componentsOf(network)
  }

  run(root: number, most: number): LongestPath {
    this.starved = new Map()
    let left = most
    for (const party of this.fromTheEnds(root)) {
      if (this.known.has(party)) continue
      if (this.components.sizes[this.components.of[party]!] === 1)
        this.keep(party, this.after(party), this.isStarved(party))
      else {
        const { onward, states } = longestInLoop(this.network, party, { ...this.loop(party), most: left })
        // With fewer states than a root of its own would get, another root may do better.
        this.keep(party, onward, !onward.complete && (left < MOST_STATES || this.isStarved(party)))
        left -= states
      }
    }
    return this.pathFrom(root)
  }

  /** Everybody whose onward way is needed and not known: of loops only where they are entered; ends of chains first. */
  private fromTheEnds(root: number): number[] {
    const { of, sizes } = this.components
    const needed = new Set([root])
    const met = new Set([root])
    for (const party of met) {
      for (const next of this.linked(party)) {
        const enters = of[next] !== of[party]
        if (enters && this.known.has(next)) continue
        if (enters || sizes[of[next]!] === 1) needed.add(next)
        met.add(next)
      }
    }
    return [...needed].sort((a, b) => of[a]! - of[b]!)
  }

  private linked(party: number): Uint32Array {
    return this.network.outTo.subarray(this.network.outStart[party], this.network.outStart[party + 1])
  }

  private onward(party: number): Onward | undefined {
    return this.known.get(party) ?? this.starved.get(party)
  }

  private keep(party: number, onward: Onward, onlyNow: boolean): void {
    ;(onlyNow ? this.starved : this.known).set(party, onward)
  }

  /** The longest of what follows outside of a party's own component, by the first party of it. */
  private after(party: number): Onward {
    const { of } = this.components
    let [length, next, complete] = [0, -1, true]
    for (const other of this.linked(party)) {
      const onward = of[other] === of[party] ? undefined : this.onward(other)
      if (!onward) continue
      complete &&= onward.complete
      if (onward.length > length) [length, next] = [onward.length, other]
    }
    return { length: length + 1, first: [party], next, complete }
  }

  private isStarved(party: number): boolean {
    return this.starved.size > 0 && this.linked(party).some((next) => this.starved.has(next))
  }

  /** A loop's members with what follows when each of them is the last of it. */
  private loop(party: number): {
    isMember: (other: number) => boolean
    leave: (member: number) => Onward
    size: number
  } {
    const { of, sizes } = this.components
    const component = of[party]!
    const left = new Map<number, Onward>()
    const leave = (member: number): Onward => {
      const onward = left.get(member) ?? this.after(member)
      left.set(member, onward)
      return onward
    }
    return { isMember: (other) => of[other] === component, leave, size: sizes[component]! }
  }

  private pathFrom(root: number): LongestPath {
    const parties: number[] = []
    const complete = this.onward(root)?.complete ?? true
    for (let at = root; at !== -1;) {
      const onward = this.onward(at)
      parties.push(...(onward?.first ?? [at]))
      at = onward?.next ?? -1
    }
    return { parties, complete }
  }
}
