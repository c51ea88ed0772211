import { completeness, type Completeness, type Explanation, type Questionnaire } from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'
import { ratingOf, type Rating } from './rating'

/** What a profile says of a score. */
export type Figures = { readonly rating: Rating; readonly completeness: Completeness }

/** Beside the explanation they are made of, and for as long as that is kept: each belongs to one organisation. */
const known = new WeakMap<Explanation, Figures>()

/** The figures of an explanation, made once for each. The path to the next band alone costs a hundred evaluations. */
export function keptFigures(questionnaire: Questionnaire, file: ScoreFile, explanation: Explanation): Figures {
  const before = known.get(explanation)
  if (before) return before
  const figures = {
    rating: ratingOf(questionnaire, file, explanation),
    completeness: completeness(questionnaire, explanation, file.answers),
  }
  known.set(explanation, figures)
  return figures
}
