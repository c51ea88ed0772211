import { UseCaseError } from '../errors'

/** The customer's state of an assessment; written by the assessing side alone. */
export type AssessingState = 'draft' | 'invited' | 'inReview' | 'returned' | 'decided' | 'recalled' | 'cancelled'

/** The vendor's state of an assessment; written by the answering side, but for a reply that ends its wait (gate.end_wait). */
export type AnsweringState = 'notOpened' | 'opened' | 'inProgress' | 'submitted' | 'amending' | 'declined' | 'wantsTime'

/** From which states a state may be reached. The only place that says so, per column. */
const assessingFrom: Readonly<Record<AssessingState, readonly AssessingState[]>> = {
  draft: [],
  // Sent; or the vendor's answers were taken back before anyone looked; or a recall was undone by inviting anew.
  invited: ['draft', 'invited', 'recalled'],
  // The answers came in, or came in again after a return; or the reviewer took a return back.
  inReview: ['invited', 'returned', 'inReview'],
  returned: ['inReview', 'returned'],
  decided: ['inReview', 'returned', 'invited'],
  recalled: ['invited'],
  cancelled: ['draft', 'invited', 'inReview', 'returned', 'recalled'],
}

const answeringFrom: Readonly<Record<AnsweringState, readonly AnsweringState[]>> = {
  notOpened: [],
  opened: ['notOpened', 'opened', 'declined', 'wantsTime'],
  inProgress: ['notOpened', 'opened', 'inProgress', 'declined', 'wantsTime'],
  submitted: ['notOpened', 'opened', 'inProgress', 'amending', 'wantsTime'],
  // Taken back before the review began, or questions were returned.
  amending: ['submitted', 'amending'],
  declined: ['notOpened', 'opened', 'inProgress', 'declined', 'wantsTime'],
  wantsTime: ['notOpened', 'opened', 'inProgress', 'wantsTime', 'declined'],
}

/** The states from which `next` may be reached, for a WHERE that makes the step atomic. */
export const mayBecomeAssessing = (next: AssessingState): readonly AssessingState[] => assessingFrom[next]
export const mayBecomeAnswering = (next: AnsweringState): readonly AnsweringState[] => answeringFrom[next]

/** @throws UseCaseError notAllowedNow when the customer's side has no such step */
export function assertAssessingStep(from: AssessingState, next: AssessingState): void {
  if (!assessingFrom[next].includes(from)) throw new UseCaseError('notAllowedNow', { state: from })
}

/** @throws UseCaseError notAllowedNow when the vendor's side has no such step */
export function assertAnsweringStep(from: AnsweringState, next: AnsweringState): void {
  if (!answeringFrom[next].includes(from)) throw new UseCaseError('notAllowedNow', { state: from })
}

/** May the vendor write answers now? After a return only the returned questions (the caller looks at those). */
export function mayAnswer(assessing: AssessingState, answering: AnsweringState): boolean {
  return (
    (assessing === 'invited' || assessing === 'returned') &&
    (['notOpened', 'opened', 'inProgress', 'amending', 'wantsTime', 'declined'] as const).some(
      (state) => state === answering,
    )
  )
}
