import { submissionRepository } from '@rantai/db'
import { authorize } from '../access'
import { openForWriting } from '../answers/open-answering'
import { mayRecall, maySign } from '../answers/standing'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/**
 * Takes answers back that nobody has looked at yet: they can be changed and sent again. What was sent stays on record.
 * @throws UseCaseError notFound, forbidden, notAllowedNow once the review began
 */
export async function recallSubmission(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<void> {
  const scope = authorize(actor, 'answering.submit')
  if (!maySign(actor)) throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const { row } = await openForWriting(tx, assessmentId)
    const back = mayRecall(actor, row) && (await submissionRepository.takeBack(tx, assessmentId))
    if (!back) {
      const state = row.answeringState === 'submitted' ? row.assessingState : row.answeringState
      throw new UseCaseError('notAllowedNow', { state })
    }
    const data = { number: row.submission?.number ?? null }
    const happening = { action: 'answers.recalled', objectKind: 'assessment', objectId: assessmentId, data } as const
    await record(tx, actor, happening, deps.now())
  })
}
