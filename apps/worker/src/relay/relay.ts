import { authorize } from '@rantai/use-cases/access'
import { jobs, type JobName } from '@rantai/use-cases/jobs'
import { listWaitingOutbox, markOutboxRelayed, type Database } from '@rantai/db'
import type { JobQueue } from '../queue/backend'

const BATCH = 200
/** A row that was handed over and is still there after this long is handed over again: the queue may have been emptied. */
const HAND_OVER_AGAIN_AFTER_MS = 5 * 60_000

const system = { kind: 'system', organisationId: undefined } as const

/**
 * Hands waiting outbox rows to the queue, with the row's key as job id: handing one over twice adds nothing. The row
 * stays until its handler is done.
 * @returns how many rows were handed over
 */
export async function relayOutbox(
  deps: { readonly database: Database; readonly now: () => Date },
  queue: JobQueue,
): Promise<number> {
  const scope = authorize(system, 'system.relay')
  const at = deps.now()
  const relayedBefore = new Date(at.getTime() - HAND_OVER_AGAIN_AFTER_MS)
  const rows = await deps.database.withScope(scope, (tx) => listWaitingOutbox(tx, { relayedBefore, limit: BATCH }))
  for (const row of rows) {
    const attempts = row.job in jobs ? jobs[row.job as JobName].attempts : 1
    const key = { organisationId: row.organisationId, id: row.id }
    await queue.add('outbox', key, { jobId: `outbox-${row.organisationId}-${row.id}`, attempts, priority: 1 })
  }
  if (rows.length > 0) await deps.database.withScope(scope, (tx) => markOutboxRelayed(tx, rows, at))
  return rows.length
}
