import { DatabaseError, readinessRepository, shippedMigrations } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'

/** Longest silence of the worker that still counts as alive, in milliseconds. */
const workerSilence = 60_000

/** The database lacks a function or schema that this build calls: the migrations were not run. */
const notMigrated = new Set(['42883', '3F000', '42P01'])

export type Readiness = {
  /** True when nothing below keeps the portal from serving. */
  readonly ready: boolean
  readonly database: 'ok' | 'unreachable'
  readonly migrations: 'ok' | 'behind' | 'unknown'
  /** The worker says that it is alive through the queue's own schedule, so 'ok' covers queue and worker. */
  readonly worker: 'ok' | 'silent' | 'unknown'
  readonly queue: 'ok' | 'silent' | 'unknown'
}

/** 'unknown' where this program runs without the checkout that holds the migrations. */
async function compareMigrations(applied: ReadonlySet<string>): Promise<Readiness['migrations']> {
  const shipped = await shippedMigrations()
  if (!shipped) return 'unknown'
  return [...shipped].every((name) => applied.has(name)) ? 'ok' : 'behind'
}

/** Whether the portal can serve. What doesn't answer is said in the result; only faults of ours are thrown. */
export async function readReadiness({ actor, deps }: Call): Promise<Readiness> {
  const scope = authorize(actor, 'public.readiness')
  try {
    const found = await deps.database.withScope(scope, (tx) => readinessRepository.findReadiness(tx))
    const migrations = await compareMigrations(found.applied)
    const { workerSeenAt: seenAt } = found
    const alive = seenAt !== undefined && deps.now().getTime() - seenAt.getTime() <= workerSilence
    const worker = alive ? 'ok' : 'silent'
    return { ready: alive && migrations !== 'behind', database: 'ok', migrations, worker, queue: worker }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    const behind = notMigrated.has(error.sqlState ?? '')
    if (!behind && error.code !== 'unavailable') throw error
    return {
      ready: false,
      database: behind ? 'ok' : 'unreachable',
      migrations: behind ? 'behind' : 'unknown',
      worker: 'unknown',
      queue: 'unknown',
    }
  }
}
