import pg from 'pg'

const DATE = 1082
const BIGINT = 20

/**
 * How columns arrive from raw SQL. A `date` stays the text `2026-11-22`: the driver would make it midnight of the
 * server's own time zone, a different day for half of the world. A `bigint` is a number, or an error beyond 2^53.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === DATE) return (text: string) => text
    if (format !== 'binary' && oid === BIGINT) return toSafeNumber
    return pg.types.getTypeParser(oid, format)
  },
}

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond what a number holds exactly.`)
  return value
}
