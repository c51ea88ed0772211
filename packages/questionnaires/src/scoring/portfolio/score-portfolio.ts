import { numericComparisons } from '../../model/condition'
import { compareNumbers } from '../../applicability/compare'
import { FALSE, TRUE, truthOf, UNKNOWN } from '../../applicability/truth'
import { bands, residualOf, tiers } from '../../inherent/inherent'
import { CAP_OF_MISSED_FLOOR, isMissed } from '../evaluate-row'
import { bandNumber } from '../result'
import type { Portfolio } from './pack-answers'
import { PROFILE_COLUMN, UNANSWERED, UNDECIDED } from './pack-answers'
import {
  CAP,
  COMPARE_COMPONENT,
  type ComponentSum,
  COVER,
  GATE,
  GATE_LOOK,
  type Instruction,
  LEAST,
  LEAST_LOOK,
  LOOK,
  MOST,
  MOST_LOOK,
  NEGATE,
  type Program,
  SET,
  TAKE_WHERE,
} from './program'

/** Results by row. Numbers are those of `score`, bit for bit; NaN where nothing is assessed. */
export type PortfolioScores = {
  /** 0 to 100. */
  uncapped: Float64Array
  capped: Float64Array
  /** 0 to 1. */
  confidence: Float64Array
  /** 1 for A to 5 for E; 0 where nothing is assessed. */
  band: Uint8Array
  /** 1 for low to 4 for critical; 0 without tier or overall. */
  residual: Uint8Array
  /** 1 where a knock-out fired that no exception in force waives. */
  knockedOut: Uint8Array
  /** How many questions are applicable, asked and unanswered; and of how many applicability is unknown. */
  unanswered: Uint16Array
  undecided: Uint16Array
  firedCaps: Uint16Array
  openCaps: Uint16Array
  firedKnockOuts: Uint16Array
  openKnockOuts: Uint16Array
  missedFloors: Uint16Array
}

/** Room for the results of a portfolio; may be used again and again. */
export function emptyScores({ length }: Portfolio): PortfolioScores {
  const numbers = () => new Float64Array(length)
  const counts = () => new Uint16Array(length)
  return {
    ...{ uncapped: numbers(), capped: numbers(), confidence: numbers() },
    ...{ band: new Uint8Array(length), residual: new Uint8Array(length), knockedOut: new Uint8Array(length) },
    ...{ unanswered: counts(), undecided: counts(), firedCaps: counts(), openCaps: counts() },
    ...{ firedKnockOuts: counts(), openKnockOuts: counts(), missedFloors: counts() },
  }
}

/** Rows scored together: few enough that they stay in the nearest cache from one instruction to the next. */
const BLOCK = 64

/**
 * Scores rows of the portfolio that the program was made for into `scores`; all rows, or those with the given numbers.
 * Allocates nothing per question or row.
 */
export function scorePortfolio(program: Program, scores: PortfolioScores, rows?: Int32Array): void {
  const block = new Block(program, scores)
  const total = rows?.length ?? program.portfolio.length
  for (let from = 0; from < total; from += BLOCK) block.score(from, Math.min(BLOCK, total - from), rows)
}

class Block {
  private readonly codes: Uint16Array
  private readonly numbers = new Int32Array(BLOCK)
  private readonly at = new Int32Array(BLOCK)
  private readonly truths: Uint8Array
  private readonly components: Float64Array
  private readonly weights: Float64Array
  private readonly assessed = new Float64Array(BLOCK)
  private size = 0

  constructor(
    private readonly program: Program,
    private readonly scores: PortfolioScores,
  ) {
    this.codes = program.portfolio.codes
    this.truths = new Uint8Array(program.truths * BLOCK)
    this.components = new Float64Array(program.components.length * BLOCK)
    this.weights = new Float64Array(program.components.length * BLOCK)
  }

  score(from: number, size: number, rows: Int32Array | undefined): void {
    const { at, numbers, program } = this
    const { stride } = program.portfolio
    this.size = size
    for (let v = 0; v < size; v++) {
      numbers[v] = rows === undefined ? from + v : rows[from + v]!
      at[v] = numbers[v]! * stride
    }
    this.clear()
    for (const instruction of program.before) this.run(instruction)
    program.components.forEach((component, c) => this.sum(component, c))
    this.overall()
    this.confidence()
    for (const instruction of program.after) this.run(instruction)
    this.finish()
  }

  private clear(): void {
    const { scores, numbers } = this
    for (let v = 0; v < this.size; v++) {
      const row = numbers[v]!
      scores.unanswered[row] = 0
      scores.undecided[row] = this.program.undecided
      scores.firedCaps[row] = 0
      scores.openCaps[row] = 0
      scores.firedKnockOuts[row] = 0
      scores.openKnockOuts[row] = 0
      scores.knockedOut[row] = 0
    }
  }

  private run(each: Instruction): void {
    const { truths, codes, at, size } = this
    const to = each.to * BLOCK
    const from = each.from * BLOCK
    const { column, by, table, value } = each
    switch (each.does) {
      case SET:
        return void truths.fill(value, to, to + size)
      case LOOK:
        for (let v = 0; v < size; v++) truths[to + v] = table[codes[at[v]! + column]!]!
        return
      case LEAST_LOOK:
        for (let v = 0; v < size; v++) truths[to + v] = Math.min(truths[to + v]!, table[codes[at[v]! + column]!]!)
        return
      case MOST_LOOK:
        for (let v = 0; v < size; v++) truths[to + v] = Math.max(truths[to + v]!, table[codes[at[v]! + column]!]!)
        return
      case LEAST:
        for (let v = 0; v < size; v++) truths[to + v] = Math.min(truths[to + v]!, truths[from + v]!)
        return
      case MOST:
        for (let v = 0; v < size; v++) truths[to + v] = Math.max(truths[to + v]!, truths[from + v]!)
        return
      case NEGATE:
        for (let v = 0; v < size; v++) truths[to + v] = TRUE - truths[to + v]!
        return
      case TAKE_WHERE:
        for (let v = 0; v < size; v++) if (truths[by * BLOCK + v] === TRUE) truths[to + v] = truths[from + v]!
        return
      case COMPARE_COMPONENT:
        return this.compareComponent(each)
      case GATE:
        for (let v = 0; v < size; v++) {
          const truth = truths[from + v]!
          codes[at[v]! + each.to] = truth === TRUE ? codes[at[v]! + column]! : truth === UNKNOWN ? UNDECIDED : 0
        }
        return
      case GATE_LOOK:
        for (let v = 0; v < size; v++) {
          const gate = table[codes[at[v]! + by]!]!
          codes[at[v]! + each.to] = (codes[at[v]! + column]! & gate) | (gate >>> 16)
        }
        return
      case COVER:
        for (let v = 0; v < size; v++) {
          const own = codes[at[v]! + column]!
          const covering = codes[at[v]! + by]!
          codes[at[v]! + each.to] = own >= UNANSWERED && covering >= UNANSWERED ? value + covering : own
        }
        return
      case CAP:
        return this.cap(each)
      default:
        return this.knockOut(each)
    }
  }

  private compareComponent({ to, value: c, leaf, against }: Instruction): void {
    const comparison = numericComparisons[leaf?.compare ?? 0]!
    for (let v = 0; v < this.size; v++) {
      const score = this.components[c * BLOCK + v]!
      const unknown = against?.given !== true
      const truth = unknown ? UNKNOWN : truthOf(compareNumbers(comparison, score, against.bound))
      this.truths[to * BLOCK + v] = score === score ? truth : FALSE
    }
  }

  /** Sums in ascending order of ids, as `evaluateRow` does; what doesn't count adds nothing to either sum. */
  private sum({ columns, tables }: ComponentSum, c: number): void {
    const { codes, at, numbers } = this
    const { sums } = this.program
    const { unanswered, undecided } = this.scores
    for (let v = 0; v < this.size; v++) {
      const start = at[v]!
      let score = 0
      let weight = 0
      let open = 0
      let unknown = 0
      for (let k = 0; k < columns.length; k++) {
        const code = codes[start + columns[k]!]!
        const entry = tables[k]! + 2 * code
        score += sums[entry]!
        weight += sums[entry + 1]!
        open += code === UNANSWERED ? 1 : 0
        unknown += code === UNDECIDED ? 1 : 0
      }
      this.components[c * BLOCK + v] = weight > 0 ? score / weight : NaN
      this.weights[c * BLOCK + v] = weight
      const row = numbers[v]!
      unanswered[row] = unanswered[row]! + open
      undecided[row] = undecided[row]! + unknown
    }
  }

  private overall(): void {
    const { components, weights, assessed, numbers } = this
    const { components: parts } = this.program
    const { uncapped, capped } = this.scores
    for (let v = 0; v < this.size; v++) {
      let total = 0
      let all = 0
      for (let c = 0; c < parts.length; c++) {
        if (weights[c * BLOCK + v] === 0) continue
        const { weight } = parts[c]!
        total += weight * components[c * BLOCK + v]!
        all += weight
      }
      assessed[v] = all
      const row = numbers[v]!
      uncapped[row] = all > 0 ? (100 * total) / all : NaN
      capped[row] = uncapped[row]!
    }
  }

  private confidence(): void {
    const { codes, at, weights, assessed, numbers, size } = this
    const { confidence } = this.scores
    for (let v = 0; v < size; v++) confidence[numbers[v]!] = assessed[v]! > 0 ? 0 : NaN
    for (const { component, weight, column, proven } of this.program.proving) {
      const share = this.program.components[component]!.weight
      for (let v = 0; v < size; v++) {
        if (proven[codes[at[v]! + column]!] === 0) continue
        const row = numbers[v]!
        confidence[row] = confidence[row]! + (share / assessed[v]!) * (weight / weights[component * BLOCK + v]!)
      }
    }
  }

  private cap({ from, column, table, value }: Instruction): void {
    const { truths, codes, at, numbers } = this
    const { capped, firedCaps, openCaps } = this.scores
    for (let v = 0; v < this.size; v++) {
      if (table[codes[at[v]! + column]!] === 0) continue
      const truth = truths[from * BLOCK + v]
      const row = numbers[v]!
      if (truth === UNKNOWN) openCaps[row] = openCaps[row]! + 1
      if (truth !== TRUE) continue
      firedCaps[row] = firedCaps[row]! + 1
      if (value < capped[row]!) capped[row] = value
    }
  }

  private knockOut({ from, table: waived }: Instruction): void {
    const { truths, codes, at, numbers } = this
    const { knockedOut, firedKnockOuts, openKnockOuts } = this.scores
    for (let v = 0; v < this.size; v++) {
      const truth = truths[from * BLOCK + v]
      if (truth === FALSE) continue
      const row = numbers[v]!
      if (truth === UNKNOWN) openKnockOuts[row] = openKnockOuts[row]! + 1
      else {
        firedKnockOuts[row] = firedKnockOuts[row]! + 1
        if (waived[codes[at[v]! + PROFILE_COLUMN]!] === 0) knockedOut[row] = 1
      }
    }
  }

  /** Floors, band and residual. */
  private finish(): void {
    const { numbers, at, codes, components, program, scores } = this
    const { componentFloors, overallFloor, minConfidence } = program.compiled
    for (let v = 0; v < this.size; v++) {
      const row = numbers[v]!
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
