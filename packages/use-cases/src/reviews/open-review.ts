import {
  type Dossier,
  type DossierReview,
  findDossier,
  lockAssessment,
  moveAssessingState,
  type Transaction,
} from '@rantai/db'
import type { ComposedQuestion, Questionnaire } from '@rantai/questionnaires'
import { mayBecomeAssessing } from '../assessments/transitions'
import { UseCaseError } from '../errors'
import { questionnaireOf } from '../scores/questionnaire'

export type OpenReview = {
  readonly dossier: Dossier & { readonly submission: NonNullable<Dossier['submission']> }
  readonly questionnaire: Questionnaire
}

/**
 * Locks an assessment whose answers are there to be judged, and reads all of it. From the first judgement on it is in
 * review, and the vendor can no longer take its answers back.
 * @throws UseCaseError notFound; notAllowedNow when it was decided, or the vendor is changing its answers
 */
export async function openForReview(tx: Transaction, assessmentId: string): Promise<OpenReview> {
  const locked = await lockAssessment(tx, assessmentId)
  if (!locked) throw new UseCaseError('notFound')
  if (locked.assessingState !== 'returned' && locked.answeringState !== 'submitted')
    throw new UseCaseError('notAllowedNow', { state: locked.answeringState })
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier?.submission) throw new UseCaseError('notFound')
  if (!['invited', 'inReview', 'returned'].includes(locked.assessingState))
    throw new UseCaseError('notAllowedNow', { state: locked.assessingState })
  if (locked.assessingState === 'invited')
    await moveAssessingState(tx, assessmentId, { from: mayBecomeAssessing('inReview'), to: 'inReview' })
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  return { dossier: { ...dossier, submission: dossier.submission }, questionnaire }
}

/** @throws UseCaseError notFound when the questionnaire has no such question */
export function questionOf({ questionnaire }: OpenReview, questionId: string): ComposedQuestion {
  const question = questionnaire.questions.find((each) => each.id === questionId)
  if (!question) throw new UseCaseError('notFound')
  return question
}

/** The version that stands now, for a conflict. */
export function versionOf(dossier: Dossier, questionId: string): number {
  return reviewOf(dossier, questionId)?.version ?? 0
}

export function reviewOf(dossier: Dossier, questionId: string): DossierReview | undefined {
  return dossier.reviews.find((review) => review.questionId === questionId)
}
