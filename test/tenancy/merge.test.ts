import { beforeAll, expect, test } from 'vitest'
import { newId, openScopeAfterAuthorisation, type Scope } from '../../packages/db/src/index'
import { withDatabase } from '../setup/with-database'
import { describeWorld, fillWorld } from './world'

const database = withDatabase()
const world = describeWorld(5, [
  [0, 1, 2],
  [0, 2, 1],
  [3, 1, 1],
  [4, 2, 1],
])
const [customer = '', placeholder = '', survivor = '', , stranger = ''] = world.organisationIds
const DAY = 24 * 60 * 60 * 1000
const NOW = new Date('2026-05-01T08:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY)
const request = newId()

const side = (kind: 'assessing' | 'answering', organisationId: string): Scope =>
  openScopeAfterAuthorisation({ side: kind, organisationId, userId: null })

beforeAll(async () => {
  const admin = await database().admin.connect()
  try {
    await fillWorld(admin, world)
    await admin.query("update organisation set state = 'placeholder' where id = $1", [placeholder])
    await admin.query(
      `insert into merge_request (id, placeholder_organisation_id, surviving_organisation_id, requested_by_email,
         requested_by_name, contact_yes_at, created_at) values ($1, $2, $3, 'x', 'x', $4, $4)`,
      [request, placeholder, survivor, daysAgo(1)],
    )
  } finally {
    admin.release()
  }
})

async function merge(organisationId: string): Promise<boolean> {
  const { merged } = await database().web.withScope(side('answering', organisationId), (tx) =>
    tx.one<{ merged: boolean }>('select gate.merge($1, $2) as merged', [request, NOW]),
  )
  return merged
}

const change = (sql: string, values: unknown[]) => database().admin.query(sql, [request, ...values])
const approve = (contact: Date, administrator: Date | null) =>
  change("update merge_request set state = 'approved', contact_yes_at = $2, administrator_yes_at = $3 where id = $1", [
    contact,
    administrator,
  ])

const of = (table: string, column: string, organisationId: string) =>
  (world.rows.get(table) ?? []).filter((row) => row[column] === organisationId).length

const B_TABLES = [
  'answer',
  'answer_history',
  'answer_evidence',
  'respondent',
  'evidence',
  'evidence_version',
  'receipt',
]
const X_TABLES = ['assessment', 'submission', 'submission_answer', 'evidence_share', 'message', 'invitation']

test('without both approvals, fresh, and the survivor’s own scope nothing merges', async () => {
  expect(await merge(survivor)).toBe(false)
  await approve(daysAgo(1), null)
  expect(await merge(survivor)).toBe(false)
  await approve(daysAgo(31), daysAgo(1))
  expect(await merge(survivor)).toBe(false)
  await approve(daysAgo(1), daysAgo(31))
  expect(await merge(survivor)).toBe(false)
  await approve(daysAgo(2), daysAgo(1))
  expect(await merge(stranger)).toBe(false)
  expect(await merge(placeholder)).toBe(false)
  const admin = database().admin
  await admin.query("update organisation set state = 'active' where id = $1", [placeholder])
  expect(await merge(survivor)).toBe(false)
  await admin.query("update organisation set state = 'placeholder' where id = $1", [placeholder])
})

test('a merge waits for an open autosave, takes its row along, and late writes are refused', async () => {
  const { web } = database()
  const answering = side('answering', placeholder)
  let merging: Promise<boolean> = Promise.resolve(false)
  await web.withScope(answering, async (tx) => {
    await tx.execute("update answer set comment = 'typed just now' where question_id = 'q1'")
    merging = merge(survivor)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await tx.query("select 1 as one from answer where comment = 'typed just now'")).toHaveLength(3)
  })
  expect(await merging).toBe(true)

  const counts = await web.withScope(side('answering', survivor), async (tx) => {
    const found: Record<string, number> = {}
    for (const table of [...B_TABLES, ...X_TABLES]) {
      found[table] = (await tx.one<{ n: number }>(`select count(*) as n from ${table}`)).n
    }
    const typed = await tx.query("select 1 as one from answer where comment = 'typed just now'")
    expect(typed).toHaveLength(3)
    return found
  })
  const both = (table: string, column: string) => of(table, column, placeholder) + of(table, column, survivor)
  for (const table of B_TABLES) expect([table, counts[table]]).toEqual([table, both(table, 'organisation_id')])
  for (const table of X_TABLES)
    expect([table, counts[table]]).toEqual([table, both(table, 'answering_organisation_id')])

  const late = web.withScope(answering, (tx) =>
    tx.execute(
      `insert into answer (organisation_id, assessment_id, question_id, answered_on, author_name, updated_at)
       values ($1, $2, 'q9', '2026-05-01', 'x', $3)`,
      [placeholder, world.rows.get('answer')?.[0]?.['assessment_id'], NOW],
    ),
  )
  await expect(late).rejects.toMatchObject({ code: 'notFoundOrNotYours', sqlState: '23503' })
  expect(await merge(survivor)).toBe(false)
})

test('the customer keeps all it had, and the placeholder keeps its audit events as merged', async () => {
  const { web, admin } = database()
  await web.withScope(side('assessing', customer), async (tx) => {
    for (const table of X_TABLES) {
      const { n } = await tx.one<{ n: number }>(`select count(*) as n from ${table}`)
      expect([table, n]).toEqual([table, of(table, 'assessing_organisation_id', customer)])
    }
  })
  const { rows } = await admin.query(
    `select state, merged_into, (select count(*)::int from audit_event where organisation_id = o.id) as events
     from organisation o where id = $1`,
    [placeholder],
  )
  const events = of('audit_event', 'organisation_id', placeholder)
  expect(rows).toEqual([{ state: 'merged', merged_into: survivor, events }])
})
