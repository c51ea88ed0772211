import { answerRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { progressOf } from './asked-copy'
import { todayFor } from './customer-day'
import { openForWriting } from './open-answering'
import { editableOf, stateWhileWriting } from './standing'

/**
 * Counts what is answered after somebody answered whose link opens some questions only, or (`nobodyWrote`) after answers
 * were put aside or came back. Runs on the vendor's side; done again, or late, it writes what is true then. What was sent
 * meanwhile stays sent.
 * @throws UseCaseError notFound
 */
export async function countAnswers(
  { actor, deps }: Call,
  { assessmentId, nobodyWrote }: { readonly assessmentId: string; readonly nobodyWrote?: boolean | undefined },
): Promise<void> {
  const scope = authorize(actor, 'answering.write')
  await deps.database.withScope(scope, async (tx) => {
    const { row, asked } = await openForWriting(tx, assessmentId)
    const at = deps.now()
    await answerRepository.setProgress(tx, assessmentId, progressOf(asked, row.answers, todayFor(row, at)))
    if (nobodyWrote === true || editableOf(row, asked) === 'none') return
    await answerRepository.setWriting(tx, assessmentId, { answeringState: stateWhileWriting(row), at })
  })
}
