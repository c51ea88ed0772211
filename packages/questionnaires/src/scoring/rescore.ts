import type { Questionnaire } from '../compose/questionnaire'
import type { Band, Tier } from '../inherent/inherent'
import type { Answer } from '../model/answer'
import { evaluateRow } from './evaluate-row'
import { emptyOutcome } from './outcome'
import { bandOf, compiledFor, residualOfOutcome, score, type ScoreResult } from './result'
import { readRow, rereadAnswer, type ScoreInput } from './row'

/** The numbers that a page shows while somebody answers; as in `ScoreResult`, null where nothing is assessed. */
export type Rescored = {
  uncapped: number | null
  capped: number | null
  band: Band | null
  confidence: number | null
  residual: Tier | null
}
export type Rescoring = {
  /** Scores anew with one answer changed, or taken away; later changes build on it. Other ids change nothing. */
  change: (id: string, answer: Answer | undefined) => Rescored
  /** The answers as they stand. */
  answers: () => Record<string, Answer>
}

/**
 * Keeps one engagement read, so that each changed answer costs reading that answer and one evaluation: for autosave and
 * for a page that shows what an answer would make of the score. The numbers are those of `score`.
 */
export function startRescoring(questionnaire: Questionnaire, input: ScoreInput): Rescoring {
  const compiled = compiledFor(questionnaire)
  const answers: Record<string, Answer> = { ...input.answers }
  const reading = { ...input, answers }
  const row = readRow(compiled, reading)
  const out = emptyOutcome(compiled)
  return {
    change(id, answer) {
      const q = compiled.indexOf.get(id)
      if (q !== undefined) {
        if (answer === undefined) delete answers[id]
        else answers[id] = answer
        rereadAnswer(compiled, row, { q, input: reading })
      }
      evaluateRow(compiled, row, out)
      const { uncapped, capped, confidence } = out
      const assessed = !Number.isNaN(capped)
      return {
        ...{ uncapped: assessed ? uncapped : null, capped: assessed ? capped : null },
        ...{ band: assessed ? bandOf(capped) : null, confidence: assessed ? confidence : null },
        residual: residualOfOutcome(row, out),
      }
    },
    answers: () => ({ ...answers }),
  }
}

export type WhatIfChange = Partial<Pick<ScoreInput, 'facts' | 'exceptions' | 'asOf'>> & {
  /** Answers to put in place of what is there; undefined takes one away. */
  answers?: Readonly<Record<string, Answer | undefined>>
}

/** What the score would be with some answers, facts or exceptions otherwise: the same questionnaire, scored anew. */
export function whatIf(questionnaire: Questionnaire, input: ScoreInput, change: WhatIfChange): ScoreResult {
  const { answers: changed = {}, facts, ...rest } = change
  const answers = { ...input.answers }
  for (const [id, answer] of Object.entries(changed)) {
    if (answer === undefined) delete answers[id]
    else answers[id] = answer
  }
  return score(questionnaire, { ...input, ...rest, facts: { ...input.facts, ...facts }, answers })
}
