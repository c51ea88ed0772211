import type { Compiled } from './compiled'

/** What the rules make of a row; reused from row to row, so that scoring a portfolio allocates nothing per question. */
export type Outcome = {
  applicable: Uint8Array
  /** 1 where a covering question answers for it. */
  covered: Uint8Array
  /** 1 where it counts in the score: applicable, scored, not accepted as not applicable. */
  counts: Uint8Array
  /** Adjusted value, 0 to 1; of a covered question its covering question's. */
  value: Float64Array
  /** Σ w and Σ w·s per component; score 0 to 1, NaN where not assessed. */
  weightSum: Float64Array
  component: Float64Array
  /** Σ W over assessed components. */
  assessedWeight: number
  /** NaN where no component is assessed. */
  uncapped: number
  capped: number
  confidence: number
  caps: Uint8Array
  knockOuts: Uint8Array
  /** One knock-out fired that no exception in force waives. */
  knockedOut: boolean
  floorMissed: boolean
  missedComponentFloors: Uint8Array
  overallFloorMissed: boolean
  confidenceFloorMissed: boolean
}

export function emptyOutcome(compiled: Compiled): Outcome {
  const questions = compiled.ids.length
  const components = compiled.componentIds.length
  return {
    applicable: new Uint8Array(questions),
    covered: new Uint8Array(questions),
    counts: new Uint8Array(questions),
    value: new Float64Array(questions),
    weightSum: new Float64Array(components),
    component: new Float64Array(components),
    assessedWeight: 0,
    uncapped: NaN,
    capped: NaN,
    confidence: NaN,
    caps: new Uint8Array(compiled.caps.length),
    knockOuts: new Uint8Array(compiled.knockOuts.length),
    knockedOut: false,
    floorMissed: false,
    missedComponentFloors: new Uint8Array(compiled.componentFloors.length),
    overallFloorMissed: false,
    confidenceFloorMissed: false,
  }
}
