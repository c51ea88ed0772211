import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { checkTable, dropKeys, readColumns, sqlState, type Columns } from './behaviour'
import { MATRIX, type TestScope } from './matrix'
import { NOBODY, OPERATORS, respondentsOf, sidesOf } from './scopes'
import { Tally } from './tally'
import { describeWorld, fillWorld } from './world'

const database = withDatabase()
const world = describeWorld(5, [
  [0, 1, 2],
  [0, 2, 1],
  [0, 3, 1],
  [1, 2, 1],
  [2, 3, 2],
  [3, 4, 1],
  [4, 0, 1],
])
let columns: Columns

beforeAll(async () => {
  const admin = await database().admin.connect()
  try {
    await dropKeys(admin)
    await fillWorld(admin, world)
    columns = await readColumns(admin)
  } finally {
    admin.release()
  }
})

test('the matrix names every table, and no other', () => {
  expect(Object.keys(MATRIX).sort()).toEqual([...columns.keys()].sort())
  const empty = [...columns.keys()].filter((table) => !world.rows.get(table)?.length)
  expect(empty).toEqual([])
})

async function asLogin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const config: pg.ClientConfig & { pipeline: boolean } = { connectionString: url, pipeline: true }
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('rollback')
  } finally {
    await client.end()
  }
}

test('every table, scope, column and command does what the matrix says', async () => {
  const [first = '', second = '', third = ''] = world.organisationIds
  const links = respondentsOf(world).filter((link) => [second, third].includes(link.organisationId))
  const scopes = [...[first, second, third].flatMap(sidesOf), ...links.slice(0, 6), ...NOBODY, ...OPERATORS]
  const tally = new Tally()
  const check = (of: readonly TestScope[]) => async (client: pg.Client) => {
    for (const table of columns.keys()) {
      for (const scope of of) await checkTable({ client, world, columns, tally }, table, scope)
    }
  }
  await asLogin(database().urls.webUrl, check(scopes.filter((scope) => scope.kind !== 'system')))
  await asLogin(database().urls.workerUrl, check(scopes.filter((scope) => scope.kind === 'system')))
  tally.conclude('matrix')
})

test('a login without a scope is refused on every table', async () => {
  const tally = new Tally()
  for (const url of [database().urls.webUrl, database().urls.workerUrl, database().urls.queueUrl]) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const table of columns.keys()) {
      const statements = [
        `select from public."${table}"`,
        `delete from public."${table}"`,
        `truncate public."${table}"`,
      ]
      for (const sql of [...statements, `insert into public."${table}" default values`]) {
        const outcome = await client.query(sql).then(() => 'done', sqlState)
        tally.check(outcome === '42501', `${sql} as ${new URL(url).username}: ${outcome}`)
      }
    }
    await client.end()
  }
  tally.conclude('logins without a scope')
})
