import type { Network } from './network'

/** From a party on: parties of the longest way known, the first of them up to where it leaves the loop, and who comes then. */
export type Onward = {
  readonly length: number
  readonly first: readonly number[]
  readonly next: number
  readonly complete: boolean
}

/** A loop, what follows when a member is the last of it, and how many states may be spent. */
export type LoopToSearch = {
  readonly isMember: (party: number) => boolean
  readonly leave: (member: number) => Onward
  readonly size: number
  readonly most: number
}

/** Loops of at most so many parties are looked at closely before a way into them is followed. */
const SMALL_LOOP = 64

/** A partial path inside of the loop: its last party, the state before, its parties. */
type State = { readonly party: number; readonly before: number; readonly length: number }
type Next = { readonly party: number; readonly bound: number }

/**
 * The longest way from a member through its loop and on: the most promising next party first, none that can't beat the
 * best so far. @returns the way, and how many states were spent on it
 */
export function longestInLoop(network: Network, start: number, loop: LoopToSearch): { onward: Onward; states: number } {
  const search = new LoopSearch(network, start, loop)
  return search.run()
}

class LoopSearch {
  private readonly states: State[]
  private readonly onPath: Set<number>
  private readonly members: readonly number[]
  /** The most that can follow after any member has left, and whether all that follows is sure. */
  private readonly mostAfter: number
  private readonly sure: boolean
  private best = 0
  private bestLength = 0

  constructor(
    private readonly network: Network,
    start: number,
    private readonly loop: LoopToSearch,
  ) {
    this.states = [{ party: start, before: -1, length: 1 }]
    this.onPath = new Set([start])
    this.members = this.reached(start)
    const after = this.members.map((member) => loop.leave(member))
    this.mostAfter = Math.max(...after.map(({ length }) => length - 1))
    this.sure = after.every(({ complete }) => complete)
    this.consider(0)
  }

  run(): { onward: Onward; states: number } {
    const most = this.loop.size + this.mostAfter
    let here = 0
    let finished = true
    const waiting = [this.nextFrom(0)]
    while (waiting.length > 0 && this.bestLength < most) {
      const next = waiting.at(-1)!.pop()
      const { party, before, length } = this.states[here]!
      if (next === undefined) {
        waiting.pop()
        this.onPath.delete(party)
        here = before
        continue
      }
      if (length + next.bound <= this.bestLength) continue
      if (this.states.length > this.loop.most) {
        finished = false
        break
      }
      here = this.states.push({ party: next.party, before: here, length: length + 1 }) - 1
      this.onPath.add(next.party)
      this.consider(here)
      waiting.push(this.nextFrom(here))
    }
    return { onward: this.found(finished && this.sure), states: this.states.length - 1 }
  }

  private found(complete: boolean): Onward {
    const first: number[] = []
    for (let at = this.best; at !== -1; at = this.states[at]!.before) first.push(this.states[at]!.party)
    const { next } = this.loop.leave(first[0]!)
    return { length: this.bestLength, first: first.reverse(), next, complete }
  }

  private consider(state: number): void {
    const { party, length } = this.states[state]!
    const whole = length + this.loop.leave(party).length - 1
    if (whole <= this.bestLength) return
    this.best = state
    this.bestLength = whole
  }

  /** Who may come next, the most promising last, with the most parties that can follow by that way. */
  private nextFrom(state: number): Next[] {
    const { party, length } = this.states[state]!
    const next: Next[] = []
    const { outStart, outTo } = this.network
    for (let place = outStart[party + 1]! - 1; place >= outStart[party]!; place -= 1) {
      const other = outTo[place]!
      if (next.at(-1)?.party === other || !this.loop.isMember(other) || this.onPath.has(other)) continue
      const bound = this.loop.size <= SMALL_LOOP ? this.closely(other) : this.loop.size - length + this.mostAfter
      if (length + bound > this.bestLength) next.push({ party: other, bound })
    }
    return next.sort((a, b) => a.bound - b.bound || b.party - a.party)
  }

  /** Counts who is left, and the best way out of what is left. */
  private closely(start: number): number {
    const left = this.reached(start)
    return left.length + Math.max(...left.map((member) => this.loop.leave(member).length - 1))
  }

  /** Members that can be reached without those on the path, the start among them. */
  private reached(start: number): number[] {
    const { outStart, outTo } = this.network
    const met = new Set([start])
    for (const party of met) {
      for (let place = outStart[party]!; place < outStart[party + 1]!; place += 1) {
        const other = outTo[place]!
        if (this.loop.isMember(other) && !this.onPath.has(other)) met.add(other)
      }
    }
    return [...met]
  }
}
