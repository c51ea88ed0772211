import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/**
 * A new id for a row: UUIDv7, made by the application and never by the database.
 * It tells the row's time of birth and is no secret: tokens are made elsewhere.
 */
export function newId(): string {
  return v7()
}

/** Many new ids, in ascending order; their randomness is fetched at once, which is what takes time. */
export function newIds(count: number): string[] {
  const random = randomFillSync(new Uint8Array(16 * count))
  const msecs = Date.now()
  return Array.from({ length: count }, (_, seq) => v7({ msecs, seq, random: random.subarray(16 * seq, 16 * seq + 16) }))
}
