import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import {
  createDatabase,
  newId,
  openScopeAfterAuthorisation,
  type Scope,
  type Transaction,
} from '../../packages/db/src/index'
import { withDatabase } from '../setup/with-database'
import { sqlState } from './behaviour'
import { respondentsOf } from './scopes'
import { Tally } from './tally'
import { describeWorld, fillWorld, type Row } from './world'

const database = withDatabase()
const world = describeWorld(4, [
  [0, 1, 2],
  [0, 2, 1],
  [3, 1, 1],
  [2, 3, 1],
])
const [customer = '', vendor = '', otherVendor = '', otherCustomer = ''] = world.organisationIds
const AT = '2026-03-02T08:00:00Z'

beforeAll(async () => {
  const admin = await database().admin.connect()
  try {
    await fillWorld(admin, world)
  } finally {
    admin.release()
  }
})

const side = (kind: 'assessing' | 'answering', organisationId: string): Scope =>
  openScopeAfterAuthorisation({ side: kind, organisationId, userId: null })

/** The SQLSTATE that a statement in a scope ends with, or `done`. */
async function outcome(scope: Scope, work: (tx: Transaction) => Promise<unknown>): Promise<string> {
  return database()
    .web.withScope(scope, work)
    .then(
      () => 'done',
      (error: unknown) => {
        const state = error instanceof Error && 'sqlState' in error ? error.sqlState : undefined
        return typeof state === 'string' ? state : sqlState(error)
      },
    )
}

const row = (table: string, matching: Row): Row => {
  const found = (world.rows.get(table) ?? []).find((candidate) =>
    Object.entries(matching).every(([column, value]) => candidate[column] === value),
  )
  if (!found) throw new Error(`This world has no such row of ${table}.`)
  return found
}

function insert(table: string, values: Row) {
  const columns = Object.keys(values)
  const list = columns.map((column) => `"${column}"`).join(', ')
  const sql = `insert into "${table}" (${list}) select ${list} from jsonb_populate_record(null::"${table}", $1)`
  return (tx: Transaction) => tx.execute(sql, [JSON.stringify(values)])
}

test('nothing changes a scope from inside', async () => {
  const tally = new Tally()
  const inside = side('answering', vendor)
  const escape = async (what: string, expected: string, work: (tx: Transaction) => Promise<unknown>) => {
    const got = await outcome(inside, work)
    tally.check(got === expected, `${what}: expected ${expected}, got ${got}`)
  }
  const SET = `set_config('app.organisation_id', '${otherVendor}', true)`
  await escape('set_config', '42501', (tx) => tx.query(`select ${SET}`))
  await escape('set_config in a where', '42501', (tx) => tx.query(`select id from answer_history where ${SET} <> ''`))
  await escape('set_config by Prisma', '42501', (tx) => tx.prisma.$queryRawUnsafe(`select ${SET}`))
  await escape('two statements', '42601', (tx) =>
    tx.query(`select 1; set local app.organisation_id = '${otherVendor}'`),
  )
  await escape('two by Prisma', '42601', (tx) => tx.prisma.$executeRawUnsafe(`select 1; reset role`))
  for (const statement of [
    'reset role',
    'set local role rantai_assessing',
    `set local app.organisation_id = '${otherVendor}'`,
    'commit',
    'rollback',
    'copy answer to stdout',
    'do $$ begin perform 1; end $$',
  ]) {
    await escape(statement, 'broken', (tx) => tx.query(statement))
    await escape(`${statement} by Prisma`, 'broken', (tx) => tx.prisma.$executeRawUnsafe(statement))
  }
  await escape('a table of its own', '42501', (tx) => tx.query('select * into stolen from answer'))
  await escape('a temporary table', '42501', (tx) => tx.query('select * into temporary stolen from answer'))
  await escape('the credentials', '42501', (tx) => tx.query('select * from credential'))
  await escape('a file of the server', '42501', (tx) => tx.query("select pg_read_file('PG_VERSION')"))
  const KILL = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres' and pid > 0"
  await escape('another login’s connection', '42501', (tx) => tx.query(KILL))
  tally.conclude('abuse: leaving a scope')
})

test('the pool keeps nothing of a scope, after commit, rollback and failure', async () => {
  const tally = new Tally()
  const single = createDatabase({ url: database().urls.webUrl, max: 1 })
  const asked = `select current_user::text as role, current_setting('app.organisation_id') as organisation,
    current_setting('app.user_id') as person, current_setting('app.respondent_id') as respondent`
  const member = openScopeAfterAuthorisation({ side: 'assessing', organisationId: customer, userId: newId() })
  const before: ((tx: Transaction) => Promise<unknown>)[] = [
    (tx) => tx.query('select id from vendor'),
    (tx) => tx.query('select 1/0'),
    () => Promise.reject(new Error('of its own')),
    (tx) => tx.prisma.vendor.count(),
  ]
  for (const work of before) {
    await single.withScope(member, work).catch(() => undefined)
    const left = await single.withScope(openScopeAfterAuthorisation({ side: 'entry' }), (tx) => tx.query(asked))
    const clean = { role: 'rantai_entry', organisation: '', person: '', respondent: '' }
    tally.check(JSON.stringify(left) === JSON.stringify([clean]), `kept: ${JSON.stringify(left)}`)
  }
  await single.close()

  const scopes = [side('assessing', customer), side('answering', vendor), side('assessing', otherCustomer)]
  await Promise.all(
    Array.from({ length: 1_000 }, async (_, index) => {
      const scope = scopes[index % scopes.length]
      if (!scope) return
      const column = scope.side === 'assessing' ? 'assessing_organisation_id' : 'answering_organisation_id'
      const expected = (world.rows.get('assessment') ?? []).filter((one) => one[column] === scope.organisationId).length
      const seen = await database()
        .web.withScope(scope, async (tx) => {
          const { length } = await tx.query('select id from assessment')
          if (index % 5 === 0) throw new Error(String(length))
          return length
        })
        .catch((error: unknown) => Number(error instanceof Error ? error.message : 'NaN'))
      tally.check(seen === expected, `expected ${expected} assessments, saw ${seen}`)
    }),
  )
  tally.conclude('abuse: pool')
})

test('a login may not become what it is not', async () => {
  const tally = new Tally()
  const { urls } = database()
  const tries: readonly (readonly [url: string, sql: string])[] = [
    ...['rantai_owner', 'rantai_system', 'rantai_gatekeeper', 'rantai_migrator', 'postgres', 'rantai_backup'].map(
      (role) => [urls.webUrl, `set role ${role}`] as const,
    ),
    ...['rantai_owner', 'rantai_entry', 'rantai_operator', 'rantai_respondent', 'rantai_sweeper'].map(
      (role) => [urls.workerUrl, `set role ${role}`] as const,
    ),
    ...['rantai_assessing', 'rantai_owner', 'rantai_system'].map(
      (role) => [urls.queueUrl, `set role ${role}`] as const,
    ),
    [urls.webUrl, 'set session authorization rantai_worker'],
    [urls.webUrl, 'create table bullmq.stolen (id int)'],
    [urls.workerUrl, 'create table bullmq.stolen (id int)'],
    [urls.webUrl, 'create table public.stolen (id int)'],
    [urls.webUrl, 'create schema stolen'],
    [urls.webUrl, 'create temporary table stolen (id int)'],
    [urls.webUrl, 'select gate.is_empty()'],
    [urls.workerUrl, "select sweep.beat('worker', now())"],
  ]
  for (const [url, sql] of tries) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const got = await client.query(sql).then(() => 'done', sqlState)
    tally.check(got === '42501', `${sql} as ${new URL(url).username}: ${got}`)
    await client.end()
  }
  tally.conclude('abuse: logins')
})

test('what points at a stranger’s row is refused like what points at none', async () => {
  const tally = new Tally()
  const mine = row('assessment', { assessing_organisation_id: customer, answering_organisation_id: vendor })
  const foreign = row('assessment', { answering_organisation_id: otherVendor })
  const theirs = row('assessment', { assessing_organisation_id: otherCustomer, answering_organisation_id: vendor })
  const answer = {
    organisation_id: vendor,
    question_id: 'q9',
    answered_on: '2026-03-01',
    author_name: 'x',
    updated_at: AT,
  }
  const submission = {
    answering_organisation_id: vendor,
    number: 9,
    questionnaire_hash: 'h',
    content_hash: 'h',
    statement: 's',
    attested_name: 'n',
    attested_title: 't',
    submitted_at: AT,
  }
  const linked = row('answer', { organisation_id: vendor, assessment_id: mine['id'] })
  const strange = row('evidence', { organisation_id: otherVendor })
  const relation = row('relationship', { assessing_organisation_id: customer, answering_organisation_id: otherVendor })
  const sent = { id: newId(), job: 'j', side: 'assessing', payload: {}, created_at: AT }
  const target = (from: Row) => ({
    sender_organisation_id: vendor,
    assessing_organisation_id: from['assessing_organisation_id'],
    answering_organisation_id: from['answering_organisation_id'],
  })
  const pairs: readonly (readonly [
    what: string,
    make: (id: unknown) => (tx: Transaction) => Promise<number>,
    stranger: unknown,
  ])[] = [
    ['answer on another’s assessment', (id) => insert('answer', { ...answer, assessment_id: id }), foreign['id']],
    [
      'submission for another customer’s assessment',
      (id) =>
        insert('submission', { ...submission, id: newId(), assessing_organisation_id: customer, assessment_id: id }),
      theirs['id'],
    ],
    [
      'submission to an organisation without a relationship',
      (id) =>
        insert('submission', { ...submission, id: newId(), assessing_organisation_id: id, assessment_id: mine['id'] }),
      otherVendor,
    ],
    [
      'another’s evidence',
      (id) =>
        insert('answer_evidence', {
          organisation_id: vendor,
          assessment_id: linked['assessment_id'],
          question_id: 'q1',
          evidence_id: id,
          created_at: AT,
        }),
      strange['id'],
    ],
    [
      'a job to a stranger',
      (id) => insert('outbox', { ...sent, ...target(mine), relationship_id: id }),
      relation['id'],
    ],
  ]
  for (const [what, make, stranger] of pairs) {
    const atStranger = await refusal(make(stranger))
    const atNothing = await refusal(make(newId()))
    tally.check(atStranger.startsWith('23503') && atStranger === atNothing, `${what}: ${atStranger} / ${atNothing}`)
  }
  const asOther = {
    ...sent,
    ...target(mine),
    sender_organisation_id: otherVendor,
    relationship_id: mine['relationship_id'],
  }
  tally.check(
    (await outcome(side('answering', otherVendor), insert('outbox', asOther))) === '42501',
    'job of a stranger',
  )
  const taken = row('vendor', { organisation_id: customer })
  const again = insert('vendor', { ...taken, organisation_id: customer })
  tally.check((await outcome(side('assessing', otherCustomer), again)) === '42501', 'a taken key is told to a stranger')
  tally.conclude('abuse: foreign rows')
})

/** SQLSTATE and text as the caller could see them, without the ids that it sent itself. */
async function refusal(work: (tx: Transaction) => Promise<unknown>): Promise<string> {
  const scope = side('answering', vendor)
  try {
    await database().web.withScope(scope, work)
    return 'done'
  } catch (error) {
    const state = error instanceof Error && 'sqlState' in error ? String(error.sqlState) : sqlState(error)
    const text = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
    return `${state} ${text.replaceAll(/[0-9a-f-]{36}/g, 'ID')}`
  }
}

test('revoking a link works at once, on everything that was its own', async () => {
  const link = respondentsOf(world).find(
    (one) => one.organisationId === vendor && !one.revoked && one.questionIds === null,
  )
  if (!link?.respondentId) throw new Error('This world has no link holder.')
  const scope = openScopeAfterAuthorisation({
    side: 'respondent',
    organisationId: vendor,
    respondentId: link.respondentId,
  })
  const tables = ['assessment', 'questionnaire_copy', 'answer', 'evidence', 'evidence_version', 'submission', 'message']
  const see = () =>
    database().web.withScope(scope, async (tx) => {
      const counts: number[] = []
      for (const table of tables) counts.push((await tx.query(`select 1 as one from ${table}`)).length)
      return counts
    })
  expect((await see()).every((count) => count > 0)).toBe(true)
  await database().web.withScope(side('answering', vendor), (tx) =>
    tx.execute('update respondent set revoked_at = $1 where organisation_id = $2 and id = $3', [
      AT,
      vendor,
      link.respondentId,
    ]),
  )
  expect(await see()).toEqual(tables.map(() => 0))
  const event = {
    organisation_id: vendor,
    id: newId(),
    at: AT,
    actor_kind: 'respondent',
    actor_id: link.respondentId,
    actor_name: 'x',
    action: 'x',
    object_kind: 'x',
    object_id: 'x',
    data: {},
  }
  expect(await outcome(scope, insert('audit_event', event))).toBe('42501')
})

test('a link holder adds nothing to another assessment of the same two organisations', async () => {
  const links = respondentsOf(world).filter(
    (one) => one.organisationId === vendor && !one.revoked && one.questionIds === null,
  )
  const ofCustomer = links.filter(
    (one) => row('assessment', { id: one.assessmentId })['assessing_organisation_id'] === customer,
  )
  const theirs = row('submission', { answering_organisation_id: vendor, assessing_organisation_id: customer })
  const link = ofCustomer.find((one) => one.assessmentId !== theirs['assessment_id'])
  if (!link?.respondentId) throw new Error('This world has no second assessment.')
  const scope = openScopeAfterAuthorisation({
    side: 'respondent',
    organisationId: vendor,
    respondentId: link.respondentId,
  })
  const slipped = {
    assessing_organisation_id: customer,
    answering_organisation_id: vendor,
    assessment_id: link.assessmentId,
    submission_id: theirs['id'],
    question_id: 'q9',
    answered_on: '2026-03-01',
    author_name: 'x',
    evidence: [],
  }
  expect(await outcome(scope, insert('submission_answer', slipped))).toBe('23503')
  const evidence = row('evidence', { organisation_id: vendor, assessment_id: theirs['assessment_id'] })
  const version = row('evidence_version', { evidence_id: evidence['id'] })
  const renamed = { ...version, id: newId(), assessment_id: link.assessmentId, respondent_id: link.respondentId }
  expect(await outcome(scope, insert('evidence_version', renamed))).toBe('23503')
})

test('the backup login reads everything and writes nothing', async () => {
  const { urls } = database()
  const { passwords } = inject('databaseServer')
  const url = new URL(urls.adminUrl)
  url.username = 'rantai_backup'
  url.password = passwords.backup
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  const { rows } = await client.query<{ count: string }>('select count(*) from answer')
  expect(Number(rows[0]?.count)).toBe(world.rows.get('answer')?.length)
  expect(await client.query('delete from answer').catch(sqlState)).toBe('25006')
  await client.query('set default_transaction_read_only = off')
  expect(await client.query('delete from answer').catch(sqlState)).toBe('42501')
  await client.end()
})
