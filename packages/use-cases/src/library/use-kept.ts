import { libraryRepository } from '@rantai/db'
import { authorize } from '../access'
import { saveAnswer } from '../answers'
import type { SavedAnswer } from '../answers'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { attachEvidence } from '../evidence'
import type { UseKeptInput } from './library.schema'
import { proposeKept } from './propose-kept'

/**
 * Answers a question with the answer that is kept for it: whoever does so says that it is true today. The files with it come along.
 * @throws UseCaseError forbidden, notFound, conflict, notAllowedNow where this version can't be used (any more)
 */
export async function useKept(call: Call, input: UseKeptInput): Promise<SavedAnswer> {
  const { actor, deps } = call
  const scope = authorize(actor, 'library.use')
  const { assessmentId, questionId, entryId, number, expectedVersion } = input
  const kept = await deps.database.withScope(scope, async (tx) => {
    const { asked } = await openAnswering(tx, assessmentId)
    const question = asked.questions.find(({ id }) => id === questionId)
    if (!question || !(await libraryRepository.findEntry(tx, entryId))) throw new UseCaseError('notFound')
    return (await proposeKept(tx, [question], deps.now()))[questionId]
  })
  if (kept?.entryId !== entryId || kept.number !== number) throw new UseCaseError('notAllowedNow', { state: 'notKept' })
  const { value, notApplicable, files } = kept
  const said = notApplicable === null ? { value } : { notApplicable }
  const saved = await saveAnswer(call, { assessmentId, questionId, ...said, expectedVersion })
  for (const { evidenceId } of files) await attachEvidence(call, { assessmentId, questionId, evidenceId })
  await deps.database.withScope(scope, (tx) => {
    const happening = { objectKind: 'assessment', objectId: assessmentId, data: { questionId, entryId, number } }
    return record(tx, actor, { action: 'library.used', ...happening }, deps.now())
  })
  return saved
}
