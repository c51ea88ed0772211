import type { Transaction } from '../database'

/** When the worker last said that it is alive, by its own clock; undefined before its first beat. Entry scope. */
export async function findWorkerSeenAt(tx: Transaction): Promise<Date | undefined> {
  const [row] = await tx.query<{ worker_seen_at: Date | null }>('select worker_seen_at from gate.readiness()')
  return row?.worker_seen_at ?? undefined
}
