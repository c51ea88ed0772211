import type { Chain } from './chain'
import { type Components, componentsOf } from './components'
import type { Network } from './network'
import { MOST_STATES } from './path-states'

/** The longest way from a root that meets nobody twice; `complete` is false where the search stopped before it was sure. */
export type LongestPath = { readonly parties: readonly number[]; readonly complete: boolean }

/** Loops of at most so many parties are looked at closely before a way into them is followed. */
const SMALL_LOOP = 64

/**
 * The longest simple path from a root, of as many roots as are asked for. Where no loop is on the way it is found at
 * once; inside of loops ways are tried, the most promising first, and none that can't be longer than the longest so far.
 * Exact within `most` states, which are partial paths.
 */
export function longestPathSearch({ network }: Pick<Chain, 'network'>): (root: number, most?: number) => LongestPath {
  const search = new LongestSearch(network)
  return (root, most = MOST_STATES) => search.run(root, most)
}

/** The same for one root. */
export const longestSimplePath = (chain: Pick<Chain, 'network'>, root: number, most?: number): LongestPath =>
  longestPathSearch(chain)(root, most)

/** A partial path: its last party, the state before, its parties, and how many of them at its end share a loop. */
type State = { readonly party: number; readonly before: number; readonly length: number; readonly inLoop: number }

function pathOf(states: readonly State[], state: number): number[] {
  const parties: number[] = []
  for (let at = state; at !== -1; at = states[at]!.before) parties.push(states[at]!.party)
  return parties.reverse()
}

class LongestSearch {
  private readonly components: Components
  /** The most parties that can follow once a component has been entered, its own included; and once it has been left. */
  private readonly within: Uint32Array
  private readonly after: Uint32Array
  private readonly onPath: Uint8Array
  private readonly seen: Uint32Array
  private turn = 0

  constructor(private readonly network: Network) {
    this.components = componentsOf(network)
    const { within, after } = boundsOf(network, this.components)
    this.within = within
    this.after = after
    this.onPath = new Uint8Array(network.parties)
    this.seen = new Uint32Array(network.parties)
  }

  run(root: number, most: number): LongestPath {
    // Every state is kept by its last party and the one before, so that the best is one number however long it is.
    const states: State[] = [{ party: root, before: -1, length: 1, inLoop: 1 }]
    const longest = this.within[this.components.of[root]!]!
    let [best, here] = [0, 0]
    this.onPath[root] = 1
    const waiting = [this.nextFrom(states[0]!, 0)]
    while (waiting.length > 0 && states[best]!.length < longest) {
      const next = waiting.at(-1)!.pop()
      if (next === undefined) {
        waiting.pop()
        const { party, before } = states[here]!
        this.onPath[party] = 0
        here = before
        continue
      }
      const last = states[here]!
      if (last.length + next.bound <= states[best]!.length) continue
      if (states.length > most) {
        this.leave(states, here)
        return { parties: pathOf(states, best), complete: false }
      }
      const { of } = this.components
      const inLoop = of[next.party] === of[last.party] ? last.inLoop + 1 : 1
      const state = { party: next.party, before: here, length: last.length + 1, inLoop }
      here = states.push(state) - 1
      this.onPath[next.party] = 1
      if (state.length > states[best]!.length) best = here
      waiting.push(this.nextFrom(state, states[best]!.length))
    }
    this.leave(states, here)
    return { parties: pathOf(states, best), complete: true }
  }

  private leave(states: readonly State[], here: number): void {
    for (const party of pathOf(states, here)) this.onPath[party] = 0
  }

  /** Who may come next, the most promising last, with the most parties that can follow by that way. */
  private nextFrom(state: State, best: number): { party: number; bound: number }[] {
    const { outStart, outTo } = this.network
    const { party } = state
    const next: { party: number; bound: number }[] = []
    for (let place = outStart[party + 1]! - 1; place >= outStart[party]!; place -= 1) {
      const other = outTo[place]!
      if (this.onPath[other] === 1 || next.at(-1)?.party === other) continue
      const bound = this.boundOf(state, other)
      if (state.length + bound > best) next.push({ party: other, bound })
    }
    return next.sort((a, b) => a.bound - b.bound || b.party - a.party)
  }

  private boundOf(state: State, next: number): number {
    const { of, sizes } = this.components
    const component = of[next]!
    const size = sizes[component]!
    if (size > 1 && size <= SMALL_LOOP) return this.closely(next, component)
    return size - (of[state.party] === component ? state.inLoop : 0) + this.after[component]!
  }

  /** Counts who is left in a loop, and the best way out of what is left. */
  private closely(start: number, component: number): number {
    const { outStart, outTo } = this.network
    const { of } = this.components
    this.turn += 1
    this.seen[start] = this.turn
    const waiting = [start]
    let [met, out] = [0, 0]
    for (let party = waiting.pop(); party !== undefined; party = waiting.pop()) {
      met += 1
      for (let place = outStart[party]!; place < outStart[party + 1]!; place += 1) {
        const other = outTo[place]!
        if (of[other] !== component) out = Math.max(out, this.within[of[other]!]!)
        else if (this.onPath[other] === 0 && this.seen[other] !== this.turn) {
          this.seen[other] = this.turn
          waiting.push(other)
        }
      }
    }
    return met + out
  }
}

/** Components ascend from the ends of chains, so whatever one leads to is known before it. */
function boundsOf(
  network: Network,
  { count, of, sizes, members }: Components,
): { within: Uint32Array; after: Uint32Array } {
  const after = new Uint32Array(count)
  const within = new Uint32Array(count)
  for (let i = 0; i < members.length; i += 1) {
    const party = members[i]!
    const component = of[party]!
    for (let place = network.outStart[party]!; place < network.outStart[party + 1]!; place += 1) {
      const next = of[network.outTo[place]!]!
      if (next !== component) after[component] = Math.max(after[component]!, within[next]!)
    }
    within[component] = sizes[component]! + after[component]!
  }
  return { within, after }
}
