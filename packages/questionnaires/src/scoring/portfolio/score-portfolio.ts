import { numericComparisons } from '../../model/condition'
import { compareNumbers } from '../../applicability/compare'
import { FALSE, TRUE, truthOf, UNKNOWN } from '../../applicability/truth'
import { bands, residualOf, tiers } from '../../inherent/inherent'
import { CAP_OF_MISSED_FLOOR, isMissed } from '../evaluate-row'
import { bandNumber } from '../result'
import {
  BLOCK,
  type BlockState,
  countKnockOuts,
  countUnanswered,
  cover,
  gate,
  gateLook,
  least,
  leastLook,
  look,
  most,
  mostLook,
  negate,
  sumComponent,
  takeWhere,
} from './kernels'
import { KNOCK_OUT_COUNT_COLUMN, PROFILE_COLUMN, UNANSWERED_COUNT_COLUMN, UNDECIDED_COUNT_COLUMN } from './pack-answers'
import {
  CAP,
  COMPARE_COMPONENT,
  COVER,
  GATE,
  GATE_LOOK,
  type Instruction,
  KNOCK_OUT,
  LEAST,
  LEAST_LOOK,
  LOOK,
  MOST,
  MOST_LOOK,
  NEGATE,
  OPEN_KNOCK_OUT,
  type Program,
  SET,
  TAKE_WHERE,
} from './program'
import type { PortfolioScores } from './scores'

/**
 * Scores rows of the portfolio that the program was made for into `scores`; all rows, or those with the given numbers.
 * Allocates nothing per question or row. Throws where the program goes on from another that didn't score these rows last.
 */
export function scorePortfolio(program: Program, scores: PortfolioScores, rows?: Int32Array): void {
  const { portfolio } = program
  if (program.after && program.after !== portfolio.scoredBy) {
    throw new Error('this program goes on from another, which has to score the portfolio first')
  }
  portfolio.scoredBy = program.after ?? program
  const block = blocks.get(program) ?? new Block(program, scores)
  blocks.set(program, block)
  block.scoreInto(scores)
  const total = rows?.length ?? program.portfolio.length
  for (let from = 0; from < total; from += BLOCK) block.score(from, Math.min(BLOCK, total - from), rows)
}

const none = new Float64Array(0)
/** Kept with its program, for making one takes as long as scoring a hundred rows. */
const blocks = new WeakMap<Program, Block>()

class Block {
  private readonly state: BlockState

  constructor(
    private readonly program: Program,
    private scores: PortfolioScores,
  ) {
    const components = program.components.length
    const { after, passedOn } = program
    // Member by member: of objects made from parts the engine knows too little, and what reads them runs at two thirds of its speed.
    this.state = {
      codes: program.portfolio.codes,
      tables: program.tables,
      sums: program.sums,
      before: after?.passedOn.sums ?? none,
      sumsPerRow: 2 * (after?.components.length ?? 0),
      passedOn: passedOn.sums,
      passedPerRow: passedOn.sums.length > 0 ? 2 * components : 0,
      size: 0,
      rows: new Int32Array(BLOCK),
      at: new Int32Array(BLOCK),
      truths: new Uint8Array(program.truths * BLOCK),
      components: new Float64Array(components * BLOCK),
      weights: new Float64Array(components * BLOCK),
      assessed: new Float64Array(BLOCK),
      unanswered: new Int32Array(BLOCK),
      undecided: new Int32Array(BLOCK),
      knockOuts: new Int32Array(BLOCK),
    }
  }

  /** The portfolio's codes may stand elsewhere than the last time: it got more rows. */
  scoreInto(scores: PortfolioScores): void {
    this.scores = scores
    this.state.codes = this.program.portfolio.codes
  }

  score(from: number, size: number, numbers: Int32Array | undefined): void {
    const { state, program } = this
    const { rows, at } = state
    const { stride } = program.portfolio
    state.size = size
    for (let v = 0; v < size; v++) {
      rows[v] = numbers === undefined ? from + v : numbers[from + v]!
      at[v] = rows[v]! * stride
    }
    this.clear()
    for (const instruction of program.gates) this.run(instruction)
    countUnanswered(state, program.asked)
    for (let c = 0; c < program.components.length; c++) sumComponent(state, program.components[c]!, c)
    this.overall()
    this.confidence()
    for (const instruction of program.rules) this.run(instruction)
    this.finish()
  }

  private clear(): void {
    const { state, scores } = this
    state.unanswered.fill(0)
    state.undecided.fill(0)
    state.knockOuts.fill(0)
    for (let v = 0; v < state.size; v++) {
      const row = state.rows[v]!
      if (this.program.after) {
        const counted = state.codes[state.at[v]! + KNOCK_OUT_COUNT_COLUMN]!
        state.knockOuts[v] = (counted & 0xff) + (counted >>> 8) * OPEN_KNOCK_OUT
        state.undecided[v] = state.codes[state.at[v]! + UNDECIDED_COUNT_COLUMN]!
        state.unanswered[v] = state.codes[state.at[v]! + UNANSWERED_COUNT_COLUMN]!
      }
      scores.firedCaps[row] = 0
      scores.openCaps[row] = 0
      scores.knockedOut[row] = 0
    }
  }

  private run(each: Instruction): void {
    const { state } = this
    switch (each.does) {
      case SET:
        return void state.truths.fill(each.value, each.to * BLOCK, (each.to + 1) * BLOCK)
      case LOOK:
        return look(state, each)
      case LEAST_LOOK:
        return leastLook(state, each)
      case MOST_LOOK:
        return mostLook(state, each)
      case LEAST:
        return least(state, each)
      case MOST:
        return most(state, each)
      case NEGATE:
        return negate(state, each)
      case TAKE_WHERE:
        return takeWhere(state, each)
      case COMPARE_COMPONENT:
        return this.compareComponent(each)
      case GATE:
        return gate(state, each)
      case GATE_LOOK:
        return gateLook(state, each)
      case COVER:
        return cover(state, each)
      case CAP:
        return this.cap(each)
      case KNOCK_OUT:
        return this.knockOut(each)
      default:
        return countKnockOuts(state, each)
    }
  }

  private compareComponent({ to, value: c, leaf, against }: Instruction): void {
    const { components, truths, size } = this.state
    const comparison = numericComparisons[leaf?.compare ?? 0]!
    for (let v = 0; v < size; v++) {
      const score = components[c * BLOCK + v]!
      const unknown = against?.given !== true
      const truth = unknown ? UNKNOWN : truthOf(compareNumbers(comparison, score, against.bound))
      truths[to * BLOCK + v] = score === score ? truth : FALSE
    }
  }

  private overall(): void {
    const { components, weights, assessed, rows, size } = this.state
    const { components: parts } = this.program
    const { uncapped, capped } = this.scores
    for (let v = 0; v < size; v++) {
      let total = 0
      let all = 0
      for (let c = 0; c < parts.length; c++) {
        if (weights[c * BLOCK + v] === 0) continue
        const { weight } = parts[c]!
        total += weight * components[c * BLOCK + v]!
        all += weight
      }
      assessed[v] = all
      const row = rows[v]!
      uncapped[row] = all > 0 ? (100 * total) / all : NaN
      capped[row] = uncapped[row]!
    }
  }

  private confidence(): void {
    const { codes, at, weights, assessed, rows, size } = this.state
    const { confidence } = this.scores
    for (let v = 0; v < size; v++) confidence[rows[v]!] = assessed[v]! > 0 ? 0 : NaN
    for (const { component, weight, column, proven } of this.program.proving) {
      const share = this.program.components[component]!.weight
      for (let v = 0; v < size; v++) {
        if (proven[codes[at[v]! + column]!] === 0) continue
        const row = rows[v]!
        confidence[row] = confidence[row]! + (share / assessed[v]!) * (weight / weights[component * BLOCK + v]!)
      }
    }
  }

  private cap({ from, column, table, value }: Instruction): void {
    const { truths, tables, codes, at, rows, size } = this.state
    const { capped, firedCaps, openCaps } = this.scores
    for (let v = 0; v < size; v++) {
      const truth = truths[from * BLOCK + v]
      if (truth === FALSE || tables[table + codes[at[v]! + column]!] === 0) continue
      const row = rows[v]!
      if (truth === UNKNOWN) openCaps[row] = openCaps[row]! + 1
      else {
        firedCaps[row] = firedCaps[row]! + 1
        if (value < capped[row]!) capped[row] = value
      }
    }
  }

  /** A knock-out that more than one column decides, or that may be waived: `table` says by profile whether it is. */
  private knockOut({ from, table }: Instruction): void {
    const { truths, tables, codes, at, rows, size, knockOuts } = this.state
    for (let v = 0; v < size; v++) {
      const truth = truths[from * BLOCK + v]
      if (truth === FALSE) continue
      knockOuts[v] = knockOuts[v]! + (truth === TRUE ? 1 : OPEN_KNOCK_OUT)
      const waived = tables[table + codes[at[v]! + PROFILE_COLUMN]!] === 1
      if (truth === TRUE && waived) this.scores.knockedOut[rows[v]!] = this.scores.knockedOut[rows[v]!]! + 1
    }
  }

  /** Counts, floors, band and residual. */
  private finish(): void {
    const { rows, at, codes, components, size, unanswered, undecided, knockOuts } = this.state
    const { program, scores } = this
    const { componentFloors, overallFloor, minConfidence } = program.compiled
    for (let v = 0; v < size; v++) {
      const row = rows[v]!
      scores.unanswered[row] = unanswered[v]!
      scores.undecided[row] = undecided[v]! + program.undecided
      const fired = knockOuts[v]! & (OPEN_KNOCK_OUT - 1)
      scores.firedKnockOuts[row] = fired
      scores.openKnockOuts[row] = knockOuts[v]! >>> 16
      if (!program.after) {
        codes[at[v]! + UNDECIDED_COUNT_COLUMN] = undecided[v]!
        codes[at[v]! + UNANSWERED_COUNT_COLUMN] = unanswered[v]!
        codes[at[v]! + KNOCK_OUT_COUNT_COLUMN] = fired + ((knockOuts[v]! >>> 16) << 8)
      }
      // Until here the number of the waived.
      scores.knockedOut[row] = fired > scores.knockedOut[row]! ? 1 : 0
      let missed = 0
      for (let i = 0; i < componentFloors.length; i++) {
        const { component, min } = componentFloors[i]!
        if (isMissed(components[component * BLOCK + v]! * 100, min)) missed++
      }
      if (overallFloor !== null && isMissed(scores.uncapped[row]!, overallFloor)) missed++
      if (minConfidence !== null && isMissed(scores.confidence[row]!, minConfidence)) missed++
      scores.missedFloors[row] = missed
      if (missed > 0) scores.capped[row] = Math.min(scores.capped[row]!, CAP_OF_MISSED_FLOOR)
      const band = bandNumber(scores.capped[row]!)
      scores.band[row] = band
      const tier = program.tiers[codes[at[v]! + PROFILE_COLUMN]!]!
      scores.residual[row] = scores.knockedOut[row] === 1 ? CRITICAL : residuals[tier * BANDS + band]!
    }
  }
}

const CRITICAL = tiers.length
const BANDS = bands.length + 1
/** Residual by tier and band, each 0 where there is none. */
const residuals = Uint8Array.from({ length: (tiers.length + 1) * BANDS }, (_, i) => {
  const residual = residualOf(tiers[Math.floor(i / BANDS) - 1] ?? null, bands[(i % BANDS) - 1] ?? null)
  return residual === null ? 0 : tiers.indexOf(residual) + 1
})
