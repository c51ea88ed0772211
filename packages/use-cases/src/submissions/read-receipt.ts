import { submissionRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { Receipt } from './receipt-content'

/** What was sent last, word for word. @throws UseCaseError notFound while nothing was sent */
export async function readReceipt(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<Receipt> {
  const scope = authorize(actor, 'receipt.read')
  const row = await deps.database.withScope(scope, (tx) => submissionRepository.findReceipt(tx, assessmentId))
  if (!row) throw new UseCaseError('notFound')
  return row.content as Receipt
}
