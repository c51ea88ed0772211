import { type Chain, dataBetween } from './chain'
import { EVERYTHING } from './set-table'

/** One way from a root to a party. */
export type ChainPath = {
  /** From the root to the party, both included. */
  readonly parties: readonly number[]
  /** Categories that survive along it: what every link passes on. Null where nothing on it limits them. */
  readonly data: readonly string[] | null
}

/** A path with the categories that survive along it. */
export function pathWithData(chain: Chain, parties: readonly number[], carries?: readonly string[]): ChainPath {
  return { parties, data: chain.dataSets.namesOf(dataAlong(chain, parties, carries)) }
}

/** The number of the set of categories that survive along a path: what every hop passes of what is carried. */
export function dataAlong(chain: Chain, parties: readonly number[], carries: readonly string[] | undefined): number {
  let data = carries ? chain.dataSets.add(carries) : EVERYTHING
  for (let i = 1; i < parties.length; i += 1) {
    data = chain.dataSets.meet(data, dataBetween(chain, parties[i - 1]!, parties[i]!))
  }
  return data
}
