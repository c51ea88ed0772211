import { listReviewQueue as listRows, type QueueRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import type { ReviewQueueInput } from './reviews.schema'

export type { QueueRow }

const pageSize = 50

/** What waits for a reviewer, by residual risk or by wait, all of it or a part; 50 a page. */
export async function listReviewQueue(
  { actor, deps }: Call,
  { page, ...asked }: ReviewQueueInput,
): Promise<{ rows: readonly QueueRow[]; total: number; page: number; pageSize: number }> {
  const scope = authorize(actor, 'review.read')
  const rows = await deps.database.withScope(scope, (tx) =>
    listRows(tx, { ...asked, limit: pageSize, offset: (page - 1) * pageSize }),
  )
  return { rows, total: rows[0]?.total ?? 0, page, pageSize }
}
