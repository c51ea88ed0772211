import { answerRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { StoredAnswer } from './answering.types'

/** One answer as it stands: the other version, after a conflict. @throws UseCaseError notFound */
export async function readAnswer(
  { actor, deps }: Call,
  { assessmentId, questionId }: { readonly assessmentId: string; readonly questionId: string },
): Promise<StoredAnswer> {
  const scope = authorize(actor, 'answering.read')
  const row = await deps.database.withScope(scope, (tx) => answerRepository.findAnswer(tx, assessmentId, questionId))
  if (!row) throw new UseCaseError('notFound')
  const { questionId: _, ...answer } = row
  return answer
}
