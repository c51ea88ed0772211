/**
 * Parties numbered from 0 and the links between them, as compressed sparse rows in both directions: 8 bytes a link and
 * 8 a party. A row is ascending by number; links that join the same two parties stand side by side. The arrays of
 * targets may be longer than `links`: what lies beyond is room for links to come.
 */
export type Network = {
  readonly parties: number
  links: number
  /** Where a party's row begins; the next party's begins where it ends. */
  readonly outStart: Uint32Array
  outTo: Uint32Array
  readonly inStart: Uint32Array
  inFrom: Uint32Array
}

/** A link changes place with every insertion before it; `order` says where each came from: place → given link. */
export type NumberedLinks = { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> }

/**
 * Builds a network in one pass over the links, by counting: time and memory grow with parties plus links.
 * @throws RangeError where a link names a party outside of 0 … parties - 1
 */
export function networkOf(parties: number, { from, to }: NumberedLinks): { network: Network; order: Uint32Array } {
  const links = from.length
  for (let link = 0; link < links; link += 1) {
    const [a, b] = [from[link]!, to[link]!]
    if (!(a >= 0 && a < parties && b >= 0 && b < parties))
      throw new RangeError(`Link ${link} joins ${a} and ${b}, but there are ${parties} parties.`)
  }
  const outStart = starts(parties, from)
  const inStart = starts(parties, to)
  const byTarget = placed(inStart, to)
  // Taken in order of their targets, links fall into their sources' rows sorted; the same the other way round.
  const order = new Uint32Array(links)
  const free = outStart.slice()
  for (const link of byTarget) order[free[from[link]!]!++] = link
  const outTo = new Uint32Array(links)
  const inFrom = new Uint32Array(links)
  free.set(inStart)
  for (let place = 0; place < links; place += 1) {
    const link = order[place]!
    const target = to[link]!
    outTo[place] = target
    inFrom[free[target]!++] = from[link]!
  }
  return { network: { parties, links, outStart, outTo, inStart, inFrom }, order }
}

function starts(parties: number, ends: ArrayLike<number>): Uint32Array {
  const start = new Uint32Array(parties + 1)
  for (let link = 0; link < ends.length; link += 1) start[ends[link]! + 1]! += 1
  for (let party = 0; party < parties; party += 1) start[party + 1]! += start[party]!
  return start
}

function placed(start: Uint32Array, ends: ArrayLike<number>): Uint32Array {
  const free = start.slice()
  const placed = new Uint32Array(ends.length)
  for (let link = 0; link < ends.length; link += 1) placed[free[ends[link]!]!++] = link
  return placed
}

/** The party that a link at this place leaves: the row it lies in. */
export function sourceOf({ outStart, parties }: Network, place: number): number {
  let low = 0
  let high = parties - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (outStart[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Bytes that a network holds, room included. */
export const bytesOf = ({ outStart, outTo, inStart, inFrom }: Network): number =>
  outStart.byteLength + outTo.byteLength + inStart.byteLength + inFrom.byteLength
