/** A row as it was inserted: column names of the table, values as JSON. The tests count in these, never in the database. */
export type Row = Readonly<Record<string, unknown>>
export type Add = (table: string, row: Row) => Row

export const AT = '2026-03-01T08:00:00Z'
export const DAY = '2026-03-01'

let hashes = 0

/** 32 distinct bytes in the text form of `bytea`. */
export function hash(): string {
  hashes += 1
  return `\\x${hashes.toString(16).padStart(64, '0')}`
}
