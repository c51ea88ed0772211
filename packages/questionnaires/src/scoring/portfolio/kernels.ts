import { TRUE, UNKNOWN } from '../../applicability/truth'
import { UNANSWERED, UNDECIDED } from './pack-answers'
import type { ComponentSum, Instruction } from './program'

/** Rows scored together: few enough that they stay in the nearest cache from one instruction to the next. */
export const BLOCK = 64

/** The rows being scored, and what is held for each of them. */
export type BlockState = {
  codes: Uint16Array
  tables: Int32Array
  sums: Float64Array
  /** Per row Σ w·s and Σ w of each component: as the program before left them, and for the one after; see `PassedOn`. */
  before: Float64Array
  sumsPerRow: number
  passedOn: Float64Array
  passedPerRow: number
  /** How many rows, their numbers, and where their codes begin. */
  size: number
  rows: Int32Array
  at: Int32Array
  /** Truths by instruction's place, each for `BLOCK` rows. */
  truths: Uint8Array
  /** Score 0 to 1 and Σ w by component, each for `BLOCK` rows; Σ W of those assessed. */
  components: Float64Array
  weights: Float64Array
  assessed: Float64Array
  unanswered: Int32Array
  undecided: Int32Array
  knockOuts: Int32Array
}

export function look({ truths, tables, codes, at, size }: BlockState, { to, column, table }: Instruction): void {
  const first = to * BLOCK
  for (let v = 0; v < size; v++) truths[first + v] = tables[table + codes[at[v]! + column]!]!
}

export function leastLook({ truths, tables, codes, at, size }: BlockState, { to, column, table }: Instruction): void {
  const first = to * BLOCK
  for (let v = 0; v < size; v++) {
    truths[first + v] = Math.min(truths[first + v]!, tables[table + codes[at[v]! + column]!]!)
  }
}

export function mostLook({ truths, tables, codes, at, size }: BlockState, { to, column, table }: Instruction): void {
  const first = to * BLOCK
  for (let v = 0; v < size; v++) {
    truths[first + v] = Math.max(truths[first + v]!, tables[table + codes[at[v]! + column]!]!)
  }
}

export function least({ truths, size }: BlockState, { to, from }: Instruction): void {
  const [a, b] = [to * BLOCK, from * BLOCK]
  for (let v = 0; v < size; v++) truths[a + v] = Math.min(truths[a + v]!, truths[b + v]!)
}

export function most({ truths, size }: BlockState, { to, from }: Instruction): void {
  const [a, b] = [to * BLOCK, from * BLOCK]
  for (let v = 0; v < size; v++) truths[a + v] = Math.max(truths[a + v]!, truths[b + v]!)
}

export function negate({ truths, size }: BlockState, { to }: Instruction): void {
  for (let v = 0; v < size; v++) truths[to * BLOCK + v] = TRUE - truths[to * BLOCK + v]!
}

export function takeWhere({ truths, size }: BlockState, { to, from, by }: Instruction): void {
  for (let v = 0; v < size; v++) {
    if (truths[by * BLOCK + v] === TRUE) truths[to * BLOCK + v] = truths[from * BLOCK + v]!
  }
}

/** Writes the question's code where its rule is true, else the code that says why it isn't asked. */
export function gate({ truths, codes, at, size, undecided }: BlockState, { to, from, column }: Instruction): void {
  for (let v = 0; v < size; v++) {
    const truth = truths[from * BLOCK + v]!
    codes[at[v]! + to] = truth === TRUE ? codes[at[v]! + column]! : truth === UNKNOWN ? UNDECIDED : 0
    if (truth === UNKNOWN) undecided[v] = undecided[v]! + 1
  }
}

/** The same where one column decides: the looked-up entry keeps the code or replaces it, without a branch. */
export function gateLook(state: BlockState, { to, column, by, table }: Instruction): void {
  const { tables, codes, at, size, undecided } = state
  for (let v = 0; v < size; v++) {
    const row = at[v]!
    const entry = tables[table + codes[row + by]!]!
    codes[row + to] = (codes[row + column]! & entry) | (entry >>> 16)
    undecided[v] = undecided[v]! + (entry >>> 16)
  }
}

export function cover({ codes, at, size }: BlockState, { to, column, by, value }: Instruction): void {
  for (let v = 0; v < size; v++) {
    const own = codes[at[v]! + column]!
    const covering = codes[at[v]! + by]!
    codes[at[v]! + to] = own >= UNANSWERED && covering >= UNANSWERED ? value + covering : own
  }
}

export function countKnockOuts(state: BlockState, { column, table }: Instruction): void {
  const { tables, codes, at, size, knockOuts } = state
  for (let v = 0; v < size; v++) knockOuts[v] = knockOuts[v]! + tables[table + codes[at[v]! + column]!]!
}

/** Counts unanswered questions; without a branch, for what is unanswered is hard to foresee; four rows side by side. */
export function countUnanswered(state: BlockState, columns: Int32Array): void {
  const { codes, at, size, unanswered } = state
  fillUp(state)
  for (let v = 0; v < size; v += 4) {
    const [row0, row1, row2, row3] = [at[v]!, at[v + 1]!, at[v + 2]!, at[v + 3]!]
    let [open0, open1, open2, open3] = [0, 0, 0, 0]
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!
      open0 += ((codes[row0 + column]! ^ UNANSWERED) - 1) >>> 31
      open1 += ((codes[row1 + column]! ^ UNANSWERED) - 1) >>> 31
      open2 += ((codes[row2 + column]! ^ UNANSWERED) - 1) >>> 31
      open3 += ((codes[row3 + column]! ^ UNANSWERED) - 1) >>> 31
    }
    unanswered[v] = unanswered[v]! + open0
    unanswered[v + 1] = unanswered[v + 1]! + open1
    unanswered[v + 2] = unanswered[v + 2]! + open2
    unanswered[v + 3] = unanswered[v + 3]! + open3
  }
}

/** Repeats the last row up to a multiple of four; what is found for the repeated ones is not kept. */
function fillUp({ at, rows, size }: BlockState): void {
  for (let v = size; v < BLOCK && v % 4 !== 0; v++) {
    at[v] = at[size - 1]!
    rows[v] = rows[size - 1]!
  }
}

/**
 * Sums one component; what doesn't count adds 0 to both sums, and shares are such that every sum is exact. Four rows go
 * side by side, so that no addition waits for the one before. `before` has the sums to go on from, `sumsPerRow` a row.
 */
export function sumComponent(state: BlockState, { from, columns, tables }: ComponentSum, c: number): void {
  const { codes, sums, at, size, rows, before, sumsPerRow } = state
  fillUp(state)
  for (let v = 0; v < size; v += 4) {
    const [row0, row1, row2, row3] = [at[v]!, at[v + 1]!, at[v + 2]!, at[v + 3]!]
    let [score0, score1, score2, score3] = [0, 0, 0, 0]
    let [weight0, weight1, weight2, weight3] = [0, 0, 0, 0]
    if (from >= 0) {
      const [sum0, sum1] = [rows[v]! * sumsPerRow + 2 * from, rows[v + 1]! * sumsPerRow + 2 * from]
      const [sum2, sum3] = [rows[v + 2]! * sumsPerRow + 2 * from, rows[v + 3]! * sumsPerRow + 2 * from]
      score0 = before[sum0]!
      weight0 = before[sum0 + 1]!
      score1 = before[sum1]!
      weight1 = before[sum1 + 1]!
      score2 = before[sum2]!
      weight2 = before[sum2 + 1]!
      score3 = before[sum3]!
      weight3 = before[sum3 + 1]!
    }
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k]!
      const table = tables[k]!
      const code0 = codes[row0 + column]!
      const code1 = codes[row1 + column]!
      const code2 = codes[row2 + column]!
      const code3 = codes[row3 + column]!
      score0 += sums[table + 2 * code0]!
      weight0 += sums[table + 2 * code0 + 1]!
      score1 += sums[table + 2 * code1]!
      weight1 += sums[table + 2 * code1 + 1]!
      score2 += sums[table + 2 * code2]!
      weight2 += sums[table + 2 * code2 + 1]!
      score3 += sums[table + 2 * code3]!
      weight3 += sums[table + 2 * code3 + 1]!
    }
    keep(state, c, { v, score: score0, weight: weight0 })
    keep(state, c, { v: v + 1, score: score1, weight: weight1 })
    keep(state, c, { v: v + 2, score: score2, weight: weight2 })
    keep(state, c, { v: v + 3, score: score3, weight: weight3 })
  }
}

type Sum = { v: number; score: number; weight: number }

function keep(state: BlockState, c: number, { v, score, weight }: Sum): void {
  const { components, weights, rows, passedOn, passedPerRow } = state
  components[c * BLOCK + v] = weight > 0 ? score / weight : NaN
  weights[c * BLOCK + v] = weight
  if (passedPerRow === 0) return
  passedOn[rows[v]! * passedPerRow + 2 * c] = score
  passedOn[rows[v]! * passedPerRow + 2 * c + 1] = weight
}
