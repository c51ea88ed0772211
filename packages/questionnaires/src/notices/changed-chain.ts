import type { Chain, ChainParty } from '../chain/chain'
import { insertLink, insertValue, removeLink } from '../chain/change-network'
import { type Network, sourceOf } from '../chain/network'
import { EVERYTHING } from '../chain/set-table'

/** A link that is put in; what is left out is as in the link that it replaces, or not known. */
export type LinkPut = {
  /** Numbers of parties; new ones follow the last one of the chain, in the order given. */
  readonly from: number
  readonly to: number
  /** Of the link in the chain that it replaces. */
  readonly like?: number | undefined
  /** Categories; null passes everything. */
  readonly data?: readonly string[] | null | undefined
  readonly countries?: readonly string[] | undefined
}

export type ChainChange = {
  readonly parties?: readonly ChainParty[]
  /** Places of links in the chain that go. */
  readonly take?: readonly number[]
  readonly put?: readonly LinkPut[]
}

/**
 * The chain as it will be after a change, beside the one that stands: arrays are copied, sets of names are shared. New parties come last,
 * so that all numbers stay what they were. `row` of a new link is its place among those put in, after `rows` given ones.
 */
export function changedChain(chain: Chain, { parties = [], take = [], put = [] }: ChainChange, rows: number): Chain {
  const network = grown(chain.network, parties.length)
  const columns: Record<'row' | 'data' | 'countries' | 'regions' | 'flags' | 'promises', Uint32Array> = {
    row: chain.row.slice(),
    data: chain.data.slice(),
    countries: chain.countries.slice(),
    regions: chain.regions.slice(),
    flags: Uint32Array.from(chain.flags),
    promises: chain.promises.slice(),
  }
  const names = Object.keys(columns) as (keyof typeof columns)[]
  for (const place of [...new Set(take)].sort((a, b) => b - a)) {
    for (const name of names) columns[name].copyWithin(place, place + 1, network.links)
    removeLink(network, sourceOf(network, place), place)
  }
  put.forEach((link, at) => {
    const values = { row: rows + at, ...valuesOf(chain, link) }
    const { links } = network
    const place = insertLink(network, link.from, link.to)
    for (const name of names) columns[name] = insertValue(columns[name], place, { value: values[name], links })
  })
  const numberOf = new Map(chain.numberOf)
  parties.forEach(({ id }, at) => numberOf.set(id, chain.parties.length + at))
  return {
    ...chain,
    ...columns,
    flags: Uint8Array.from(columns.flags),
    parties: [...chain.parties, ...parties],
    numberOf,
    network,
  }
}

function grown(network: Network, parties: number): Network {
  const starts = (before: Uint32Array) => {
    const after = new Uint32Array(before.length + parties).fill(network.links, before.length)
    after.set(before)
    return after
  }
  return {
    ...{ parties: network.parties + parties, links: network.links },
    ...{ outStart: starts(network.outStart), inStart: starts(network.inStart) },
    ...{ outTo: network.outTo.slice(), inFrom: network.inFrom.slice() },
  }
}

function valuesOf(chain: Chain, { like, data, countries }: LinkPut) {
  const dataSet = data === undefined || data === null || data.length === 0 ? EVERYTHING : chain.dataSets.add(data)
  return {
    data: data === undefined && like !== undefined ? chain.data[like]! : dataSet,
    countries:
      countries === undefined && like !== undefined ? chain.countries[like]! : chain.countrySets.add(countries ?? []),
    regions: like === undefined ? chain.regionSets.add([]) : chain.regions[like]!,
    flags: like === undefined ? 0 : chain.flags[like]!,
    promises: like === undefined ? 0 : chain.promises[like]!,
  }
}
