import {
  bytesOf,
  cyclesOf,
  networkOf,
  rootsReaching,
  walk,
  walkerOf,
} from '../../../packages/questionnaires/src/chain/index'
import { answerOf, concentrationAnswer, type Contestant } from './contestant'
import { PARTIES, type Workload } from './workload'

const loopsAnswer = (loops: readonly (readonly number[])[]) => {
  const several = loops.filter((loop) => loop.length > 1)
  return { count: several.length, sum: several.reduce((sum, loop) => sum + loop.length, 0) }
}

/** The product's own chain. */
export function product({ from, to }: Workload): Contestant {
  const begun = performance.now()
  const { network } = networkOf(PARTIES, { from, to })
  const buildMs = performance.now() - begun
  const walker = walkerOf(network)
  const met = (party: number, count: number) => () => answerOf(walker.order.subarray(0, count), party)
  return {
    ...{ name: 'product', is: 'product', buildMs, bytes: bytesOf(network) },
    slice: { impact: 20, fourLinks: 100, concentration: 1000 },
    impact: (party) => met(party, walk(walker, party, { direction: 'in' })),
    fourLinks: (party) => met(party, walk(walker, party, { direction: 'out', deepest: 4 })),
    loops: () => {
      const loops = cyclesOf(network)
      return () => loopsAnswer(loops)
    },
    concentration: (roots) => {
      const reaching = rootsReaching(network, roots)
      return () => concentrationAnswer(reaching.entries())
    },
  }
}

/** The limit: the plainest loop over two arrays a direction, that knows nothing but the question. */
export function bareLoop({ from, to }: Workload): Contestant {
  const begun = performance.now()
  const [out, back] = [rows(from, to), rows(to, from)]
  const buildMs = performance.now() - begun
  const queue = new Uint32Array(PARTIES)
  const seen = new Uint32Array(PARTIES)
  let turn = 0
  const search = ({ start, next }: Rows, root: number, deepest: number): number => {
    turn += 1
    queue[0] = root
    seen[root] = turn
    let [met, end] = [1, 1]
    for (let at = 0, depth = 0; at < met; at += 1) {
      if (at === end) {
        depth += 1
        if (depth === deepest) break
        end = met
      }
      const party = queue[at]!
      const last = start[party + 1]!
      for (let place = start[party]!; place < last; place += 1) {
        const other = next[place]!
        if (seen[other] === turn) continue
        seen[other] = turn
        queue[met++] = other
      }
    }
    return met
  }
  const met = (party: number, count: number) => () => answerOf(queue.subarray(0, count), party)
  return {
    ...{ name: 'bare loop', is: 'limit', buildMs, bytes: null },
    slice: { impact: 20, fourLinks: 100, concentration: 1000 },
    impact: (party) => met(party, search(back, party, Infinity)),
    fourLinks: (party) => met(party, search(out, party, 4)),
    concentration: (roots) => {
      const reaching = new Uint32Array(PARTIES)
      for (const root of roots) {
        const count = search(out, root, Infinity)
        for (let i = 1; i < count; i += 1) reaching[queue[i]!]! += 1
      }
      return () => concentrationAnswer(reaching.entries())
    },
  }
}

type Rows = { readonly start: Uint32Array; readonly next: Uint32Array }

function rows(from: Uint32Array, to: Uint32Array): Rows {
  const start = new Uint32Array(PARTIES + 1)
  for (const party of from) start[party + 1]! += 1
  for (let party = 0; party < PARTIES; party += 1) start[party + 1]! += start[party]!
  const free = start.slice()
  const next = new Uint32Array(from.length)
  for (let link = 0; link < from.length; link += 1) next[free[from[link]!]!++] = to[link]!
  return { start, next }
}
