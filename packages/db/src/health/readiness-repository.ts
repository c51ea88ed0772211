import type { Transaction } from '../database'

/**
 * When the worker last said that it is alive, by its own clock (undefined before its first beat), and which migrations
 * the database has. Entry scope.
 */
export async function findReadiness(
  tx: Transaction,
): Promise<{ readonly workerSeenAt: Date | undefined; readonly applied: ReadonlySet<string> }> {
  const row = await tx.one<{ seenAt: Date | null; applied: string[] }>(
    `select (select r.worker_seen_at from gate.readiness() r) as "seenAt", array(select gate.applied_migrations()) as applied`,
  )
  return { workerSeenAt: row.seenAt ?? undefined, applied: new Set(row.applied) }
}
