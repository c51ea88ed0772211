import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { checkTable, dropKeys, readColumns, roleOf, type Columns } from './behaviour'
import { differences, expectedFunctions, namedFunctions, tableDifferences } from './expectations'
import { MATRIX, SCOPE_KINDS, type ScopeKind, type TestScope } from './matrix'
import { NOBODY, OPERATORS, respondentsOf, sidesOf } from './scopes'
import { Tally } from './tally'
import { describeWorld, fillWorld } from './world'

const database = withDatabase()
const world = describeWorld(4, [
  [0, 1, 2],
  [0, 2, 1],
  [1, 3, 1],
  [2, 0, 1],
  [3, 2, 1],
])
const [first = '', second = ''] = world.organisationIds
const links = respondentsOf(world).filter((link) => link.organisationId === second)
const scopes = [...[first, second].flatMap(sidesOf), ...links.slice(0, 3), ...NOBODY, ...OPERATORS]
let client: pg.Client
let columns: Columns

beforeAll(async () => {
  const config: pg.ClientConfig & { pipeline: boolean } = {
    connectionString: database().urls.adminUrl,
    pipeline: true,
  }
  client = new pg.Client(config)
  await client.connect()
  await dropKeys(client)
  await fillWorld(client, world)
  columns = await readColumns(client)
})

afterAll(async () => {
  await client.end()
})

type Mutant = { readonly table: string; readonly sql: string; readonly scopes: readonly TestScope[] }
type Killed = { readonly behaviour: boolean; readonly catalogue: boolean }

/** Plants one fault, looks with both tests, and takes it back. */
async function look(mutant: Mutant): Promise<Killed> {
  await client.query('begin')
  try {
    await client.query(mutant.sql)
    const tally = new Tally()
    for (const scope of mutant.scopes) {
      await checkTable({ client, world, columns, tally }, mutant.table, scope)
      if (tally.failures.length > 0) break
    }
    const catalogue = await tableDifferences(client, columns, mutant.table)
    return { behaviour: tally.failures.length > 0, catalogue: catalogue.length > 0 }
  } finally {
    await client.query('rollback')
  }
}

async function killAll(name: string, mutants: readonly Mutant[]): Promise<void> {
  const tally = new Tally()
  let byBehaviour = 0
  for (const mutant of mutants) {
    const killed = await look(mutant)
    if (killed.behaviour) byBehaviour += 1
    tally.check(killed.behaviour || killed.catalogue, `survived: ${mutant.sql}`)
  }
  process.stdout.write(`isolation: ${name}: ${byBehaviour} of ${mutants.length} killed by behaviour alone\n`)
  tally.conclude(name)
}

test('without a fault both tests are content', async () => {
  const tally = new Tally()
  await client.query('begin')
  for (const table of columns.keys()) {
    for (const scope of scopes) await checkTable({ client, world, columns, tally }, table, scope)
  }
  await client.query('rollback')
  expect(tally.failures.slice(0, 5)).toEqual([])
  expect(await tableDifferences(client, columns)).toEqual([])
})

test('every policy dropped or widened is noticed', async () => {
  type Policy = { table: string; name: string; roles: string[]; qual: string | null; check: string | null }
  const { rows } = await client.query<Policy>(
    `select tablename as table, policyname as name, roles::text[], qual, with_check as "check"
     from pg_policies where schemaname = 'public'`,
  )
  // A policy touches the scopes that run as its role; those of the definers show in the catalogue.
  const touched = (roles: readonly string[]) => {
    const sides = roles.includes('rantai_member') ? [...roles, 'rantai_assessing', 'rantai_answering'] : roles
    return scopes.filter((scope) => sides.includes(roleOf(scope.kind)))
  }
  await killAll(
    'mutants of policies',
    rows.flatMap(({ table, name, roles, qual, check }) => {
      const on = `"${name}" on "${table}"`
      const sqls = [`drop policy ${on}`]
      if (qual !== null && qual !== 'true') sqls.push(`alter policy ${on} using (true)`)
      if (check !== null && check !== 'true') sqls.push(`alter policy ${on} with check (true)`)
      return sqls.map((sql) => ({ table, sql, scopes: touched(roles) }))
    }),
  )
})

test('row security off, not forced, or open to public is noticed on every table', async () => {
  await killAll(
    'mutants of tables',
    [...columns.keys()].flatMap((table) =>
      [
        { sql: `alter table "${table}" disable row level security`, scopes: scopes.slice(0, 2) },
        // No scope runs as the owner: only the catalogue can tell.
        { sql: `alter table "${table}" no force row level security`, scopes: [] },
        { sql: `create policy open on "${table}" using (true)`, scopes: scopes.slice(0, 2) },
      ].map((mutant) => ({ table, ...mutant })),
    ),
  )
})

const COMMANDS = ['select', 'insert', 'update', 'delete', 'truncate'] as const

function has(table: string, kind: ScopeKind, command: (typeof COMMANDS)[number]): boolean {
  const rights = MATRIX[table]?.[kind]
  if (!rights || command === 'truncate') return false
  // A right on some columns is less than the right on the table.
  if (command === 'select') return rights.select === 'all'
  return command === 'update' ? false : rights[command]
}

test('every right given that the matrix does not give is noticed', async () => {
  await killAll(
    'mutants of grants',
    [...columns.keys()].flatMap((table) =>
      SCOPE_KINDS.flatMap((kind) =>
        COMMANDS.filter((command) => !has(table, kind, command)).map((command) => ({
          table,
          sql: `grant ${command} on "${table}" to ${roleOf(kind)}`,
          scopes: scopes.filter((scope) => scope.kind === kind).slice(0, 1),
        })),
      ),
    ),
  )
})

test('a function opened, let loose or handed on is noticed', async () => {
  const { rows } = await client.query<{ signature: string }>(
    "select oid::regprocedure::text as signature from pg_proc where pronamespace::regnamespace::text in ('gate', 'sweep')",
  )
  const tally = new Tally()
  for (const { signature } of rows) {
    for (const fault of ['owner to rantai_owner', 'reset search_path', 'security invoker', 'GRANT']) {
      await client.query('begin')
      const sql = `alter function ${signature} ${fault}`
      await client.query(fault === 'GRANT' ? `grant execute on function ${signature} to public` : sql)
      const noticed = differences(expectedFunctions(), await namedFunctions(client))
      tally.check(noticed.length > 0, `survived: ${sql}`)
      await client.query('rollback')
    }
  }
  tally.conclude('mutants of functions')
})
