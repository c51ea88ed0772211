import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { newId } from '../../../packages/db/src/index'
import { readOrCreateSecrets, startEmbedded } from '../../../packages/db/src/embedded/index'
import { setUpDatabase } from '../../../packages/db/src/migrate/index'
import {
  canonicalJson,
  type Facts,
  inherentOf,
  PACKED_CODING,
  packRow,
  type Questionnaire,
} from '../../../packages/questionnaires/src'
import { type Call, closeDeps, createDeps, type Deps } from '../../../packages/use-cases/src/index'
import { stopWhenThisProcessDies } from '../../setup/watchdog'
import { answersOf, composedFor, everyMark, packsOf } from './product'
import { randomFrom } from './random'
import type { Vendor, Workload } from './workload'

/** One stored engagement of each vendor of a workload, asked with the base and no overlay or one of them. */
export type StoredPortfolio = {
  readonly call: Call
  readonly admin: pg.Pool
  stop(): Promise<void>
}

/** Rows that are sent together while seeding. */
const TOGETHER = 1_000
const at = new Date('2026-11-20T01:00:00Z')

/** Starts a PostgreSQL of its own, as an operator would run it, and puts the workload's vendors into it. */
export async function storePortfolio(workload: Workload, seed: number): Promise<StoredPortfolio> {
  const folder = await mkdtemp(join(tmpdir(), 'rantai-bench-'))
  // Run as root, PostgreSQL is another user, who has to pass through.
  await chmod(folder, 0o755)
  const release = stopWhenThisProcessDies(folder)
  const server = await startEmbedded({ dataFolder: folder })
  const passwords = await readOrCreateSecrets(folder)
  const urls = await setUpDatabase({ adminUrl: server.adminUrl, database: 'rantai', passwords })
  const admin = new pg.Pool({ connectionString: urls.adminUrl, max: 1 })
  // A connection that is being closed may hear of the server's end first.
  admin.on('error', () => undefined)
  const organisationId = newId()
  const deps: Deps = createDeps({
    ...{ databaseUrl: urls.workerUrl, maxConnections: 2, linkKey: 'k'.repeat(40), filesFolder: folder },
    ...{ publicUrl: new URL('http://localhost'), now: () => at },
  })
  await seedPortfolio(admin, workload, { seed, organisationId })
  return {
    call: { actor: { kind: 'system', organisationId }, deps },
    admin,
    async stop() {
      await Promise.all([closeDeps(deps), admin.end()])
      release()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Seeding = { readonly seed: number; readonly organisationId: string }

async function seedPortfolio(admin: pg.Pool, workload: Workload, { seed, organisationId }: Seeding): Promise<void> {
  const questionnaires = composedFor(packsOf(workload), everyMark)
  const random = randomFrom(seed)
  await admin.query("set session_replication_role = 'replica'")
  // What the fastest library reads: one document of answers for each engagement, without row security.
  await admin.query(
    `create table answer_document (engagement_id uuid primary key, overlay int not null, tier text, answers jsonb not null)`,
  )
  await admin.query('grant select on answer_document to rantai_assessing')
  await admin.query(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Bank', 'Asia/Singapore', $2)`,
    [organisationId, at],
  )
  for (const { hash, ...content } of questionnaires)
    await admin.query(
      'insert into own_questionnaire (organisation_id, hash, content, created_at) values ($1, $2, $3, $4)',
      [organisationId, hash, canonicalJson(content), at],
    )
  for (let from = 0; from < workload.vendors.length; from += TOGETHER) {
    const rows = workload.vendors.slice(from, from + TOGETHER).map((vendor, i) => {
      const asked = (from + i) % questionnaires.length
      return rowOf(vendor, questionnaires[asked]!, { asked, facts: factsOf(random), organisationId })
    })
    await insertRows(admin, rows)
  }
  await admin.query("set session_replication_role = 'origin'")
  await admin.query('vacuum analyze')
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** The seven facts of intake: profiles differ as those of a real portfolio do. */
function factsOf(random: () => number): Facts {
  const impact = (): number => 1 + Math.floor(random() * 4)
  return {
    ...{ confidentialityImpact: impact(), integrityImpact: impact(), availabilityImpact: impact() },
    personalRecords: Math.floor(10 ** (random() * 7)),
    access: pick(random, ['none', 'incidental', 'regular', 'privileged']),
    crossBorder: 'none',
    substitutability: pick(random, ['week', 'month', 'sixMonths', 'longer']),
  }
}

type Row = Readonly<Record<string, string | number | null | Vendor['answers']>>
type About = { readonly asked: number; readonly facts: Facts; readonly organisationId: string }

function rowOf(vendor: Vendor, questionnaire: Questionnaire, { asked, facts, organisationId }: About): Row {
  const packed = packRow(questionnaire, { facts, answers: answersOf(vendor) })
  if (!packed) throw new Error('The workload can be packed.')
  const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`
  return {
    ...{ organisation_id: organisationId, vendor_id: newId(), id: newId(), assessment_id: newId() },
    ...{ questionnaire_hash: questionnaire.hash, coding: PACKED_CODING, profile: packed.profile },
    ...{ cells: hex(packed.cells), more: hex(packed.more), overlay: asked, tier: inherentOf(facts).tier },
    answers: vendor.answers,
  }
}

async function insertRows(admin: pg.Pool, rows: readonly Row[]): Promise<void> {
  const columns = `as x (organisation_id uuid, vendor_id uuid, id uuid, assessment_id uuid, questionnaire_hash text, coding smallint, profile text,
    cells bytea, more bytea, overlay int, tier text, answers jsonb)`
  const json = [JSON.stringify(rows)]
  const from = (columnsOf: string): string => `select ${columnsOf} from json_to_recordset($1) ${columns}`
  const time = `'${at.toISOString()}'::timestamptz`
  for (const statement of [
    `insert into vendor (organisation_id, id, name, source, created_at, updated_at) ${from(`organisation_id, vendor_id, 'Vendor', 'manual', ${time}, ${time}`)}`,
    `insert into engagement (organisation_id, id, vendor_id, title, tier, current_as_of, created_at, updated_at)
       ${from(`organisation_id, id, vendor_id, 'Service', tier, '2026-11-19', ${time}, ${time}`)}`,
    `insert into packed_answers (organisation_id, engagement_id, assessment_id, questionnaire_hash, coding, profile, cells, more)
       ${from('organisation_id, id, assessment_id, questionnaire_hash, coding, profile, cells, more')}`,
    `insert into answer_document (engagement_id, overlay, tier, answers) ${from('id, overlay, tier, answers')}`,
  ])
    await admin.query(statement, json)
}
