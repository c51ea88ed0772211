import type { Network } from './network'
import { nextTurn, type Walker } from './walk'

/** Two walkers of one network: one goes on from where a link would lead, the other back from where it would leave. */
export type LoopCheck = { readonly onward: Walker; readonly back: Walker }

/**
 * Whether a link between these two would close a loop: whether the second already reaches the first. Both sides are
 * searched in turn, always the one with fewer links so far, so the smaller of the two decides how long it takes.
 */
export function closesLoop({ onward, back }: LoopCheck, from: number, to: number): boolean {
  if (from === to) return true
  const { network } = onward
  const ahead = searchOf(onward, to, [network.outStart, network.outTo])
  const behind = searchOf(back, from, [network.inStart, network.inFrom])
  for (;;) {
    const [mine, other] = ahead.looked <= behind.looked ? [ahead, behind] : [behind, ahead]
    if (mine.at === mine.met) return false
    if (advance(mine, other)) return true
  }
}

type Search = {
  readonly walker: Walker
  readonly turn: number
  readonly begin: Network['outStart']
  readonly next: Network['outTo']
  at: number
  met: number
  looked: number
}

function searchOf(walker: Walker, start: number, [begin, next]: [Uint32Array, Uint32Array]): Search {
  const turn = nextTurn(walker)
  walker.order[0] = start
  walker.seen[start] = turn
  return { walker, turn, begin, next, at: 0, met: 1, looked: 0 }
}

function advance(search: Search, other: Search): boolean {
  const { walker, turn, begin, next } = search
  const party = walker.order[search.at++]!
  const end = begin[party + 1]!
  search.looked += end - begin[party]! + 1
  for (let place = begin[party]!; place < end; place += 1) {
    const met = next[place]!
    if (other.walker.seen[met] === other.turn) return true
    if (walker.seen[met] === turn) continue
    walker.seen[met] = turn
    walker.order[search.met++] = met
  }
  return false
}
