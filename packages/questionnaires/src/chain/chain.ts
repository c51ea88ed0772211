import { type Network, networkOf } from './network'
import { obligationIds, type Promises } from './obligations'
import { EVERYTHING, SetTable } from './set-table'

/**
 * A legal entity as one organisation knows it, or one of its engagements: an engagement stands at the root of its chain
 * and links to the vendor. Two parties may have one name; ids are unique.
 */
export type ChainParty = { readonly id: string; readonly name: string; readonly assessed?: boolean | undefined }

/** One service that one party takes from another. What is left out is not known. */
export type ChainLink = {
  readonly from: string
  readonly to: string
  /** Categories that it passes on; a link that names none passes all. */
  readonly data?: readonly string[] | undefined
  /** Countries that store the data or from which it can be reached: codes of two letters. */
  readonly countries?: readonly string[] | undefined
  readonly regions?: readonly string[] | undefined
  readonly contract?: boolean | undefined
  /** Whether somebody saw proof that the duties were passed on. */
  readonly flowDown?: boolean | undefined
  /** How the transfer stands by the law of both countries; left out where nobody checked. */
  readonly mechanism?: Mechanism | undefined
  readonly promises?: Promises | undefined
}

/** How a transfer stands by the law of both countries; null where nobody checked. */
export type Mechanism = 'valid' | 'notNeeded' | 'missing'

/** What is known of a link beside its names, one bit each. */
export const CONTRACT = 1
export const FLOW_DOWN = 2
export const MECHANISM_CHECKED = 4
export const MECHANISM_MISSING = 8

/**
 * All links of one organisation that hold on one day, as flat arrays. A party is its place in `parties` (ascending by
 * name, then id), a link its place in the network; `row` leads back to the list that the chain was made from.
 */
export type Chain = {
  readonly parties: readonly ChainParty[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly network: Network
  readonly row: Uint32Array
  /** Numbers of sets, in `dataSets`, `countrySets` and `regionSets`. */
  readonly data: Uint32Array
  readonly countries: Uint32Array
  readonly regions: Uint32Array
  readonly flags: Uint8Array
  /** Number of the link's promises in `promiseRows`. */
  readonly promises: Uint32Array
  readonly promiseRows: readonly Float64Array[]
  readonly dataSets: SetTable
  readonly countrySets: SetTable
  readonly regionSets: SetTable
}

/**
 * Builds the chain of an organisation from its parties and links.
 * @throws RangeError where a link names a party that isn't given
 */
export function chainOf(parties: readonly ChainParty[], links: readonly ChainLink[]): Chain {
  const sorted = [...parties].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  const numberOf = new Map(sorted.map(({ id }, number) => [id, number]))
  const numberNamed = (id: string): number => {
    const number = numberOf.get(id)
    if (number === undefined) throw new RangeError(`A link names the party "${id}", which isn't given.`)
    return number
  }
  const from = new Uint32Array(links.length)
  const to = new Uint32Array(links.length)
  links.forEach((link, row) => {
    from[row] = numberNamed(link.from)
    to[row] = numberNamed(link.to)
  })
  const { network, order } = networkOf(sorted.length, { from, to })
  return { parties: sorted, numberOf, network, row: order, ...columnsOf(links, order) }
}

/** By code units, as ids sort everywhere here. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Columns = Omit<Chain, 'parties' | 'numberOf' | 'network' | 'row'>

function columnsOf(links: readonly ChainLink[], order: Uint32Array): Columns {
  const [dataSets, countrySets, regionSets] = [new SetTable(), new SetTable(), new SetTable()]
  const [dataOf, countriesOf, regionsOf] = [addingTo(dataSets), addingTo(countrySets), addingTo(regionSets)]
  const { numberOf, promiseRows } = promiseTable()
  const column = () => new Uint32Array(order.length)
  const [data, countries, regions, promises] = [column(), column(), column(), column()]
  const flags = new Uint8Array(order.length)
  for (let place = 0; place < order.length; place += 1) {
    const link = links[order[place]!]!
    data[place] = link.data && link.data.length > 0 ? dataOf(link.data) : EVERYTHING
    countries[place] = countriesOf(link.countries ?? [])
    regions[place] = regionsOf(link.regions ?? [])
    flags[place] = flagsOf(link)
    promises[place] = numberOf(link.promises)
  }
  return { data, countries, regions, flags, promises, promiseRows, dataSets, countrySets, regionSets }
}

/** Adds lists to a table; one that many links share is looked at once. */
function addingTo(table: SetTable): (names: readonly string[]) => number {
  const known = new Map<readonly string[], number>()
  return (names) => {
    const before = known.get(names)
    if (before !== undefined) return before
    const number = table.add(names)
    known.set(names, number)
    return number
  }
}

function flagsOf({ contract, flowDown, mechanism }: ChainLink): number {
  return (
    (contract === true ? CONTRACT : 0) |
    (flowDown === true ? FLOW_DOWN : 0) |
    (mechanism === undefined ? 0 : MECHANISM_CHECKED) |
    (mechanism === 'missing' ? MECHANISM_MISSING : 0)
  )
}

/** Promises are the same on many links: each set of them is kept once, number 0 being none at all. */
function promiseTable(): { numberOf: (promises: Promises | undefined) => number; promiseRows: Float64Array[] } {
  const rowOf = (promises: Promises): Float64Array =>
    Float64Array.from(obligationIds, (id) => promises[id] ?? Number.NaN)
  const promiseRows = [rowOf({})]
  const known = new Map([[promiseRows[0]!.join(), 0]])
  const numberOf = (promises: Promises | undefined): number => {
    if (promises === undefined) return 0
    const row = rowOf(promises)
    const key = row.join()
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, promiseRows.length)
    return promiseRows.push(row) - 1
  }
  return { numberOf, promiseRows }
}

/** Places of all links between two parties: what they say counts together. Time grows with the row's logarithm. */
export function placesBetween({ network: { outStart, outTo } }: Chain, from: number, to: number): [number, number] {
  let low = outStart[from]!
  let high = outStart[from + 1]!
  const rowEnd = high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (outTo[middle]! < to) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < rowEnd && outTo[end] === to) end += 1
  return [low, end]
}

/** Categories that all links between two parties pass on together, as a number in `dataSets`. */
export function dataBetween(chain: Chain, from: number, to: number): number {
  const [begin, end] = placesBetween(chain, from, to)
  let data = chain.data[begin]!
  for (let place = begin + 1; place < end; place += 1) data = chain.dataSets.join(data, chain.data[place]!)
  return data
}
