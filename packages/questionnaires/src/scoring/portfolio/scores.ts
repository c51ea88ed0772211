import type { Portfolio } from './pack-answers'

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
  // Member by member, as a block’s state (score-portfolio), and for the same reason.
  return {
    uncapped: numbers(),
    capped: numbers(),
    confidence: numbers(),
    band: new Uint8Array(length),
    residual: new Uint8Array(length),
    knockedOut: new Uint8Array(length),
    unanswered: counts(),
    undecided: counts(),
    firedCaps: counts(),
    openCaps: counts(),
    firedKnockOuts: counts(),
    openKnockOuts: counts(),
    missedFloors: counts(),
  }
}
