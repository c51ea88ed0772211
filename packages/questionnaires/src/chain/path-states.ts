import { type Chain, dataBetween } from './chain'
import type { ChainPath } from './path-data'
import { EVERYTHING } from './set-table'

/** At most so many partial paths are looked at in one search; what is cut says so. */
export const MOST_STATES = 200_000
/** The shortest path and up to five more. */
export const MOST_PATHS = 6

/** The first paths to a party in order of length then names; `complete` is false where the search was cut before it was sure. */
export type PathsTo = { readonly party: number; readonly paths: readonly ChainPath[]; readonly complete: boolean }

export type PathOptions = {
  /** Categories that the engagement itself hands over; everything where it is left out. */
  readonly carries?: readonly string[] | undefined
  readonly states?: number | undefined
}

/** Partial paths without a party twice, each by its last party and the state before: 16 bytes each. */
export class PathStates {
  private party = new Uint32Array(1024)
  private before = new Int32Array(1024)
  private steps = new Uint32Array(1024)
  private data = new Uint32Array(1024)
  private hops = new Map<number, number>()
  count = 0

  constructor(
    private readonly chain: Chain,
    root: number,
    carries: readonly string[] | undefined,
  ) {
    this.push({ party: root, before: -1, steps: 0, data: carries ? chain.dataSets.add(carries) : EVERYTHING })
  }

  /** Goes one hop on and returns the new state. */
  extend(state: number, party: number): number {
    const { dataSets } = this.chain
    const data = dataSets.meet(this.data[state]!, this.hopData(this.party[state]!, party))
    return this.push({ party, before: state, steps: this.steps[state]! + 1, data })
  }

  /** Whether the party lies on the path of a state. */
  holds(state: number, party: number): boolean {
    for (let at = state; at !== -1; at = this.before[at]!) if (this.party[at] === party) return true
    return false
  }

  partyOf(state: number): number {
    return this.party[state]!
  }

  stepsOf(state: number): number {
    return this.steps[state]!
  }

  pathOf(state: number): ChainPath {
    const parties: number[] = []
    for (let at = state; at !== -1; at = this.before[at]!) parties.push(this.party[at]!)
    return { parties: parties.reverse(), data: this.chain.dataSets.namesOf(this.data[state]!) }
  }

  /** Orders two states by the names along their paths. */
  compare(a: number, b: number): number {
    let [left, right] = [a, b]
    while (this.steps[left]! > this.steps[right]!) left = this.before[left]!
    while (this.steps[right]! > this.steps[left]!) right = this.before[right]!
    let order = this.steps[a]! - this.steps[b]!
    for (; left !== right; left = this.before[left]!, right = this.before[right]!) {
      if (this.party[left] !== this.party[right]) order = this.party[left]! - this.party[right]!
    }
    return order
  }

  private hopData(from: number, to: number): number {
    const key = from * this.chain.network.parties + to
    const known = this.hops.get(key)
    if (known !== undefined) return known
    const data = dataBetween(this.chain, from, to)
    this.hops.set(key, data)
    return data
  }

  private push({ party, before, steps, data }: { party: number; before: number; steps: number; data: number }): number {
    if (this.count === this.party.length) this.grow()
    this.party[this.count] = party
    this.before[this.count] = before
    this.steps[this.count] = steps
    this.data[this.count] = data
    return this.count++
  }

  private grow(): void {
    const longer = <Column extends Uint32Array | Int32Array>(column: Column, empty: Column): Column => {
      empty.set(column)
      return empty
    }
    const length = this.party.length * 2
    this.party = longer(this.party, new Uint32Array(length))
    this.before = longer(this.before, new Int32Array(length))
    this.steps = longer(this.steps, new Uint32Array(length))
    this.data = longer(this.data, new Uint32Array(length))
  }
}
