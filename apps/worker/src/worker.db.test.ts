import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { insertMail, newId, openScopeAfterAuthorisation } from '@rantai/db'
import { enqueue } from '@rantai/use-cases/jobs'
import { runMigrations } from 'bullmq'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withDatabase, type TestDatabase } from '../../../test/setup/with-database'
import { createFolderMailer } from './mail/folder'
import { renderMail } from './mail/render'
import { createQueueing, type Queueing } from './queue/backend'
import { startWorker } from './worker'

const database = withDatabase()
const log = pino({ level: 'silent' })
const redisServer = spawnSync('which', ['redis-server']).stdout.toString().trim()

beforeAll(async () => {
  const client = new pg.Client({ connectionString: database().urls.adminUrl })
  await client.connect()
  await runMigrations(client, 'bullmq')
  await client.query('grant usage, create on schema bullmq to rantai_queue')
  await client.query('grant all on all tables in schema bullmq to rantai_queue')
  await client.query('grant all on all sequences in schema bullmq to rantai_queue')
  await client.query('grant execute on all functions in schema bullmq to rantai_queue')
  await client.end()
})

async function organisation(): Promise<string> {
  const id = newId()
  await database().admin.query(
    "insert into organisation (id, state, name, created_at) values ($1, 'active', 'Own', now())",
    [id],
  )
  return id
}

/** Asks for `count` mails as the web does: ledger row and outbox row in one transaction. */
async function post(organisationId: string, count: number): Promise<string[]> {
  const scope = openScopeAfterAuthorisation({ side: 'assessing', organisationId, userId: null })
  const ids = Array.from({ length: count }, newId)
  await database().web.withScope(scope, async (tx) => {
    for (const id of ids) {
      const at = new Date()
      await insertMail(tx, {
        organisationId,
        id,
        dedupeKey: id,
        toEmail: `${id}@vendor.example`,
        toName: 'Aung',
        locale: 'en',
        template: 'memberInvitation',
        data: { organisationName: 'Own', invitedByName: 'Sari', roleText: 'auditor' },
        assessmentId: null,
        contactId: null,
        createdAt: at,
      })
      await enqueue(tx, 'mail.send', { mailId: id }, { at })
    }
  })
  return ids
}

async function settled(what: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  const until = Date.now() + withinMs
  while (!(await what())) {
    if (Date.now() > until) throw new Error('It did not happen in time.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const sentOf = async (organisationId: string) =>
  (
    await database().admin.query("select count(*)::int as n from mail where organisation_id = $1 and state = 'sent'", [
      organisationId,
    ])
  ).rows[0].n as number
const outboxOf = async (organisationId: string) =>
  (
    await database().admin.query('select count(*)::int as n from outbox where sender_organisation_id = $1', [
      organisationId,
    ])
  ).rows[0].n as number

async function mailFolder(): Promise<{
  folder: string
  deliveries: Map<string, number>
  deps: Parameters<typeof startWorker>[0]['deps']
}> {
  const folder = await mkdtemp(join(tmpdir(), 'rantai-mail-'))
  const deliveries = new Map<string, number>()
  const mailer = createFolderMailer({ driver: 'folder', from: 'Rantai <portal@localhost>', folder })
  return {
    folder,
    deliveries,
    deps: {
      database: database().worker,
      now: () => new Date(),
      files: { put: refuse, read: refuse, remove: refuse },
      linkKey: new TextEncoder().encode('a key of the tests that is long enough'),
      publicUrl: 'http://localhost:3000',
      mailer: {
        repeatableForHours: mailer.repeatableForHours,
        deliver: (mail) => {
          deliveries.set(mail.toEmail, (deliveries.get(mail.toEmail) ?? 0) + 1)
          return mailer.deliver(mail)
        },
      },
      render: renderMail,
    },
  }
}

const refuse = () => Promise.reject(new Error('No files are used here.'))

/** The same behaviour on every backend. */
function behaves(queueingOf: () => Queueing): void {
  test('what a transaction asked for happens once, with two workers, and the outbox is empty afterwards', async () => {
    const own = await organisation()
    const { folder, deliveries, deps } = await mailFolder()
    const workers = [
      startWorker({ deps, queueing: queueingOf(), log }),
      startWorker({ deps, queueing: queueingOf(), log }),
    ]
    try {
      await post(own, 40)
      await settled(async () => (await sentOf(own)) === 40)
      await settled(async () => (await outboxOf(own)) === 0)
      expect([...deliveries.values()].every((count) => count === 1)).toBe(true)
      const files = await readdir(folder)
      expect(files).toHaveLength(40)
      const mail: unknown = JSON.parse(await readFile(join(folder, files[0] ?? ''), 'utf8'))
      expect(mail).toMatchObject({ subject: 'Sari invites you to Own in Rantai' })
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()))
      await rm(folder, { recursive: true })
    }
  })

  test('what was asked for while no worker ran is picked up, also when the queue lost it', async () => {
    const own = await organisation()
    const { folder, deps } = await mailFolder()
    const [lost] = await post(own, 2)
    // Handed over long ago and lost with the queue's memory; the sweep finds the waiting mail all the same.
    await database().admin.query(
      "update outbox set relayed_at = now() - interval '1 hour' where payload ->> 'mailId' = $1",
      [lost],
    )
    const worker = startWorker({ deps, queueing: queueingOf(), log })
    try {
      await settled(async () => (await sentOf(own)) === 2 && (await outboxOf(own)) === 0)
    } finally {
      await worker.stop()
      await rm(folder, { recursive: true })
    }
  })
}

/** A mail may find that it is too early: the next sweep hands it over under the same id. */
function handsOverAgain(queueingOf: () => Queueing): void {
  test('what a sweep found may be handed over again once it is done', async () => {
    const queueing = queueingOf()
    const queue = queueing.queue()
    const mine = { organisationId: newId(), id: newId() }
    let done = 0
    const worker = queueing.worker(
      (_name, { id }) => Promise.resolve(id === mine.id ? void (done += 1) : undefined),
      () => undefined,
    )
    try {
      const options = { jobId: `mail-${mine.id}`, attempts: 1, priority: 10, again: true }
      for (const times of [1, 2]) {
        await settled(async () => {
          await queue.add('mail', mine, options)
          return done >= times
        })
      }
    } finally {
      await worker.close()
      await queue.close()
      await queueing.close()
    }
  })
}

describe('on PostgreSQL', () => {
  handsOverAgain(() => createQueueing({ queueUrl: database().urls.queueUrl, redisUrl: undefined }))

  behaves(() => createQueueing({ queueUrl: database().urls.queueUrl, redisUrl: undefined }))

  test('after every connection to the database was cut, new work is picked up within two seconds', async () => {
    const own = await organisation()
    const { folder, deps } = await mailFolder()
    const worker = startWorker({
      deps,
      queueing: createQueueing({ queueUrl: database().urls.queueUrl, redisUrl: undefined }),
      log,
    })
    try {
      await post(own, 1)
      await settled(async () => (await sentOf(own)) === 1)
      await cutConnections(database())
      await settled(async () => {
        try {
          await post(own, 1)
          return true
        } catch {
          return false
        }
      })
      const asked = Date.now()
      await settled(async () => (await sentOf(own)) === 2)
      // The relay backs off to at most five seconds after a failure; ordinarily it is there at once.
      expect(Date.now() - asked).toBeLessThan(6000)
      await post(own, 1)
      const again = Date.now()
      await settled(async () => (await sentOf(own)) === 3)
      expect(Date.now() - again).toBeLessThan(2000)
    } finally {
      await worker.stop()
      await rm(folder, { recursive: true })
    }
  })
})

async function cutConnections(of: TestDatabase): Promise<void> {
  await of.admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [of.name],
  )
}

describe.skipIf(redisServer === '')('on Redis', () => {
  let stop: () => void = () => undefined
  let redisUrl = ''
  beforeAll(async () => {
    const port = await freePort()
    const server = spawn(
      redisServer,
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore' },
    )
    stop = () => server.kill()
    redisUrl = `redis://127.0.0.1:${port}`
  })
  afterAll(() => stop())
  behaves(() => createQueueing({ queueUrl: database().urls.queueUrl, redisUrl }))
})

if (redisServer === '') process.stdout.write('No redis-server is on the PATH: the tests on Redis are skipped.\n')

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
