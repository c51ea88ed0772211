import type pg from 'pg'
import { MATRIX, type Rights, type ScopeKind, type TestScope } from './matrix'
import type { Tally } from './tally'
import type { Row, World } from './world'

/** The statement of packages/db, repeated: a test that borrowed it would follow its mistakes. */
const OPEN = `select set_config('role', $1, true), set_config('app.organisation_id', $2, true),
  set_config('app.user_id', '', true), set_config('app.respondent_id', $3, true)`

export const roleOf = (kind: ScopeKind) => `rantai_${kind}`

/** Column names per table, as they are in the database. */
export type Columns = ReadonlyMap<string, readonly string[]>

export async function readColumns(client: pg.Client | pg.PoolClient | pg.Pool): Promise<Columns> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
     group by c.relname`,
  )
  return new Map(rows.map((row) => [row.table, row.columns]))
}

/**
 * Takes every key away from a copy, so that a row can be inserted a second time and deleted although others point at
 * it. Policies and privileges are what is tested there; keys have tests of their own.
 */
export async function dropKeys(admin: pg.Client | pg.PoolClient | pg.Pool): Promise<void> {
  const { rows } = await admin.query<{ statement: string }>(
    `select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement
     from pg_constraint where connamespace = 'public'::regnamespace and contype in ('f', 'p', 'u')
     order by contype = 'f' desc`,
  )
  for (const { statement } of rows) await admin.query(statement)
  const indexes = await admin.query<{ statement: string }>(
    `select format('drop index %s', indexrelid::regclass) as statement from pg_index i
     join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and i.indisunique`,
  )
  for (const { statement } of indexes.rows) await admin.query(statement)
}

type Place = {
  readonly client: pg.Client | pg.PoolClient
  readonly world: World
  readonly columns: Columns
  readonly tally: Tally
}

const DENIED = '42501'

/** Tries everything that a scope could do with a table and compares with the matrix; changes nothing. */
export async function checkTable(place: Place, table: string, scope: TestScope): Promise<void> {
  const { client, world, columns, tally } = place
  const rights = MATRIX[table]?.[scope.kind]
  const rows = world.rows.get(table) ?? []
  const names = columns.get(table) ?? []
  const seen = rights ? rows.filter((row) => rights.rows(row, scope)) : []
  const who = `${scope.kind} ${scope.organisationId.slice(-4)} ${scope.respondentId?.slice(-4) ?? ''}`
  const compare = async (what: string, expected: number | string, sql: string, values: unknown[] = []) => {
    const outcome = await attempt(client, sql, values)
    tally.check(outcome === expected, `${what} ${table} as ${who}: expected ${expected}, got ${outcome}`)
  }
  await client.query('savepoint scope')
  try {
    await client.query(OPEN, [roleOf(scope.kind), scope.organisationId, scope.respondentId ?? ''])
    const readable = (column: string) => rights?.select === 'all' || (rights?.select.includes(column) ?? false)
    await compare('count', rights && names.some(readable) ? seen.length : DENIED, `select count(*) from "${table}"`)
    for (const column of names) {
      await compare(`read ${column} of`, readable(column) ? 0 : DENIED, `select "${column}" from "${table}" limit 0`)
      await checkUpdate({ compare, rights, table, column, seen, scope })
    }
    await compare('delete', rights?.delete ? seen.length : DENIED, `delete from "${table}"`)
    for (const row of rights?.insert ? rows : ownAndForeign(rows, seen)) {
      const allowed = rights?.insert === true && rights.insertable(row, scope)
      const list = Object.keys(row)
        .map((name) => `"${name}"`)
        .join(', ')
      const sql = `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(null::"${table}", $1)`
      await compare(`insert ${JSON.stringify(row['id'] ?? '')} into`, allowed ? 1 : DENIED, sql, [JSON.stringify(row)])
    }
  } finally {
    await client.query('rollback to savepoint scope')
  }
}

type Update = {
  readonly compare: (what: string, expected: number | string, sql: string) => Promise<void>
  readonly rights: Rights | undefined
  readonly table: string
  readonly column: string
  readonly seen: readonly Row[]
  readonly scope: TestScope
}

/** A refused column is set to null: setting it to itself would also fail for want of the right to read it. */
async function checkUpdate({ compare, rights, table, column, seen, scope }: Update): Promise<void> {
  const allowed = rights?.update.includes(column) === true
  const changed = allowed ? seen.filter((row) => rights.updatable(row, scope)).length : DENIED
  const value = allowed ? `"${column}"` : 'null'
  await compare(`update ${column} of`, changed, `update "${table}" set "${column}" = ${value}`)
}

function ownAndForeign(rows: readonly Row[], seen: readonly Row[]): readonly Row[] {
  const mine = new Set(seen)
  const foreign = rows.find((row) => !mine.has(row))
  return [seen[0], foreign].filter((row) => row !== undefined)
}

/** Runs one statement and takes it back; the number of rows, or the SQLSTATE. */
async function attempt(client: pg.Client | pg.PoolClient, sql: string, values: unknown[]): Promise<number | string> {
  // Sent together (the connections of these tests pipeline); the answers come in order.
  const [, outcome] = await Promise.allSettled([
    client.query('savepoint attempt'),
    client.query<{ count?: string }>(sql, values),
    client.query('rollback to savepoint attempt'),
  ])
  if (outcome.status === 'rejected') return sqlState(outcome.reason)
  const counted = outcome.value.rows[0]?.count
  return counted === undefined ? (outcome.value.rowCount ?? 0) : Number(counted)
}

export function sqlState(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
