import type { Questionnaire } from '../compose/questionnaire'
import type { Tier } from '../inherent/inherent'
import type { Answer } from '../model/answer'
import type { Compiled } from './compiled'
import { emptyOutcome, evaluateRow, type Outcome } from './evaluate-row'
import { bestAnswer } from './raw-score'
import { residualOfOutcome, compiledFor } from './result'
import { round9 } from './rounding'
import { readRow, type Row, type ScoreInput } from './row'

/** What the score would be with one question answered at its best. */
export type Improvement = { question: string; capped: number; uncapped: number; residual: Tier | null }

/** The answer at its best: the reviewer's value removed, one accepted evidence without expiry where required. */
export function answerAtBest(compiled: Compiled, q: number, asOf: string): Answer | undefined {
  const spec = compiled.specs[q]
  const value = spec && bestAnswer(spec, asOf)
  if (value === undefined) return undefined
  return { value, ...(compiled.evidenceRequired[q] === 1 && { evidence: [{ state: 'accepted' }] }) }
}

/** Indexes of the questions that can be improved: counting, asked, value below 1. */
export function improvable(out: Outcome): number[] {
  const questions: number[] = []
  out.counts.forEach((counts, q) => {
    if (counts === 1 && out.covered[q] === 0 && round9(out.value[q] ?? 0) < 1) questions.push(q)
  })
  return questions
}

/**
 * Each counting, asked question with a value below 1, everything evaluated anew with its answer at its best. Ordered by
 * gain of the capped overall, then of the uncapped, both descending, then id.
 */
export function improvements(questionnaire: Questionnaire, input: ScoreInput): Improvement[] {
  const compiled = compiledFor(questionnaire)
  const out = emptyOutcome(compiled)
  evaluateRow(compiled, readRow(compiled, input), out)
  return improvementsFrom(compiled, input, out)
}

export type WhatIf = { row: Row; out: Outcome; answers: ScoreInput['answers'] }

/** Everything evaluated anew with question `q` at its best; undefined where nothing is better than what is there. */
export function whatIf(compiled: Compiled, input: ScoreInput, q: number): WhatIf | undefined {
  const answer = answerAtBest(compiled, q, input.asOf)
  if (!answer) return undefined
  const answers = { ...input.answers, [compiled.ids[q] ?? '']: answer }
  const row = readRow(compiled, { ...input, answers })
  const out = emptyOutcome(compiled)
  evaluateRow(compiled, row, out)
  return { row, out, answers }
}

export function improvementsFrom(compiled: Compiled, input: ScoreInput, before: Outcome): Improvement[] {
  const all = improvable(before).flatMap((q): Improvement[] => {
    const after = whatIf(compiled, input, q)
    if (!after) return []
    const { capped, uncapped } = after.out
    return [{ question: compiled.ids[q] ?? '', capped, uncapped, residual: residualOfOutcome(after.row, after.out) }]
  })
  return all.sort(
    (a, b) =>
      round9(b.capped) - round9(a.capped) ||
      round9(b.uncapped) - round9(a.uncapped) ||
      (a.question < b.question ? -1 : 1),
  )
}
