import type { Dossier } from '@rantai/db'
import type { Explanation, Questionnaire } from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'

/** One engagement as it is scored today. */
export type Scored = {
  readonly dossier: Dossier
  readonly file: ScoreFile
  readonly questionnaire: Questionnaire
  readonly explanation: Explanation
}

/** One of each column; null where nothing was answered yet. */
export type Columns = readonly (Scored | null)[]
