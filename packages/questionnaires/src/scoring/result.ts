import { FALSE, TRUE, UNKNOWN } from '../applicability/truth'
import type { Questionnaire } from '../compose/questionnaire'
import { type Band, bands, type Inherent, residualOf, type Tier } from '../inherent/inherent'
import { cadenceOf } from '../cadence/cadence'
import { type Compiled, compile } from './compiled'
import { evaluateRow } from './evaluate-row'
import { emptyOutcome, type Outcome } from './outcome'
import { round9 } from './rounding'
import { OPEN, readRow, type Row, type ScoreInput } from './row'

export const maturities = ['foundational', 'defined', 'managed', 'advanced'] as const
export type Maturity = (typeof maturities)[number]
export type MissedFloor =
  | { component: string; min: number; is: number }
  | { overall: true; min: number; is: number }
  | { minConfidence: number; is: number }

/** The result of scoring, numbers unrounded, lists of ids ascending (scoring.md section 10). */
export type ScoreResult = {
  questionnaireHash: string
  /** Every applicable question, scored or not, covered or not. */
  applicable: string[]
  /** Questions whose applicability is unknown. */
  undecided: string[]
  /** Applicable and asked, neither answered nor marked not applicable, required or not. */
  unanswered: string[]
  components: Record<string, { score: number | null; maturity: Maturity | null }>
  /** 0 to 100; null where no component is assessed. */
  overall: { uncapped: number | null; capped: number | null; band: Band | null }
  /** 0 to 1; null where no component is assessed. */
  confidence: number | null
  caps: { fired: string[]; open: string[] }
  floors: { missed: MissedFloor[] }
  /** `fired` includes the waived. */
  knockOuts: { fired: string[]; open: string[]; waived: string[] }
  inherent: Inherent
  residual: Tier | null
  cadence: { fullMonths: number | null; deltaMonths: number | null }
}

const compiledOf = new WeakMap<Questionnaire, Compiled>()

/** The compiled form of a questionnaire, compiled once per object. */
export function compiledFor(questionnaire: Questionnaire): Compiled {
  let compiled = compiledOf.get(questionnaire)
  if (!compiled) {
    compiled = compile(questionnaire)
    compiledOf.set(questionnaire, compiled)
  }
  return compiled
}

/** Points from which each band but the last begins, in the order of `bands`. */
const bandBounds = [85, 70, 55, 40] as const

/** The control band of an unrounded capped score, 1 for A to 5 for E; 0 where nothing is assessed (NaN). */
export function bandNumber(capped: number): number {
  const points = round9(capped)
  if (points !== points) return 0
  let band = 1
  while (band <= bandBounds.length && points < bandBounds[band - 1]!) band++
  return band
}
/** The control band of an unrounded capped score: A from 85, B from 70, C from 55, D from 40, E below. */
export const bandOf = (capped: number): Band => bands[bandNumber(capped) - 1] ?? 'E'
/** Points from which a band begins. */
export const bandFrom = (band: Band): number => bandBounds[bands.indexOf(band)] ?? 0

/** Maturity of a component score between 0 and 1. */
export function maturityOf(score: number): Maturity {
  const shown = round9(score)
  return shown < 0.4 ? 'foundational' : shown < 0.6 ? 'defined' : shown < 0.8 ? 'managed' : 'advanced'
}

/** The whole number shown for a score: rounded down. */
export const shownScore = (score: number): number => Math.floor(round9(score))

/** Scores answers without an explanation. The questionnaire decides what is read; other answers are ignored. */
export function score(questionnaire: Questionnaire, input: ScoreInput): ScoreResult {
  const compiled = compiledFor(questionnaire)
  const row = readRow(compiled, input)
  const out = emptyOutcome(compiled)
  evaluateRow(compiled, row, out)
  return resultOf(compiled, row, out)
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

/** Residual of an outcome: critical where a knock-out that nothing waives has fired. */
export function residualOfOutcome(row: Row, out: Outcome): Tier | null {
  if (out.knockedOut) return 'critical'
  return residualOf(row.inherent.tier, Number.isNaN(out.capped) ? null : bandOf(out.capped))
}

export function resultOf(compiled: Compiled, row: Row, out: Outcome): ScoreResult {
  const applicable = compiled.ids.filter((_, q) => out.applicable[q] === TRUE)
  const components: ScoreResult['components'] = {}
  compiled.componentIds.forEach((id, c) => {
    const value = orNull(out.component[c] ?? NaN)
    components[id] = { score: value, maturity: value === null ? null : maturityOf(value) }
  })
  const capped = orNull(out.capped)
  const knockOuts = compiled.knockOuts.map(({ id }, k) => ({
    id,
    truth: out.knockOuts[k] ?? FALSE,
    waived: row.waived[k],
  }))
  const fired = knockOuts.filter((each) => each.truth === TRUE)
  return {
    questionnaireHash: compiled.questionnaire.hash,
    applicable,
    undecided: compiled.ids.filter((_, q) => out.applicable[q] === UNKNOWN),
    unanswered: compiled.ids.filter(
      (_, q) => out.applicable[q] === TRUE && out.covered[q] === 0 && row.state[q] === OPEN,
    ),
    components,
    overall: { uncapped: orNull(out.uncapped), capped, band: capped === null ? null : bandOf(capped) },
    confidence: orNull(out.confidence),
    caps: {
      fired: compiled.caps.filter((_, i) => out.caps[i] === TRUE).map((cap) => cap.id),
      open: compiled.caps.filter((_, i) => out.caps[i] === UNKNOWN).map((cap) => cap.id),
    },
    floors: { missed: missedFloors(compiled, out) },
    knockOuts: {
      fired: fired.map((each) => each.id),
      open: knockOuts.filter((each) => each.truth === UNKNOWN).map((each) => each.id),
      waived: fired.filter((each) => each.waived === 1).map((each) => each.id),
    },
    inherent: row.inherent,
    residual: residualOfOutcome(row, out),
    cadence: cadenceOf(compiled.questionnaire.levels, row.inherent.tier),
  }
}

function missedFloors(compiled: Compiled, out: Outcome): MissedFloor[] {
  const missed: MissedFloor[] = compiled.componentFloors
    .filter((_, i) => out.missedComponentFloors[i] === 1)
    .map(({ component, min }) => ({
      component: compiled.componentIds[component] ?? '',
      min,
      is: (out.component[component] ?? NaN) * 100,
    }))
  if (out.overallFloorMissed) missed.push({ overall: true, min: compiled.overallFloor ?? 0, is: out.uncapped })
  if (out.confidenceFloorMissed) missed.push({ minConfidence: compiled.minConfidence ?? 0, is: out.confidence })
  return missed
}
