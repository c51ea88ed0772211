import type { Questionnaire } from '../compose/questionnaire'
import type { Tier } from '../inherent/inherent'
import type { Answer } from '../model/answer'
import type { Compiled } from './compiled'
import { evaluateRow } from './evaluate-row'
import { emptyOutcome, type Outcome } from './outcome'
import { bestAnswer } from './raw-score'
import { residualOfOutcome, compiledFor } from './result'
import { round9 } from './rounding'
import { readRow, rereadAnswer, type Row, type ScoreInput } from './row'

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
  const row = readRow(compiled, input)
  const out = emptyOutcome(compiled)
  evaluateRow(compiled, row, out)
  return improvementsFrom(compiled, input, { row, out })
}

export type Evaluated = { row: Row; out: Outcome }
export type WhatIf = Evaluated & { answers: ScoreInput['answers']; q: number }

/**
 * Everything evaluated anew with one improvable question after the other at its best. `row` and `out` of what is passed
 * to `visit` are reused; `before.row` is as it was when this returns.
 */
export function eachWhatIf(
  compiled: Compiled,
  { input, before }: { input: ScoreInput; before: Evaluated },
  visit: (after: WhatIf) => void,
): void {
  const { row } = before
  const out = emptyOutcome(compiled)
  for (const q of improvable(before.out)) {
    const answer = answerAtBest(compiled, q, input.asOf)
    if (!answer) continue
    const answers = { ...input.answers, [compiled.ids[q] ?? '']: answer }
    rereadAnswer(compiled, row, { q, input: { ...input, answers } })
    evaluateRow(compiled, row, out)
    visit({ row, out, answers, q })
    rereadAnswer(compiled, row, { q, input })
  }
}

export function improvementsFrom(compiled: Compiled, input: ScoreInput, before: Evaluated): Improvement[] {
  const all: Improvement[] = []
  eachWhatIf(compiled, { input, before }, ({ row, out, q }) => {
    const { capped, uncapped } = out
    all.push({ question: compiled.ids[q] ?? '', capped, uncapped, residual: residualOfOutcome(row, out) })
  })
  return all.sort(
    (a, b) =>
      round9(b.capped) - round9(a.capped) ||
      round9(b.uncapped) - round9(a.uncapped) ||
      (a.question < b.question ? -1 : 1),
  )
}
