import { insertAssessingMessage, moveAssessingState, newId, saveReviewRow } from '@rantai/db'
import { authorize } from '../access'
import { mayBecomeAssessing } from '../assessments/transitions'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { remindOfReturn } from '../invitations/remind-of-return'
import { enqueue } from '../jobs'
import { copyCurrent, explainFile } from '../scores/freeze'
import { scoreFileOf, withReview } from '../scores/score-input'
import { openForReview, questionOf, reviewOf, versionOf } from './open-review'
import type { ReturnQuestionInput } from './reviews.schema'

/**
 * Sends one question back: the vendor is told why, and may change the returned questions and nothing else. Also how a
 * reviewer refuses that a question doesn't apply.
 * @throws UseCaseError notFound; notAllowedNow, also once it is decided; conflict
 */
export async function returnQuestion({ actor, deps }: Call, input: ReturnQuestionInput): Promise<{ version: number }> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openForReview(tx, input.assessmentId, at)
    const { dossier, questionnaire, decided } = open
    // The vendor's turn ended with the decision: it is asked again by the next assessment.
    if (decided) throw new UseCaseError('notAllowedNow', { state: 'decided' })
    const question = questionOf(open, input.questionId)
    const authorName = actor.kind === 'member' ? actor.name : 'Rantai'
    const review = { assessmentId: dossier.assessmentId, questionId: question.id, submissionId: dossier.submission.id }
    const saved = await saveReviewRow(
      tx,
      {
        ...review,
        outcome: 'returned',
        value: null,
        acceptNotApplicable: false,
        reason: input.reason,
        reviewerName: authorName,
        reviewedAt: at,
      },
      input.version,
    )
    if (!saved) throw new UseCaseError('conflict', { current: versionOf(dossier, question.id) })
    const step = { from: mayBecomeAssessing('returned'), to: 'returned', at }
    if (await moveAssessingState(tx, dossier.assessmentId, step)) await remindOfReturn(tx, dossier, at)
    const messageId = newId()
    await insertAssessingMessage(tx, {
      id: messageId,
      answeringOrganisationId: dossier.answeringOrganisationId,
      assessmentId: dossier.assessmentId,
      questionId: question.id,
      authorName,
      kind: 'returned',
      body: input.reason,
      data: {},
      createdAt: at,
    })
    await enqueue(tx, 'message.posted', { assessmentId: dossier.assessmentId, messageId }, { at })
    const data = {
      questionId: question.id,
      outcome: 'returned',
      reason: input.reason,
      before: reviewOf(dossier, question.id) ?? null,
    }
    await record(
      tx,
      actor,
      { action: 'review.saved', objectKind: 'assessment', objectId: dossier.assessmentId, data },
      at,
    )
    const file = withReview(scoreFileOf(dossier, dateIn(at, dossier.timeZone)), question.id, undefined)
    await copyCurrent(tx, dossier, {
      file,
      questionnaire,
      explanation: explainFile(questionnaire, file),
      at,
    })
    return { version: input.version + 1 }
  })
}
