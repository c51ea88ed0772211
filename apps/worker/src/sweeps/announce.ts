import { type Database, listUntoldOrganisations } from '@rantai/db'
import { contentEdition } from '@rantai/use-cases'
import { authorize } from '@rantai/use-cases/access'
import type { JobQueue } from '../queue/backend'

/** Organisations looked through at one time; the next ones an hour later. */
const LIMIT = 5000

/**
 * Enqueues one job for each organisation for which nobody looked yet whom the versions that ship now touch.
 * @returns how many jobs were enqueued
 */
export async function announceOnce(deps: { readonly database: Database }, queue: JobQueue): Promise<number> {
  const scope = authorize({ kind: 'system', organisationId: undefined }, 'system.sweep')
  const { edition } = contentEdition()
  const untold = await deps.database.withScope(scope, (tx) => listUntoldOrganisations(tx, { edition, limit: LIMIT }))
  for (const id of untold) {
    const key = { organisationId: id, id }
    await queue.add('content', key, { jobId: `content-${id}`, attempts: 3, priority: 20, again: true })
  }
  return untold.length
}
