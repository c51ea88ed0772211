import type { Questionnaire } from '../compose/questionnaire'
import { TRUE } from '../applicability/truth'
import type { Band, Tier } from '../inherent/inherent'
import type { Compiled } from './compiled'
import { evaluateRow } from './evaluate-row'
import { emptyOutcome, type Outcome } from './outcome'
import { eachWhatIf } from './improvements'
import { bandFrom, compiledFor, residualOfOutcome } from './result'
import { round9 } from './rounding'
import { readRow, type Row, type ScoreInput } from './row'

export type PathStep = { question: string; capped: number; uncapped: number; residual: Tier | null }
export type PathToBand = {
  steps: PathStep[]
  reached: boolean
  /** Where not reachable: the rules that still forbid it, or `uncapped` where the best answers don't suffice. */
  forbiddenBy: string[]
}

type Blocker = string

/** The fired caps, missed floors and knock-outs that by themselves keep the overall below `target` points. */
function blockers(compiled: Compiled, row: Row, { out, target }: { out: Outcome; target: number }): Blocker[] {
  const caps = compiled.caps.filter((cap, i) => out.caps[i] === TRUE && cap.cap < target).map((cap) => cap.id)
  const floors: Blocker[] = []
  if (target > 69) {
    compiled.componentFloors.forEach((floor, i) => {
      if (out.missedComponentFloors[i] === 1) floors.push(`floor ${compiled.componentIds[floor.component] ?? ''}`)
    })
    if (out.overallFloorMissed) floors.push('floor overall')
    if (out.confidenceFloorMissed) floors.push('floor confidence')
  }
  const knockOuts = compiled.knockOuts
    .filter((_, k) => out.knockOuts[k] === TRUE && row.waived[k] === 0)
    .map((knockOut) => knockOut.id)
  return [...caps, ...floors, ...knockOuts]
}

/**
 * A path to a control band (scoring.md section 6), greedily: each step the question whose best answer clears most of what
 * alone keeps the target out; where none does, the highest uncapped gain; ties by id.
 */
export function pathToBand(questionnaire: Questionnaire, input: ScoreInput, band: Band): PathToBand {
  const compiled = compiledFor(questionnaire)
  const target = bandFrom(band)
  let current = input
  const steps: PathStep[] = []
  for (;;) {
    const row = readRow(compiled, current)
    const out = emptyOutcome(compiled)
    evaluateRow(compiled, row, out)
    const blocking = blockers(compiled, row, { out, target })
    if (blocking.length === 0 && round9(out.capped) >= target) return { steps, reached: true, forbiddenBy: [] }
    const step = bestStep(compiled, current, { row, out, target, blocking: blocking.length })
    if (!step) return { steps, reached: false, forbiddenBy: blocking.length > 0 ? blocking : ['uncapped'] }
    steps.push(step.shown)
    current = step.input
  }
}

type Before = { row: Row; out: Outcome; target: number; blocking: number }
type Candidate = { cleared: number; gain: number; shown: PathStep; input: ScoreInput }

function bestStep(compiled: Compiled, input: ScoreInput, before: Before): Candidate | undefined {
  const candidates: Candidate[] = []
  eachWhatIf(compiled, { input, before }, ({ row, out, answers, q }) => {
    // A step must better its question, or the same step would come again for ever.
    if (round9(out.value[q] ?? 0) <= round9(before.out.value[q] ?? 0)) return
    const left = blockers(compiled, row, { out, target: before.target }).length
    const { capped, uncapped } = out
    candidates.push({
      cleared: Math.max(0, before.blocking - left),
      gain: round9(uncapped - before.out.uncapped),
      shown: { question: compiled.ids[q] ?? '', capped, uncapped, residual: residualOfOutcome(row, out) },
      input: { ...input, answers },
    })
  })
  // Questions ascend by id, and the sort keeps their order among equals.
  return candidates.sort((a, b) => b.cleared - a.cleared || b.gain - a.gain)[0]
}
