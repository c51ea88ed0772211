import type { Chain } from './chain'
import { componentsOf } from './components'
import { pathWithData } from './path-data'
import { MOST_PATHS, MOST_STATES, type PathOptions, PathStates, type PathsTo } from './path-states'
import { pathAt, type Reach, reachOf } from './reach'
import { walk, walkerOf } from './walk'

/**
 * The shortest path and up to five more to every party that a root reaches, in order of length then names, all within
 * one search of at most 200,000 states. Every party has its shortest path, whatever is cut. Ascending by the parties'
 * shortest paths.
 */
export function pathsFrom(chain: Chain, root: number, options: PathOptions = {}): PathsTo[] {
  const reach = reachOf(chain, root)
  const states = new PathStates(chain, root, options.carries)
  const { found, open } = search(chain, states, { reach, most: options.states ?? MOST_STATES })
  const cut = open.length === 0 ? undefined : stillOpen(chain, states, open)
  return Array.from(reach.parties.subarray(1), (party, i): PathsTo => {
    const paths = (found[i + 1] ?? []).map((state) => states.pathOf(state))
    if (paths.length === 0) paths.push(pathWithData(chain, pathAt(reach, i + 1), options.carries))
    return { party, paths, complete: paths.length === MOST_PATHS || cut?.[party] !== 1 }
  })
}

type Searched = { readonly found: readonly (number[] | undefined)[]; readonly open: readonly number[] }

/** Layer by layer: states of one length stand in order of names, so what they lead to does, too. */
function search(
  { network }: Chain,
  states: PathStates,
  { reach, most }: { readonly reach: Reach; readonly most: number },
): Searched {
  const { outStart, outTo } = network
  const components = componentsOf(network)
  const found: (number[] | undefined)[] = []
  let wanting = reach.parties.length - 1
  let layer = [0]
  while (layer.length > 0 && wanting > 0) {
    const next: number[] = []
    for (const [at, state] of layer.entries()) {
      const party = states.partyOf(state)
      let before = -1
      for (let place = outStart[party]!; place < outStart[party + 1]!; place += 1) {
        const other = outTo[place]!
        if (other === before || states.holds(state, other)) continue
        before = other
        const known = (found[reach.placeOf[other]!] ??= [])
        // Outside of a loop nothing that follows can lie on a path to here: six paths to here give the first six to all
        // that follows. Inside of one, a seventh may be the only one that avoids what follows.
        if (known.length === MOST_PATHS && components.sizes[components.of[other]!] === 1) continue
        if (states.count > most) return { found, open: [...layer.slice(at), ...next] }
        const reached = states.extend(state, other)
        next.push(reached)
        if (known.length === MOST_PATHS) continue
        known.push(reached)
        if (known.length === MOST_PATHS) wanting -= 1
      }
    }
    layer = next
  }
  return { found, open: [] }
}

/** Marks every party that a path not followed to its end may still lead to. */
function stillOpen({ network }: Chain, states: PathStates, open: readonly number[]): Uint8Array {
  const marks = new Uint8Array(network.parties)
  const waiting = [...new Set(open.map((state) => states.partyOf(state)))]
  for (let party = waiting.pop(); party !== undefined; party = waiting.pop()) {
    for (let place = network.outStart[party]!; place < network.outStart[party + 1]!; place += 1) {
      const next = network.outTo[place]!
      if (marks[next] === 1) continue
      marks[next] = 1
      waiting.push(next)
    }
  }
  return marks
}

/**
 * The shortest path and up to five more from a root to one party, searched towards it: of the 200,000 states none is
 * spent on what doesn't lead there. No paths where it isn't reached; the root itself isn't.
 */
export function pathsTo(
  chain: Chain,
  root: number,
  { party, ...options }: PathOptions & { readonly party: number },
): PathsTo {
  if (root === party) return { party, paths: [], complete: true }
  const left = hopsTo(chain, party)
  if (left[root] === -1) return { party, paths: [], complete: true }
  const states = new PathStates(chain, root, options.carries)
  const { found, complete } = towards(chain, states, { party, left, most: options.states ?? MOST_STATES })
  return { party, paths: found.map((state) => states.pathOf(state)), complete }
}

type Goal = { readonly party: number; readonly left: Int32Array; readonly most: number }

/**
 * States wait by the least length that they can still lead to. Those of one length are followed in order of names, depth
 * first, so the paths of that length come in that order and the search ends with the last one that is wanted.
 */
function towards(
  { network: { outStart, outTo } }: Chain,
  states: PathStates,
  { party, left, most }: Goal,
): { found: number[]; complete: boolean } {
  const found: number[] = []
  const waiting = new Map<number, number[]>([[left[states.partyOf(0)]!, [0]]])
  for (let length = left[states.partyOf(0)]!; waiting.size > 0; length += 1) {
    const stack = (waiting.get(length) ?? []).sort((a, b) => states.compare(b, a))
    waiting.delete(length)
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      const here = states.partyOf(state)
      if (here === party) {
        if (found.push(state) === MOST_PATHS) return { found, complete: true }
        continue
      }
      let before = -1
      for (let place = outStart[here + 1]! - 1; place >= outStart[here]!; place -= 1) {
        const next = outTo[place]!
        if (next === before || left[next] === -1 || states.holds(state, next)) continue
        before = next
        if (states.count > most) return { found, complete: false }
        const added = states.extend(state, next)
        const least = states.stepsOf(added) + left[next]!
        if (least === length) stack.push(added)
        else (waiting.get(least) ?? waitAt(waiting, least)).push(added)
      }
    }
  }
  return { found, complete: true }
}

function waitAt(waiting: Map<number, number[]>, length: number): number[] {
  const states: number[] = []
  waiting.set(length, states)
  return states
}

/** Hops that are left from every party to this one; -1 where none leads there. */
function hopsTo({ network }: Chain, party: number): Int32Array {
  const walker = walkerOf(network)
  walk(walker, party, { direction: 'in' })
  const left = new Int32Array(network.parties).fill(-1)
  for (let depth = 0; depth + 1 < walker.depths.length; depth += 1) {
    for (let at = walker.depths[depth]!; at < walker.depths[depth + 1]!; at += 1) left[walker.order[at]!] = depth
  }
  return left
}
