import {
  deleteReviewRow,
  type DossierReview,
  findDossier,
  findLastReviewEvent,
  insertAssessingMessage,
  moveAssessingState,
  newId,
  saveReviewRow,
  type Transaction,
} from '@rantai/db'
import type { z } from 'zod'
import { authorize } from '../access'
import { mayBecomeAssessing } from '../assessments/transitions'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { copyCurrent, explainFile } from '../scores/freeze'
import { scoreFileOf } from '../scores/score-input'
import { afterDecision, openForReview, reviewOf, versionOf, type OpenReview } from './open-review'
import type { undoReviewInput } from './reviews.schema'

/**
 * Takes back what was last said about a question: the review before it stands again, or none. Taking back a return
 * ends the vendor's turn when nothing else was returned.
 * @throws UseCaseError notFound when nothing was said; conflict when somebody said something since
 */
export async function undoReview(
  { actor, deps }: Call,
  input: z.output<typeof undoReviewInput>,
): Promise<{ version: number }> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openForReview(tx, input.assessmentId, at)
    const standing = reviewOf(open.dossier, input.questionId)
    if (!standing) throw new UseCaseError('notFound')
    const before = await earlierReview(tx, input)
    const version = await putBack(tx, open, { standing, before, expected: input.version, at })
    // With the decision the vendor's turn had ended anyway.
    if (standing.outcome === 'returned' && !open.decided)
      await endReturn(tx, open, {
        questionId: input.questionId,
        at,
        name: actor.kind === 'member' ? actor.name : 'Rantai',
      })
    const data = { questionId: input.questionId, before: standing, ...afterDecision(open.decided) }
    const { assessmentId } = open.dossier
    await record(tx, actor, { action: 'review.undone', objectKind: 'assessment', objectId: assessmentId, data }, at)
    const now = await findDossier(tx, assessmentId)
    if (now) {
      const { questionnaire } = open
      const file = scoreFileOf(now, dateIn(at, now.timeZone))
      await copyCurrent(tx, now, {
        file,
        questionnaire,
        explanation: explainFile(questionnaire, file),
        at,
      })
    }
    return { version }
  })
}

async function earlierReview(
  tx: Transaction,
  { assessmentId, questionId }: { assessmentId: string; questionId: string },
): Promise<DossierReview | null> {
  const event = await findLastReviewEvent(tx, assessmentId, questionId)
  // Undone twice in a row: there is nothing further back.
  if (event?.action !== 'review.saved') return null
  return (event.data.before as DossierReview | null | undefined) ?? null
}

type Standing = { standing: DossierReview; before: DossierReview | null; expected: number; at: Date }

async function putBack(
  tx: Transaction,
  open: OpenReview,
  { standing, before, expected, at }: Standing,
): Promise<number> {
  const key = { assessmentId: open.dossier.assessmentId, questionId: standing.questionId }
  // What was said of an earlier submission doesn't come back over a later one.
  const comesBack = before !== null && before.submissionId === open.dossier.submission.id
  const done = comesBack
    ? await saveReviewRow(
        tx,
        {
          ...key,
          submissionId: before.submissionId,
          outcome: before.outcome,
          value: before.hasValue ? { is: before.value } : null,
          acceptNotApplicable: before.acceptNotApplicable,
          reason: before.reason,
          reviewerName: before.reviewerName,
          reviewedAt: at,
        },
        expected,
      )
    : await deleteReviewRow(tx, key, expected)
  if (!done) throw new UseCaseError('conflict', { current: versionOf(open.dossier, standing.questionId) })
  return comesBack ? expected + 1 : 0
}

/** The vendor was told that the question came back; now it is told that it needn't. */
async function endReturn(
  tx: Transaction,
  { dossier }: OpenReview,
  { questionId, at, name }: { questionId: string; at: Date; name: string },
): Promise<void> {
  await insertAssessingMessage(tx, {
    id: newId(),
    answeringOrganisationId: dossier.answeringOrganisationId,
    assessmentId: dossier.assessmentId,
    questionId,
    authorName: name,
    kind: 'clarification',
    body: 'This question no longer needs a change.',
    data: { takesBackReturn: true },
    createdAt: at,
  })
  const others = dossier.reviews.some(
    (each) =>
      each.questionId !== questionId && each.outcome === 'returned' && each.submissionId === dossier.submission.id,
  )
  if (!others && dossier.answeringState === 'submitted')
    await moveAssessingState(tx, dossier.assessmentId, { from: mayBecomeAssessing('inReview'), to: 'inReview', at })
}
