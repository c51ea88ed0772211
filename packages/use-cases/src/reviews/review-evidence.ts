import { findDossier, saveEvidenceReview } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { copyCurrent, explainFile } from '../scores/freeze'
import { planAnew } from '../schedules/plan-next'
import { scoreFileOf } from '../scores/score-input'
import { afterDecision, openForReview } from './open-review'
import type { ReviewEvidenceInput } from './reviews.schema'

/**
 * Accepts a piece of evidence, or rejects it with a reason. It counts for every answer it was attached to. After the
 * decision it moves the current score and, since evidence that was accepted runs out, the plan for the next assessment.
 * @throws UseCaseError notFound, notAllowedNow
 */
export async function reviewEvidence({ actor, deps }: Call, input: ReviewEvidenceInput): Promise<void> {
  const scope = authorize(actor, 'review.write')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const { dossier, questionnaire, decided } = await openForReview(tx, input.assessmentId, at)
    const reviewerName = actor.kind === 'member' ? actor.name : 'Rantai'
    const { assessmentId, shareId, state } = input
    const reason = input.reason === '' ? null : input.reason
    const saved = await saveEvidenceReview(tx, { assessmentId, shareId, state, reason, reviewerName, reviewedAt: at })
    if (!saved) throw new UseCaseError('notFound')
    const fileName = dossier.shares.find((share) => share.id === shareId)?.fileName ?? ''
    const data = { shareId, fileName, state, reason, ...afterDecision(decided) }
    await record(tx, actor, { action: 'evidence.reviewed', objectKind: 'assessment', objectId: assessmentId, data }, at)
    const now = await findDossier(tx, assessmentId)
    if (!now) return
    const file = scoreFileOf(now, dateIn(at, now.timeZone))
    const explanation = explainFile(questionnaire, file)
    // The plan before the engagement: in that order the worker locks them too.
    if (decided) await planAnew(tx, { dossier: now, questionnaire, file, explanation }, at)
    await copyCurrent(tx, now, { file, questionnaire, explanation, at })
  })
}
