import { FALSE, TRUE, UNKNOWN } from '../applicability/truth'
import type { Multiplier, Questionnaire } from '../compose/questionnaire'
import type { LocalText, Source } from '../model/shape'
import type { Compiled } from './compiled'
import { evaluateRow } from './evaluate-row'
import { emptyOutcome, type Outcome } from './outcome'
import { type Improvement, improvementsFrom } from './improvements'
import { compiledFor, resultOf, type ScoreResult } from './result'
import { ACCEPTED_EVIDENCE, GIVEN, NO_EVIDENCE, NOT_APPLICABLE, readRow, type Row, type ScoreInput } from './row'

/** A change to one answer's value, in the order of scoring.md section 2. */
export type Adjustment = { kind: 'review' | 'evidence'; from: number; to: number; reason: string }
export type EvidenceState = 'notRequired' | 'missing' | 'current' | 'accepted'
export type ExplainedQuestion = {
  /** Raw score of what the vendor claimed; null where not answered or marked not applicable. */
  claimed: number | null
  /** Raw score of the reviewer's value; null without one. */
  validated: number | null
  /** After all adjustments, 0 to 1. */
  value: number
  weight: number
  /** Of the uncapped overall; the points of all questions add up to it. */
  points: number
  adjustments: Adjustment[]
  /** `notApplicable` counts as 0 until a reviewer accepts it. */
  state: 'unanswered' | 'answered' | 'notApplicable'
  evidence: EvidenceState
  multiplier?: Multiplier
  componentMultiplier?: Multiplier
  /** The covering question whose state and value this one takes. */
  copiedFrom?: string
}
export type RuleState = 'fired' | 'open' | 'clear'
export type ExplainedCap = {
  id: string
  question: string
  cap: number
  state: RuleState
  /** True where this cap sets the capped overall. */
  wins: boolean
  reason?: LocalText
  source?: Source
  clear?: LocalText
}
export type ExplainedKnockOut = {
  id: string
  pack: string
  state: RuleState
  waivable: boolean
  waived: boolean
  reason?: LocalText
  source?: Source
  clear?: LocalText
}
export type ExplainedFloor = {
  on: string
  min: number
  is: number | null
  missed: boolean
  pack: string
  level: string
}
export type Explanation = ScoreResult & {
  /** Exactly the questions that count. */
  questions: Record<string, ExplainedQuestion>
  improvements: Improvement[]
  /** All rules that were evaluated, with their reasons and sources. */
  rules: { caps: ExplainedCap[]; floors: ExplainedFloor[]; knockOuts: ExplainedKnockOut[] }
}

/** Scores answers and explains every point. The numbers are those of `score`: both read one evaluation. */
export function explain(questionnaire: Questionnaire, input: ScoreInput): Explanation {
  const compiled = compiledFor(questionnaire)
  const row = readRow(compiled, input)
  const out = emptyOutcome(compiled)
  evaluateRow(compiled, row, out)
  const questions: Record<string, ExplainedQuestion> = {}
  compiled.ids.forEach((id, q) => {
    if (out.counts[q] === 1) questions[id] = explainQuestion(compiled, row, { out, q })
  })
  return {
    ...resultOf(compiled, row, out),
    questions,
    improvements: improvementsFrom(compiled, input, { row, out }),
    rules: {
      caps: explainCaps(compiled, out),
      floors: explainFloors(compiled, out),
      knockOuts: explainKnockOuts(compiled, row, out),
    },
  }
}

const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)

function explainQuestion(compiled: Compiled, row: Row, { out, q }: { out: Outcome; q: number }): ExplainedQuestion {
  const from = out.covered[q] === 1 ? (compiled.cover[q] ?? q) : q
  const c = compiled.component[q] ?? 0
  const weight = compiled.weight[q] ?? 0
  const value = out.value[q] ?? 0
  const share = ((compiled.componentWeight[c] ?? 0) / out.assessedWeight) * (weight / (out.weightSum[c] ?? 1))
  const { multiplier } = compiled.questionnaire.questions[q] ?? {}
  const componentMultiplier = compiled.questionnaire.components[c]?.multiplier
  const state = row.state[from]
  return {
    claimed: orNull(row.claimed[from]),
    validated: orNull(row.validated[from]),
    value,
    weight,
    points: 100 * share * value,
    adjustments: adjustmentsOf(compiled, row, from),
    state: state === GIVEN ? 'answered' : state === NOT_APPLICABLE ? 'notApplicable' : 'unanswered',
    evidence: evidenceState(compiled, row, from),
    ...(multiplier && { multiplier }),
    ...(componentMultiplier && { componentMultiplier }),
    ...(from !== q && { copiedFrom: compiled.ids[from] ?? '' }),
  }
}

function evidenceState(compiled: Compiled, row: Row, q: number): EvidenceState {
  if (compiled.evidenceRequired[q] === 0) return 'notRequired'
  const state = row.evidence[q]
  return state === NO_EVIDENCE ? 'missing' : state === ACCEPTED_EVIDENCE ? 'accepted' : 'current'
}

function adjustmentsOf(compiled: Compiled, row: Row, q: number): Adjustment[] {
  if (row.state[q] !== GIVEN) return []
  const adjustments: Adjustment[] = []
  let value = row.claimed[q] ?? 0
  const validated = row.validated[q] ?? NaN
  if (!Number.isNaN(validated)) {
    if (validated !== value) {
      adjustments.push({ kind: 'review', from: value, to: validated, reason: 'a reviewer set another value' })
    }
    value = validated
  }
  const cap = compiled.evidenceCap[q] ?? 0.5
  if (evidenceState(compiled, row, q) === 'missing' && value > cap) {
    adjustments.push({
      kind: 'evidence',
      from: value,
      to: cap,
      reason: 'required evidence is missing or no longer current',
    })
  }
  return adjustments
}

const stateOf = (truth: number | undefined): RuleState =>
  truth === TRUE ? 'fired' : truth === UNKNOWN ? 'open' : 'clear'

function explainCaps(compiled: Compiled, out: Outcome): ExplainedCap[] {
  return compiled.caps.map((cap, i): ExplainedCap => {
    const question = compiled.questionnaire.questions[cap.question]
    const rule = question?.caps?.find((each) => each.id === cap.id)
    const state = stateOf(out.caps[i] ?? FALSE)
    return {
      id: cap.id,
      question: question?.id ?? '',
      cap: cap.cap,
      state,
      wins: state === 'fired' && out.capped === cap.cap && out.capped < out.uncapped,
      ...texts(rule),
    }
  })
}

type Texts = { reason?: LocalText | undefined; source?: Source | undefined; clear?: LocalText | undefined }

function texts(rule: Texts | undefined): { reason?: LocalText; source?: Source; clear?: LocalText } {
  return {
    ...(rule?.reason && { reason: rule.reason }),
    ...(rule?.source !== undefined && { source: rule.source }),
    ...(rule?.clear && { clear: rule.clear }),
  }
}

function explainKnockOuts(compiled: Compiled, row: Row, out: Outcome): ExplainedKnockOut[] {
  return compiled.questionnaire.knockOuts.map((rule, k): ExplainedKnockOut => {
    const state = stateOf(out.knockOuts[k])
    const waived = state === 'fired' && row.waived[k] === 1
    return { id: rule.id, pack: rule.pack, state, waivable: rule.waivable, waived, ...texts(rule) }
  })
}

function explainFloors(compiled: Compiled, out: Outcome): ExplainedFloor[] {
  const { floors, minConfidence } = compiled.questionnaire
  const explained = floors.flatMap((floor): ExplainedFloor[] => {
    const { pack, level, min } = floor
    if ('overall' in floor) {
      return [{ on: 'overall', min, is: orNull(out.uncapped), missed: out.overallFloorMissed, pack, level }]
    }
    const c = compiled.componentIds.indexOf(floor.component)
    const i = compiled.componentFloors.findIndex((each) => each.component === c)
    if (c < 0) return []
    const is = orNull((out.component[c] ?? NaN) * 100)
    return [{ on: floor.component, min, is, missed: out.missedComponentFloors[i] === 1, pack, level }]
  })
  if (!minConfidence) return explained
  const { pack, level, min } = minConfidence
  return [
    ...explained,
    { on: 'confidence', min, is: orNull(out.confidence), missed: out.confidenceFloorMissed, pack, level },
  ]
}
