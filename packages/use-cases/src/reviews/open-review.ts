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
  /** Decided: what is judged now moves the current score, never the decided one. */
  readonly decided: boolean
  readonly dossier: Dossier & { readonly submission: NonNullable<Dossier['submission']> }
  readonly questionnaire: Questionnaire
}

/**
 * Whether the answers that are in may be judged: before the decision, or after it while no later ones were scored, since
 * then they no longer are what the current score is made of. Null while the vendor changes them, or when it is over.
 */
export function reviewStage({
  assessingState,
  answeringState,
  isLatestAnswered,
}: Pick<Dossier, 'assessingState' | 'answeringState' | 'isLatestAnswered'>): 'undecided' | 'decided' | null {
  if (assessingState === 'returned') return 'undecided'
  if (answeringState !== 'submitted') return null
  if (assessingState === 'invited' || assessingState === 'inReview') return 'undecided'
  return assessingState === 'decided' && isLatestAnswered ? 'decided' : null
}

/**
 * Locks an assessment whose answers are there to be judged, and reads all of it. From the first judgement on it is in
 * review, and the vendor can no longer take its answers back. A decided one stays decided.
 * @throws UseCaseError notFound; notAllowedNow while the vendor is changing its answers, or when later ones were scored
 */
export async function openForReview(tx: Transaction, assessmentId: string, at: Date): Promise<OpenReview> {
  const locked = await lockAssessment(tx, assessmentId)
  if (!locked) throw new UseCaseError('notFound')
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier) throw new UseCaseError('notFound')
  const stage = reviewStage(dossier)
  if (stage === null) {
    const { assessingState, answeringState } = dossier
    const state = answeringState === 'submitted' ? assessingState : answeringState
    throw new UseCaseError('notAllowedNow', { state: state === 'decided' ? 'answeredLater' : state })
  }
  if (!dossier.submission) throw new UseCaseError('notFound')
  if (dossier.assessingState === 'invited')
    await moveAssessingState(tx, assessmentId, { from: mayBecomeAssessing('inReview'), to: 'inReview', at })
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  return { dossier: { ...dossier, submission: dossier.submission }, questionnaire, decided: stage === 'decided' }
}

/** @throws UseCaseError notFound when the questionnaire has no such question */
export function questionOf({ questionnaire }: OpenReview, questionId: string): ComposedQuestion {
  const question = questionnaire.questions.find((each) => each.id === questionId)
  if (!question) throw new UseCaseError('notFound')
  return question
}

/** What an event of the history says besides, where the decision had been made. */
export const afterDecision = (decided: boolean): { afterDecision?: true } => (decided ? { afterDecision: true } : {})

/** The version that stands now, for a conflict. */
export function versionOf(dossier: Dossier, questionId: string): number {
  return reviewOf(dossier, questionId)?.version ?? 0
}

export function reviewOf(dossier: Dossier, questionId: string): DossierReview | undefined {
  return dossier.reviews.find((review) => review.questionId === questionId)
}
