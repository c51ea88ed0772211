import type { Network } from './network'

/** Room for one link in 64, and at least so many, is taken at once where there is none left. */
const LEAST_ROOM = 256

/**
 * Puts one link in its place and says which: columns beside the network move with it. Time grows with the number of
 * links, but as a move of memory: below a millisecond for 400,000.
 */
export function insertLink(network: Network, from: number, to: number): number {
  if (network.links >= network.outTo.length) {
    network.outTo = roomier(network.outTo)
    network.inFrom = roomier(network.inFrom)
  }
  const place = insertIn(network.outStart, network.outTo, { row: from, value: to, links: network.links })
  insertIn(network.inStart, network.inFrom, { row: to, value: from, links: network.links })
  network.links += 1
  return place
}

/** Takes the link at this place out, where `from` is the party that it leaves. */
export function removeLink(network: Network, from: number, place: number): void {
  const to = network.outTo[place]!
  removeAt(network.outStart, network.outTo, { row: from, place, links: network.links })
  let back = network.inStart[to]!
  while (network.inFrom[back] !== from) back += 1
  removeAt(network.inStart, network.inFrom, { row: to, place: back, links: network.links })
  network.links -= 1
}

/** A column of one value a link, with a value put in at this place. It is a new one where there was no room. */
export function insertValue(column: Uint32Array, place: number, { value, links }: { value: number; links: number }) {
  const longer = links >= column.length ? roomier(column) : column
  longer.copyWithin(place + 1, place, links)
  longer[place] = value
  return longer
}

function roomier(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(column.length + Math.max(LEAST_ROOM, column.length >>> 6))
  longer.set(column)
  return longer
}

type Inserted = { readonly row: number; readonly value: number; readonly links: number }

/** After the last of its row that is not greater: links between the same two keep the order in which they came. */
function insertIn(start: Uint32Array, column: Uint32Array, { row, value, links }: Inserted): number {
  let place = start[row + 1]!
  while (place > start[row]! && column[place - 1]! > value) place -= 1
  column.copyWithin(place + 1, place, links)
  column[place] = value
  for (let later = row + 1; later < start.length; later += 1) start[later]! += 1
  return place
}

type Removed = { readonly row: number; readonly place: number; readonly links: number }

function removeAt(start: Uint32Array, column: Uint32Array, { row, place, links }: Removed): void {
  column.copyWithin(place, place + 1, links)
  for (let later = row + 1; later < start.length; later += 1) start[later]! -= 1
}
