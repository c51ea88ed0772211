import { compareNumbers } from '../applicability/compare'
import { FALSE, notOf, type Truth, TRUE, truthOf, UNKNOWN } from '../applicability/truth'
import { numericComparisons } from '../model/condition'
import {
  ALL,
  ANSWERED,
  ANY,
  BOUND_OF_CLOCK_HOURS,
  BOUND_OF_VENDOR_HOURS,
  type Compiled,
  type CompiledLeaf,
  CONSTANT,
  LOOKED_UP,
  NOT,
  OF_ANSWER,
  OF_FACT,
  OF_VALUE,
} from './compiled'
import { shareOf } from './exact-sums'
import type { Outcome } from './outcome'
import { round9 } from './rounding'
import { ACCEPTED_EVIDENCE, GIVEN, NO_EVIDENCE, NOT_APPLICABLE_ACCEPTED, type Row } from './row'

/** Points that an overall has at most where a floor isn't met (scoring.md section 4). */
export const CAP_OF_MISSED_FLOOR = 69
/** True where a floor isn't met; false over what isn't assessed (NaN). */
export const isMissed = (value: number, min: number): boolean => round9(value) < round9(min)

/** The rules of scoring.md sections 2 to 4, once, for the portfolio and for the explained score alike. */
export function evaluateRow(compiled: Compiled, row: Row, out: Outcome): void {
  const machine = new Machine(compiled, row, out)
  machine.applicability()
  machine.values()
  machine.components()
  machine.confidence()
  machine.rules()
}

/** One evaluation of a row. Exported for the portfolio's tables, which are this very evaluation, answer by answer. */
export class Machine {
  constructor(
    private readonly compiled: Compiled,
    private readonly row: Row,
    private readonly out: Outcome,
  ) {}

  applicability(): void {
    const { order, applies, cover } = this.compiled
    const { applicable, covered } = this.out
    for (let k = 0; k < order.length; k++) {
      const q = order[k]!
      const node = applies[q]!
      applicable[q] = node < 0 ? TRUE : this.truth(node)
    }
    for (let q = 0; q < cover.length; q++) {
      covered[q] = applicable[q] === TRUE && this.source(q) !== q ? 1 : 0
    }
  }

  /** The question whose state and value this one has: its covering question's while that one applies. */
  private source(q: number): number {
    const cover = this.compiled.cover[q]!
    return cover >= 0 && this.out.applicable[cover] === TRUE ? cover : q
  }

  values(): void {
    const questions = this.compiled.ids.length
    for (let q = 0; q < questions; q++) this.ownValue(q)
    // A covering question has no cover of its own, so its value stands already.
    for (let q = 0; q < questions; q++) this.settle(q)
  }

  /** Value of a question by its own answer. */
  ownValue(q: number): void {
    const counts = this.out.applicable[q] === TRUE && this.compiled.scored[q] === 1
    this.out.value[q] = counts ? this.adjusted(q) : 0
  }

  /** Takes over the covering question's value, and says whether the question counts. */
  settle(q: number): void {
    const { value, counts, applicable } = this.out
    const scored = this.compiled.scored[q] === 1
    const from = this.answering(q)
    if (from !== q) value[q] = scored ? value[from]! : 0
    counts[q] = applicable[q] === TRUE && scored && this.row.state[from] !== NOT_APPLICABLE_ACCEPTED ? 1 : 0
  }

  /** The question whose answer stands for this one's, once applicability is evaluated. */
  private answering(q: number): number {
    return this.out.covered[q] === 1 ? this.compiled.cover[q]! : q
  }

  /** Claim, then the reviewer's value, then the evidence cap. */
  private adjusted(q: number): number {
    const { state, claimed, validated, evidence } = this.row
    if (state[q] !== GIVEN) return 0
    const review = validated[q]!
    const value = review === review ? review : claimed[q]!
    if (this.compiled.evidenceRequired[q] === 0 || evidence[q] !== NO_EVIDENCE) return value
    return Math.min(value, this.compiled.evidenceCap[q]!)
  }

  components(): void {
    const { component, weight, grain, componentWeight } = this.compiled
    const { counts, value, weightSum, component: score } = this.out
    weightSum.fill(0)
    score.fill(0)
    for (let q = 0; q < counts.length; q++) {
      if (counts[q] === 0) continue
      const c = component[q]!
      weightSum[c] = weightSum[c]! + shareOf(weight[q]!, grain[q]!)
      score[c] = score[c]! + shareOf(weight[q]! * value[q]!, grain[q]!)
    }
    let total = 0
    let weights = 0
    for (let c = 0; c < score.length; c++) {
      score[c] = weightSum[c]! > 0 ? score[c]! / weightSum[c]! : NaN
      if (weightSum[c] === 0) continue
      total += componentWeight[c]! * score[c]!
      weights += componentWeight[c]!
    }
    this.out.assessedWeight = weights
    this.out.uncapped = weights > 0 ? (100 * total) / weights : NaN
  }

  confidence(): void {
    const { component, weight, componentWeight } = this.compiled
    const { counts, weightSum, assessedWeight } = this.out
    let sum = 0
    for (let q = 0; q < counts.length; q++) {
      if (counts[q] === 0 || !this.isProven(q)) continue
      const c = component[q]!
      sum += (componentWeight[c]! / assessedWeight) * (weight[q]! / weightSum[c]!)
    }
    this.out.confidence = assessedWeight > 0 ? sum : NaN
  }

  /** A reviewer set the value, or accepted evidence stands where evidence is required; of an answered question. */
  isProven(q: number): boolean {
    const from = this.answering(q)
    if (this.row.state[from] !== GIVEN) return false
    if (!Number.isNaN(this.row.validated[from]!)) return true
    return this.compiled.evidenceRequired[from] === 1 && this.row.evidence[from] === ACCEPTED_EVIDENCE
  }

  /** True while a question's caps are evaluated. */
  capsCount(q: number): boolean {
    return this.out.applicable[q] === TRUE && this.row.state[this.answering(q)] !== NOT_APPLICABLE_ACCEPTED
  }

  rules(): void {
    const { compiled, out } = this
    let capped = out.uncapped
    compiled.caps.forEach((cap, i) => {
      const truth = this.capsCount(cap.question) ? this.truth(cap.node) : FALSE
      out.caps[i] = truth
      if (truth === TRUE && cap.cap < capped) capped = cap.cap
    })
    this.floors()
    out.capped = out.floorMissed ? Math.min(capped, CAP_OF_MISSED_FLOOR) : capped
    out.knockedOut = false
    compiled.knockOuts.forEach((knockOut, i) => {
      const truth = this.truth(knockOut.node)
      out.knockOuts[i] = truth
      if (truth === TRUE && this.row.waived[i] === 0) out.knockedOut = true
    })
  }

  private floors(): void {
    const { compiled, out } = this
    out.floorMissed = false
    compiled.componentFloors.forEach((floor, i) => {
      const missed = isMissed(out.component[floor.component]! * 100, floor.min)
      out.missedComponentFloors[i] = missed ? 1 : 0
      if (missed) out.floorMissed = true
    })
    out.overallFloorMissed = compiled.overallFloor !== null && isMissed(out.uncapped, compiled.overallFloor)
    out.confidenceFloorMissed = compiled.minConfidence !== null && isMissed(out.confidence, compiled.minConfidence)
    if (out.overallFloorMissed || out.confidenceFloorMissed) out.floorMissed = true
  }

  truth(node: number): Truth {
    const { op, first, last, members, leaves } = this.compiled
    const at = first[node]!
    switch (op[node]) {
      case ALL: {
        let least: Truth = TRUE
        for (let m = at; m < last[node]! && least !== FALSE; m++) {
          const truth = this.truth(members[m]!)
          if (truth < least) least = truth
        }
        return least
      }
      case ANY: {
        let most: Truth = FALSE
        for (let m = at; m < last[node]! && most !== TRUE; m++) {
          const truth = this.truth(members[m]!)
          if (truth > most) most = truth
        }
        return most
      }
      case NOT:
        return notOf(this.truth(at))
      case CONSTANT:
        return at as Truth
      default:
        return this.leaf(leaves[at]!, at)
    }
  }

  leaf(leaf: CompiledLeaf, i: number): Truth {
    if (leaf.of === OF_FACT) {
      if (leaf.compare >= LOOKED_UP) return this.row.truth[i]! as Truth
      return this.row.factGiven[i] === 0 ? UNKNOWN : this.compare(leaf, i, this.row.factNumber[i]!)
    }
    if (leaf.of === OF_ANSWER) return this.answerLeaf(leaf, i)
    if (leaf.of === OF_VALUE) return this.valueLeaf(leaf, i)
    const score = this.out.component[leaf.subject]!
    return score === score ? this.compare(leaf, i, score) : FALSE
  }

  private answerLeaf(leaf: CompiledLeaf, i: number): Truth {
    const q = leaf.subject
    const applies = this.out.applicable[q] === TRUE
    const from = applies ? this.source(q) : q
    const state = this.row.state[from]!
    if (leaf.compare > LOOKED_UP) return truthOf((applies && state === GIVEN) === (leaf.compare === ANSWERED))
    if (!applies || state === NOT_APPLICABLE_ACCEPTED) return FALSE
    if (state !== GIVEN) return UNKNOWN
    if (leaf.compare !== LOOKED_UP) return this.compare(leaf, i, this.row.number[from]!)
    return (from === q ? this.row.truth[i]! : this.row.coverTruth[i]!) as Truth
  }

  private valueLeaf(leaf: CompiledLeaf, i: number): Truth {
    const q = leaf.subject
    if (this.out.applicable[q] !== TRUE || this.compiled.scored[q] === 0) return FALSE
    const state = this.row.state[this.source(q)]!
    if (state === NOT_APPLICABLE_ACCEPTED) return FALSE
    return state === GIVEN ? this.compare(leaf, i, this.out.value[q]!) : UNKNOWN
  }

  private compare(leaf: CompiledLeaf, i: number, value: number): Truth {
    let bound = this.row.bound[i]!
    if (leaf.boundKind >= BOUND_OF_CLOCK_HOURS) {
      bound = this.leastClock(leaf.boundKind === BOUND_OF_VENDOR_HOURS) * leaf.bound
      if (bound !== bound) return UNKNOWN
    } else if (this.row.boundGiven[i] === 0) return UNKNOWN
    return truthOf(compareNumbers(numericComparisons[leaf.compare]!, value, bound))
  }

  /** The least over the clocks whose condition is true; NaN where there is none. */
  private leastClock(vendor: boolean): number {
    let least = NaN
    for (const clock of this.compiled.clocks) {
      const hours = vendor ? clock.vendorHours : clock.hours
      if (hours !== hours || hours >= least) continue
      if (clock.node < 0 || this.truth(clock.node) === TRUE) least = hours
    }
    return least
  }
}
