import pg from 'pg'
import { DatabaseError, notFoundOrNotYours, toDatabaseError } from './errors'
import type { PrismaClient } from './generated/prisma/client'
import { currentTransaction, PrismaOnTransaction, type OpenTransaction } from './prisma-on-transaction'
import { assertOpenedScope, type Scope, type Side } from './scope'
import { columnTypes } from './column-types'

const ROLE_OF: Record<Side, string> = {
  assessing: 'rantai_assessing',
  answering: 'rantai_answering',
  respondent: 'rantai_respondent',
  system: 'rantai_system',
  operator: 'rantai_operator',
  entry: 'rantai_entry',
}

/** The one statement that opens a scope: the role and every setting, every time, for this transaction only. */
const OPEN_SCOPE = `select set_config('role', $1, true), set_config('app.organisation_id', $2, true),
  set_config('app.user_id', $3, true), set_config('app.respondent_id', $4, true)`

/** What may be sent from inside a scope; `set`, `reset` and friends would leave it. */
const ALLOWED = /^\s*(select|insert|update|delete|with|values)\b/i
const SAVEPOINT = /^(savepoint|release savepoint|rollback to savepoint) prisma$/

/** The simple protocol would take several statements in one text; the extended one refuses them (42601). */
type Extended = (pg.QueryConfig | pg.QueryArrayConfig) & { readonly queryMode: 'extended' }

/** A statement as it was sent. `own` is false for those that open and close the transaction. */
export type SentStatement = { readonly text: string; readonly own: boolean }

export type DatabaseOptions = {
  /** URL of rantai_web or rantai_worker. */
  readonly url: string
  /** Most connections at once; callers beyond that wait. */
  readonly max: number
  /** Called for every statement; the tests that count statements per page listen here. */
  readonly onStatement?: (statement: SentStatement) => void
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string
}

/** A transaction in a scope. Raw SQL and Prisma run on the same connection, in the same transaction. */
export type Transaction = {
  readonly scope: Scope
  /** Prisma for plain reads and writes. Costs about a millisecond a call: hot lists use `query`. */
  readonly prisma: PrismaClient
  /** Rows of a constant statement; values only as `$1` parameters. `date` comes as text, `bigint` as number. */
  query<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** The one row; throws `notFoundOrNotYours` when there is none. */
  one<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row>
  /** How many rows a statement changed. */
  execute(text: string, parameters?: readonly unknown[]): Promise<number>
}

export type Database = {
  /**
   * Runs `work` in one transaction that sees what the scope may see. Commits when `work` returns, rolls back when it
   * throws. A transaction never changes its scope; who needs both sides opens two, in turn.
   *
   * @throws DatabaseError; errors of `work` itself come through unchanged.
   */
  withScope<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Waits for running transactions and closes every connection. */
  close(): Promise<void>
}

/** Opens a pool of connections for one login. The login has no right of its own: without a scope nothing can be read. */
export function createDatabase(options: DatabaseOptions): Database {
  const config: pg.PoolConfig & { pipeline: boolean } = {
    connectionString: options.url,
    max: options.max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: options.applicationName ?? 'rantai',
    types: columnTypes,
    // `begin`, the scope and the first statement travel together instead of waiting for each other.
    pipeline: true,
  }
  const pool = new pg.Pool(config)
  // An idle connection that breaks (restart of the server) is dropped by the pool; the next caller gets a new one.
  pool.on('error', () => undefined)
  // One that breaks while it is lent also says so by itself; its query has failed already, and an event that nobody
  // listens to would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const idlePrisma: PrismaOnTransaction[] = []
  const said = options.onStatement ?? (() => undefined)

  async function withScope<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    assertOpenedScope(scope)
    const client = await pool.connect().catch((error: unknown) => {
      throw toDatabaseError(error)
    })
    const transaction = transactionOn(client, said)
    let prisma: PrismaOnTransaction | undefined
    const tx = callsOf(scope, transaction, () => {
      prisma ??= idlePrisma.pop() ?? new PrismaOnTransaction()
      prisma.lendTo(transaction)
      return prisma.client
    })
    const opening = openScope(client, scope, said)
    let usable = true
    try {
      // Awaited inside: a Prisma promise that is merely returned starts when it is awaited, and must belong to us then.
      const result = await currentTransaction.run(transaction, async () => await work(tx))
      await opening
      transaction.open = false
      await commit(client, said)
      return result
    } catch (error) {
      transaction.open = false
      const first = await failureOf(opening, error)
      usable = await rollBack(client)
      throw toDatabaseError(first)
    } finally {
      client.release(!usable)
      if (prisma) idlePrisma.push(prisma)
    }
  }

  return { withScope, close: () => pool.end() }
}

type Said = (statement: SentStatement) => void

function transactionOn(client: pg.PoolClient, said: Said): OpenTransaction {
  return {
    open: true,
    send: async (statement) => {
      const { text } = statement
      const savepoint = SAVEPOINT.test(text)
      if (!savepoint && !ALLOWED.test(text)) throw new DatabaseError('broken', 'A scope sends queries only.')
      said({ text, own: !savepoint })
      const extended: Extended = { ...statement, queryMode: 'extended' }
      return client.query(extended)
    },
  }
}

/** A commit of a transaction in which a statement failed is answered with `ROLLBACK` and no error. */
async function commit(client: pg.PoolClient, said: Said): Promise<void> {
  said({ text: 'commit', own: false })
  const { command } = await client.query('commit')
  if (command === 'COMMIT') return
  throw new DatabaseError('broken', 'A statement failed and its error was swallowed; nothing was written.')
}

/** Whether the connection may be used again. */
function rollBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  )
}

/** When the scope itself could not be opened, everything after it failed for that reason. */
function failureOf(opening: Promise<void>, error: unknown): Promise<unknown> {
  return opening.then(
    () => error,
    (openingError: unknown) => openingError,
  )
}

/** Sends `begin` and the scope together; the caller's first statement need not wait for either. */
function openScope(client: pg.PoolClient, scope: Scope, said: Said): Promise<void> {
  said({ text: 'begin', own: false })
  said({ text: OPEN_SCOPE, own: false })
  const values = [ROLE_OF[scope.side], scope.organisationId ?? '', scope.userId ?? '', scope.respondentId ?? '']
  const sent = Promise.all([client.query('begin'), client.query({ name: 'open_scope', text: OPEN_SCOPE, values })])
  const opening = sent.then(() => undefined)
  // Whoever awaits it sees the failure; until then it must not count as unhandled.
  opening.catch(() => undefined)
  return opening
}

function callsOf(scope: Scope, transaction: OpenTransaction, prisma: () => PrismaClient): Transaction {
  const send = async (text: string, parameters: readonly unknown[] = []) => {
    if (!transaction.open) throw new DatabaseError('broken', 'The transaction is over: a promise was not awaited.')
    try {
      return await transaction.send({ text, values: [...parameters] })
    } catch (error) {
      throw toDatabaseError(error)
    }
  }
  return {
    scope,
    get prisma() {
      return prisma()
    },
    query: async <Row extends object>(text: string, parameters?: readonly unknown[]) =>
      (await send(text, parameters)).rows as Row[],
    one: async <Row extends object>(text: string, parameters?: readonly unknown[]) => {
      const [row] = (await send(text, parameters)).rows as Row[]
      if (row === undefined) throw notFoundOrNotYours()
      return row
    },
    execute: async (text, parameters) => (await send(text, parameters)).rowCount ?? 0,
  }
}
