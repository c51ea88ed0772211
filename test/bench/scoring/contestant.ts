import { RESULTS, type Workload } from './workload'

/** Per vendor the base result and one per overlay: points from 0 to 100, knocked out or not, questions unanswered. */
export type Results = { points: Float64Array; knockedOut: Uint8Array; unanswered: Uint16Array }

/** Room for the results of so many vendors. */
export function emptyResults(vendors: number): Results {
  return {
    points: new Float64Array(RESULTS * vendors),
    knockedOut: new Uint8Array(RESULTS * vendors),
    unanswered: new Uint16Array(RESULTS * vendors),
  }
}

export type Contestant = {
  name: string
  /** A library that does all of it, or one whose conditions are used beside sums in code; the others are our own. */
  use: 'whole' | 'conditions' | 'own'
  /** Vendors of one repetition: slow ones take a slice, the next one in the next repetition. */
  vendors: number
  /** Evaluates the vendors from `from` up to `to` into `results`, whose first entry is the first vendor's. */
  run: (from: number, to: number, results: Results) => Promise<void> | void
  /** Copies into `results` what the last run found, where it keeps results of its own; isn't measured. */
  collect?: (from: number, to: number, results: Results) => void
  /** Milliseconds of preparing: compiling, packing. */
  preparing: number
}

export type Prepared = Pick<Contestant, 'name' | 'vendors' | 'run' | 'collect'> & { use?: Contestant['use'] }

/** Prepares a contestant and notes how much processor time that took. */
export function prepare(workload: Workload, contestant: (workload: Workload) => Prepared): Contestant {
  const before = process.cpuUsage()
  const prepared = contestant(workload)
  const { user, system } = process.cpuUsage(before)
  return { use: 'own', ...prepared, preparing: (user + system) / 1000 }
}

/** Rounded to six decimals and mixed into one number, so that two runs compare by a glance. */
export function checksumOf({ points, knockedOut, unanswered }: Results, entries: number): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < entries; i++) {
    for (const part of [Math.round(points[i]! * 1e6), knockedOut[i]!, unanswered[i]!]) {
      sum = Math.imul(sum ^ part, 0x01000193) >>> 0
    }
  }
  return sum.toString(16).padStart(8, '0')
}
