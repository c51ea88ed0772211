import { copyCurrentScore, insertScore, newId, type Dossier, type PackedAnswers, type Transaction } from '@rantai/db'
import { explain, type Explanation, movesOn, PACKED_CODING, packRow, type Questionnaire } from '@rantai/questionnaires'
import type { ScoreFile } from './score-input'

/** Scores and explains a file against the questionnaire it was asked with. */
export function explainFile(questionnaire: Questionnaire, file: ScoreFile): Explanation {
  return explain(questionnaire, { ...file, exceptions: file.exceptions })
}

export type Frozen = {
  readonly kind: 'submitted' | 'decided'
  readonly file: ScoreFile
  readonly questionnaire: Questionnaire
  readonly explanation: Explanation
  readonly at: Date
}

/** Keeps a score as it is, for good, and copies it onto the engagement as the current one. */
export async function freezeScore(tx: Transaction, dossier: Dossier, frozen: Frozen): Promise<string> {
  const { kind, file, questionnaire, explanation, at } = frozen
  const id = newId()
  const { overall, residual } = explanation
  await insertScore(tx, {
    id,
    assessmentId: dossier.assessmentId,
    engagementId: dossier.engagementId,
    kind,
    asOf: file.asOf,
    input: { ...file, 'x-submission': dossier.submission?.id },
    result: explanation,
    overallUncapped: overall.uncapped,
    overallCapped: overall.capped,
    band: overall.band,
    confidence: explanation.confidence,
    residual,
    createdAt: at,
  })
  await copyCurrent(tx, dossier, { file, questionnaire, explanation, at })
  return id
}

/**
 * Brings the engagement's copies up to what was just computed, notes the day on which the calendar may move it, and packs
 * what it was computed from: whole portfolios are scored from that.
 */
export async function copyCurrent(
  tx: Transaction,
  { engagementId, assessmentId }: Pick<Dossier, 'engagementId' | 'assessmentId'>,
  { file, questionnaire, explanation, at }: Omit<Frozen, 'kind'>,
): Promise<void> {
  const { capped, band } = explanation.overall
  await copyCurrentScore(tx, engagementId, {
    assessmentId,
    capped,
    band,
    residual: explanation.residual,
    asOf: file.asOf,
    movesOn: movesOn(questionnaire, file),
    packed: packedFile(questionnaire, file),
    at,
  })
}

function packedFile(questionnaire: Questionnaire, file: ScoreFile): PackedAnswers | null {
  const row = packRow(questionnaire, file)
  return row && { ...row, questionnaireHash: questionnaire.hash, coding: PACKED_CODING }
}
