import type { Compiled, CompiledLeaf } from '../compiled'
import type { Portfolio } from './pack-answers'
import type { Against } from './tables'

export const SET = 0
export const LOOK = 1
export const LEAST_LOOK = 2
export const MOST_LOOK = 3
export const LEAST = 4
export const MOST = 5
export const NEGATE = 6
export const TAKE_WHERE = 7
export const COMPARE_COMPONENT = 8
export const GATE = 9
export const GATE_LOOK = 10
export const COVER = 11
export const CAP = 12
export const KNOCK_OUT = 13
export const KNOCK_OUTS_LOOK = 14

/**
 * One instruction over a block of rows. `to` and `from` are truths held for the block (`to` of gates a column), `column`
 * and `by` columns of the row, `table` where in the program's `tables` a code is looked up.
 */
export type Instruction = {
  does: number
  to: number
  from: number
  column: number
  by: number
  table: number
  value: number
  leaf: CompiledLeaf | undefined
  against: Against | undefined
}

/**
 * What is summed for one component: where questions' codes stand and their shares begin. `from` is the component of the
 * program before whose sums it goes on from, with what is different alone; -1 where it sums every question.
 */
export type ComponentSum = { weight: number; from: number; columns: Int32Array; tables: Int32Array }

/**
 * How to score a portfolio with one questionnaire: instructions and tables made by evaluating each answer once with the
 * rules of `evaluate-row`. Good for the portfolio it was made for, and for one `asOf`.
 */
export type Program = {
  compiled: Compiled
  portfolio: Portfolio
  /** Applicability, then what is found once the components are summed. */
  gates: readonly Instruction[]
  rules: readonly Instruction[]
  truths: number
  tables: Int32Array
  /** Per question and code its shares of Σ w·s and Σ w, or by how much they differ from the program before. */
  sums: Float64Array
  components: readonly ComponentSum[]
  /** The columns where questions may be unanswered, but for those that the program before counted. */
  asked: Int32Array
  /** Questions whose applicability is undecided in every row. */
  undecided: number
  /** Questions by id with a code that is proven; for confidence. */
  proving: readonly { component: number; weight: number; column: number; proven: Uint8Array }[]
  /** Per profile: the inherent tier, 1 to 4, or 0. */
  tiers: Uint8Array
  /** The program whose gates and knock-outs, left in the rows, this one goes on from. */
  after: Program | undefined
  /** What another program may go on from: gates and knock-outs by what they look up, and where each question's code stands. */
  passedOn: PassedOn
}
export type PassedOn = {
  gates: Map<string, number>
  knockOuts: Set<string>
  columns: Map<string, number>
  /** By question id what its codes add to the sums, and the grain that this is rounded to. */
  shares: Map<string, { sums: Float64Array; grain: number }>
  /** Per row and component Σ w·s and Σ w; empty where nothing goes on from here. */
  sums: Float64Array
  room: number
  whole: boolean
}

/** A fired knock-out adds 1, an open one this much. */
export const OPEN_KNOCK_OUT = 1 << 16
