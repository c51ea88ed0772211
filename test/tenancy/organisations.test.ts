import pg from 'pg'
import { beforeAll, test } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { MATRIX, type TestScope } from './matrix'
import { respondentsOf, sidesOf } from './scopes'
import { Tally } from './tally'
import { describeWorld, fillWorld, type Pairs } from './world'

const database = withDatabase()
const ORGANISATIONS = 120

/** Everybody assesses somebody, a few assess many and a few are assessed by many. */
const pairs: Pairs = Array.from({ length: 180 }, (_, index) => {
  const assessing = index < ORGANISATIONS ? index : (index * index) % 7
  const answering = (index * 31 + 1) % ORGANISATIONS
  return [assessing, answering === assessing ? (answering + 1) % ORGANISATIONS : answering, 1 + (index % 2)] as const
})
const world = describeWorld(ORGANISATIONS, pairs)

beforeAll(async () => {
  const admin = await database().admin.connect()
  try {
    await fillWorld(admin, world)
  } finally {
    admin.release()
  }
})

const OPEN = `select set_config('role', $1, true), set_config('app.organisation_id', $2, true),
  set_config('app.user_id', '', true), set_config('app.respondent_id', $3, true)`

/** Counts every table that the scope reads, in one statement, and compares with the owner columns. */
async function countEverything(client: pg.Client, scope: TestScope, tally: Tally): Promise<void> {
  const readable = Object.entries(MATRIX).flatMap(([table, scopes]) => {
    const rights = scopes[scope.kind]
    return rights && rights.select.length > 0 ? [{ table, rights }] : []
  })
  const counts = readable.map(({ table }) => `(select count(*) from "${table}") as "${table}"`).join(', ')
  const values = [`rantai_${scope.kind}`, scope.organisationId, scope.respondentId ?? '']
  const [, , { rows }] = await Promise.all([
    client.query('begin'),
    client.query(OPEN, values),
    client.query<Record<string, string>>(`select ${counts}`),
    client.query('rollback'),
  ])
  for (const { table, rights } of readable) {
    const expected = (world.rows.get(table) ?? []).filter((row) => rights.rows(row, scope)).length
    const got = Number(rows[0]?.[table])
    tally.check(got === expected, `${table} as ${scope.kind} ${scope.organisationId}: expected ${expected}, got ${got}`)
  }
}

async function countAll(scopes: readonly TestScope[], name: string): Promise<void> {
  const config: pg.ClientConfig & { pipeline: boolean } = { connectionString: database().urls.webUrl, pipeline: true }
  const client = new pg.Client(config)
  await client.connect()
  const tally = new Tally()
  for (const scope of scopes) await countEverything(client, scope, tally)
  await client.end()
  tally.conclude(name)
}

test('every organisation counts its own rows on both sides, and no other', async () => {
  await countAll(world.organisationIds.flatMap(sidesOf), 'every organisation')
})

test('every link holder counts what its link is for, a revoked one nothing', async () => {
  await countAll(respondentsOf(world), 'every link holder')
})
