import { bigNetwork } from '../../../packages/questionnaires/test/random-chain'
import { randomFrom } from '../scoring/random'

export const PARTIES = 100_000
export const LINKS = 400_000

/** A portfolio's links by numbers, and who is asked about. */
export type Workload = {
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Twenty of whom most use. */
  readonly providers: readonly number[]
  /** A hundred vendors whose chains are followed four links deep. */
  readonly vendors: readonly number[]
  /** A thousand engagements. */
  readonly roots: readonly number[]
  /** Links to come: most between tiers, some back. */
  readonly further: readonly (readonly [from: number, to: number])[]
}

/** The same links and questions for the same seed, on every machine. */
export function workloadFrom(seed: number): Workload {
  const random = randomFrom(seed)
  const among = (count: number, [begin, end]: readonly [number, number]): number[] =>
    Array.from({ length: count }, () => begin + Math.floor(random() * (end - begin)))
  return {
    ...bigNetwork(seed, PARTIES, LINKS),
    providers: among(20, [0.95 * PARTIES, 0.95 * PARTIES + 200]),
    vendors: among(100, [0, 0.6 * PARTIES]),
    roots: among(1000, [0, 0.6 * PARTIES]),
    further: among(200, [0, PARTIES]).map((from, i) => [from, among(1, [i % 10 === 0 ? 0 : from, PARTIES])[0] ?? 0]),
  }
}
