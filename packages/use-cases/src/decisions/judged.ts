import { type Dossier, findDossier, type Transaction } from '@rantai/db'
import { completeness, type Completeness, type Explanation, type Questionnaire } from '@rantai/questionnaires'
import { dateIn } from '../calendar'
import { UseCaseError } from '../errors'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf, type ScoreFile } from '../scores/score-input'

/** An assessment scored today, as a decision sees it. */
export type Judged = {
  readonly dossier: Dossier
  readonly questionnaire: Questionnaire
  readonly file: ScoreFile
  readonly explanation: Explanation
  readonly completeness: Completeness
}

/** @throws UseCaseError notFound when there is no such assessment, or nothing was submitted */
export async function judge(tx: Transaction, assessmentId: string, at: Date): Promise<Judged> {
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier?.submission) throw new UseCaseError('notFound')
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  const file = scoreFileOf(dossier, dateIn(at, dossier.timeZone))
  const explanation = keptExplanation(tx.scope, questionnaire, file)
  return {
    dossier,
    questionnaire,
    file,
    explanation,
    completeness: completeness(questionnaire, explanation, file.answers),
  }
}

/** The knock-outs that fired and that no exception in force sets aside: approval is impossible while there are any. */
export function standingKnockOuts({ knockOuts }: Explanation): string[] {
  return knockOuts.fired.filter((id) => !knockOuts.waived.includes(id))
}

/** How far the review is: of the answers that a reviewer sees, how many were judged, and which wait for the vendor. */
export type ReviewStanding = { readonly all: number; readonly looked: number; readonly withVendor: readonly string[] }

/** Answers that were sent again after a return count as not looked at. */
export function reviewStanding({ dossier, questionnaire, explanation }: Judged): ReviewStanding {
  const applicable = new Set(explanation.applicable)
  const answered = new Set(dossier.answers.map(({ questionId }) => questionId))
  const asked = questionnaire.questions.filter(
    ({ id, coveredBy }) =>
      applicable.has(id) && answered.has(id) && !(coveredBy !== undefined && applicable.has(coveredBy)),
  )
  const isReturn = ({ outcome }: { outcome: string }) => outcome === 'returned'
  const judged = dossier.reviews.filter((each) => !isReturn(each) || each.submissionId === dossier.submission?.id)
  const looked = new Set(judged.map(({ questionId }) => questionId))
  return {
    all: asked.length,
    looked: asked.filter(({ id }) => looked.has(id)).length,
    withVendor: judged.filter(isReturn).map(({ questionId }) => questionId),
  }
}

/**
 * What stays open with a decision, so that it needs a reason: what the engine finds, that nobody looked at any answer,
 * and what the vendor was asked to change.
 */
/**
 * True where the customer holds answers to decide on: sent, or sent back and being changed, for a vendor that never
 * sends them again doesn't hold a decision up. What is taken back isn't there to be decided on.
 */
export function hasSubmission(states: { readonly assessingState: string; readonly answeringState: string }): boolean {
  if (states.answeringState === 'submitted') return true
  return states.assessingState === 'returned' && states.answeringState === 'amending'
}

export type OpenPoint = Completeness['needsReason'][number] | 'notLooked' | 'withVendor'

export function openPointsOf(judged: Judged): OpenPoint[] {
  const { needsReason } = judged.completeness
  const { all, looked, withVendor } = reviewStanding(judged)
  return [
    ...needsReason,
    ...(looked === 0 && all > 0 ? (['notLooked'] as const) : []),
    ...(withVendor.length === 0 ? [] : (['withVendor'] as const)),
  ]
}
