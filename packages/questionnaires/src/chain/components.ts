import type { Network } from './network'

/**
 * The strongly connected components: `of[party]` is a component's number. A component's number is greater than that of
 * every other one it links to, so that ascending numbers go from the ends of chains to their roots.
 */
export type Components = {
  readonly count: number
  readonly of: Uint32Array
  readonly sizes: Uint32Array
  /** All parties, ascending by their components. */
  readonly members: Uint32Array
}

/** Tarjan's search without recursion: time grows with parties plus links, however deep chains are. */
export function componentsOf({ parties, outStart, outTo }: Network): Components {
  const of = new Uint32Array(parties)
  const found = new Uint32Array(parties)
  const low = new Uint32Array(parties)
  const place = new Uint32Array(parties)
  const path = new Uint32Array(parties)
  const open = new Uint32Array(parties)
  const isOpen = new Uint8Array(parties)
  const sizes: number[] = []
  const members = new Uint32Array(parties)
  let placed = 0
  let counter = 0
  let opened = 0
  for (let root = 0; root < parties; root += 1) {
    if (found[root] !== 0) continue
    let depth = 0
    path[0] = root
    found[root] = low[root] = ++counter
    place[root] = outStart[root]!
    open[opened++] = root
    isOpen[root] = 1
    while (depth >= 0) {
      const party = path[depth]!
      if (place[party]! < outStart[party + 1]!) {
        const next = outTo[place[party]!++]!
        if (found[next] === 0) {
          found[next] = low[next] = ++counter
          place[next] = outStart[next]!
          open[opened++] = next
          isOpen[next] = 1
          path[++depth] = next
        } else if (isOpen[next] === 1 && found[next]! < low[party]!) low[party] = found[next]!
        continue
      }
      depth -= 1
      if (depth >= 0 && low[party]! < low[path[depth]!]!) low[path[depth]!] = low[party]!
      if (low[party] !== found[party]) continue
      let member: number
      let size = 0
      do {
        member = open[--opened]!
        isOpen[member] = 0
        of[member] = sizes.length
        members[placed++] = member
        size += 1
      } while (member !== party)
      sizes.push(size)
    }
  }
  return { count: sizes.length, of, sizes: Uint32Array.from(sizes), members }
}

/**
 * The loops: every component of more than one party, and every party that links to itself, as numbers ascending; the
 * whole list ascends by first members, a party alone before a component that begins with it.
 */
export function cyclesOf(network: Network, components: Components = componentsOf(network)): number[][] {
  const loops = new Map<number, number[]>()
  const alone: number[][] = []
  for (let party = 0; party < network.parties; party += 1) {
    const component = components.of[party]!
    if (components.sizes[component]! > 1) {
      const known = loops.get(component)
      if (known) known.push(party)
      else loops.set(component, [party])
    }
    const end = network.outStart[party + 1]!
    for (let place = network.outStart[party]!; place < end; place += 1) {
      if (network.outTo[place] !== party) continue
      alone.push([party])
      break
    }
  }
  return [...alone, ...loops.values()].sort((a, b) => a[0]! - b[0]! || a.length - b.length)
}
