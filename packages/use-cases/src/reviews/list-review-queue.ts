import {
  countReviewQueue,
  type DueCondition,
  listDueConditions,
  listReviewQueue as listRows,
  type QueueCounts,
  type QueueRow as ListedRow,
  sharedFindingRepository,
  type WaitingFinding,
} from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { bringing } from '../findings/standing'
import { type HeldBack, readHeldBack } from '../scores'
import type { ReviewQueueInput } from './reviews.schema'

export type { DueCondition, WaitingFinding }

/** `heldBack` is null where the answers behind the score can't be looked at this quickly. */
export type QueueRow = ListedRow & { readonly heldBack: HeldBack | null }

const pageSize = 50
/** Conditions come into sight this many days before their day. */
const conditionDays = 30
const shownConditions = 20
const shownFindings = 20

/**
 * What waits for a reviewer, by residual risk or by wait, all of it or a part; 50 a page; how many each part has. And
 * the conditions of decisions that are late or due soon, and findings that the vendor answered or that are late.
 */
export async function listReviewQueue(
  { actor, deps }: Call,
  { page, ...asked }: ReviewQueueInput,
): Promise<{
  rows: readonly QueueRow[]
  counts: QueueCounts
  conditions: readonly DueCondition[]
  findings: readonly WaitingFinding[]
  total: number
  page: number
  pageSize: number
}> {
  const scope = authorize(actor, 'review.read')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const listed = await listRows(tx, { ...asked, limit: pageSize, offset: (page - 1) * pageSize, at })
    const held = await readHeldBack(
      tx,
      listed.map(({ engagementId }) => engagementId),
      listed[0]?.today ?? '',
    )
    const rows = listed.map((row) => ({ ...row, heldBack: held.get(row.engagementId) ?? null }))
    const counts = await countReviewQueue(tx, asked.residual)
    const conditions = await listDueConditions(tx, { at, days: conditionDays, limit: shownConditions })
    const findings = await sharedFindingRepository.listWaitingFindings(tx, {
      ...{ at, limit: shownFindings, words: { answered: bringing('answered'), open: bringing('open') } },
    })
    return { rows, counts, conditions, findings, total: rows[0]?.total ?? 0, page, pageSize }
  })
}
