import { listReviewQueue as listRows, type QueueRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'

export type { QueueRow }

const pageSize = 50

/** What waits for a reviewer, residual risk first, then the longest wait; 50 a page. */
export async function listReviewQueue(
  { actor, deps }: Call,
  { page }: { readonly page: number },
): Promise<{ rows: readonly QueueRow[]; total: number; page: number; pageSize: number }> {
  const scope = authorize(actor, 'review.read')
  const rows = await deps.database.withScope(scope, (tx) =>
    listRows(tx, { limit: pageSize, offset: (page - 1) * pageSize }),
  )
  return { rows, total: rows[0]?.total ?? 0, page, pageSize }
}
