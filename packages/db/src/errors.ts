/**
 * What went wrong in the database, in the words a caller can act on:
 * - `notFoundOrNotYours`: no such row, or one of another organisation. The two are never told apart.
 * - `retry`: the transaction lost against another one; nothing was written, run it again.
 * - `unavailable`: the database cannot be reached or is shutting down; nothing is known to be written.
 * - `broken`: a mistake in this program (wrong SQL, forbidden statement, malformed value).
 */
export type DatabaseErrorCode = 'notFoundOrNotYours' | 'retry' | 'unavailable' | 'broken'

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode
  /** The five characters of SQLSTATE, where PostgreSQL gave one. For use inside the server only. */
  readonly sqlState: string | undefined
  /** The violated constraint: lets a use-case tell "this name is taken in your own organisation". */
  readonly constraint: string | undefined

  constructor(
    code: DatabaseErrorCode,
    message: string,
    details: { cause?: unknown; sqlState?: string; constraint?: string } = {},
  ) {
    super(message, { cause: details.cause })
    this.code = code
    this.sqlState = details.sqlState
    this.constraint = details.constraint
  }
}

/** The error of a read that had to find a row and found none. */
export function notFoundOrNotYours(): DatabaseError {
  return new DatabaseError('notFoundOrNotYours', 'There is no such row in this scope.')
}

/**
 * Unique, foreign key, check and privilege look the same: telling a stranger's id from one that does not exist would
 * tell that it exists.
 */
const NOT_YOURS = new Set(['23505', '23503', '23514', '42501'])
const RETRY = new Set(['40001', '40P01', '55P03'])
/** Shutdown, crash recovery, start-up, too many connections. */
const UNAVAILABLE = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const LOST_CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/**
 * Maps whatever node-postgres or Prisma threw. Errors that are not the database's (a use-case's own) come back as they
 * are.
 */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const { code, constraint } = originalOf(error)
  if (code === undefined) {
    if (!LOST_CONNECTION.test(error.message)) return error
    return new DatabaseError('unavailable', 'The connection to the database was lost.', { cause: error })
  }
  const details = { cause: error, sqlState: code, ...(constraint === undefined ? {} : { constraint }) }
  if (NOT_YOURS.has(code))
    return new DatabaseError('notFoundOrNotYours', 'There is no such row in this scope.', details)
  if (RETRY.has(code))
    return new DatabaseError('retry', 'Another change came first; run the transaction again.', details)
  if (UNAVAILABLE.has(code) || code.startsWith('08')) {
    return new DatabaseError('unavailable', 'The database cannot be reached.', details)
  }
  return new DatabaseError('broken', `The database refused a statement (${code}).`, details)
}

type Original = { readonly code?: string; readonly constraint?: string }

/** node-postgres carries SQLSTATE in `code`; Prisma hides the driver's error in `meta.driverAdapterError.cause`. */
function originalOf(error: Error): Original {
  if ('meta' in error && isRecord(error.meta)) {
    const driverError = error.meta['driverAdapterError']
    const cause = isRecord(driverError) ? driverError['cause'] : undefined
    if (isRecord(cause)) return describe(cause['originalCode'] ?? cause['code'], readIndex(cause['constraint']))
  }
  // Prisma says "record to update not found" in a code of its own.
  if ('code' in error && error.code === 'P2025') return { code: '42501' }
  const code = 'code' in error ? error.code : undefined
  if (typeof code === 'string' && /^([0-9A-Z]{5}|E[A-Z_]+)$/.test(code) && !/^P2\d{3}$/.test(code)) {
    return describe(code, 'constraint' in error ? error.constraint : undefined)
  }
  return {}
}

function describe(code: unknown, constraint: unknown): Original {
  if (typeof code !== 'string') return {}
  return typeof constraint === 'string' ? { code, constraint } : { code }
}

function readIndex(constraint: unknown): unknown {
  return isRecord(constraint) ? constraint['index'] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
