import { existsSync, readFileSync } from 'node:fs'
import { serviceFacts } from '../../../packages/use-cases/bin/demonstration/services'
import { foundHouse } from '../../../packages/use-cases/bin/demonstration/people'
import {
  acceptLink,
  applyImport,
  checkImport,
  createEngagement,
  hashToken,
  inviteVendor,
  listVendors,
  newToken,
  submitAnswers,
  type Call,
} from '../../../packages/use-cases/src/index'
import { anonymous, authorize, findRespondent, type Member } from '../../../packages/use-cases/src/access/index'
import { listVendorsSchema } from '../../../packages/use-cases/src/vendors/vendors.schema'
import { vendorsOfOurOwn } from '../../journeys/vendors-of-our-own'
import { answerEverything } from '../../setup/vendor-link'
import type { BenchServer } from './server'

/** One assessment as the holder of its link works on it. */
export type OpenAssessment = { readonly assessmentId: string; readonly cookie: string; readonly call: Call }

/** The fixed world that pages are measured in. */
export type World = {
  readonly email: string
  readonly password: string
  readonly vendorCount: number
  /** Answered, submitted: its profile has a score. */
  readonly scoredEngagementId: string
  /** Half open: what a section page and autosave work on. */
  readonly open: OpenAssessment
  /** Answered whole, to be sent once each. */
  readonly ready: OpenAssessment[]
}

const realVendors = new URL('../../../../shared/data/vendors-564.json', import.meta.url)
const VENDORS = 564

const password = 'seven tall ships at anchor'

/** A bank with its administrator, founded as people found one. */
export async function foundBank(server: Pick<BenchServer, 'web' | 'worker'>) {
  const [administrator] = await foundHouse(
    { web: server.web, worker: server.worker, password },
    {
      name: 'Teluk Mutiara Bank Berhad',
      country: 'MY',
      timeZone: 'Asia/Kuala_Lumpur',
      sectors: ['finance'],
      people: [{ name: 'Nur Aisyah', email: 'bench@telukmutiara.example', role: 'administrator' }],
    },
  )
  if (!administrator) throw new Error('Nobody was seeded.')
  return { member: administrator.member, email: administrator.email, password }
}

/** Seeds everything through use-cases, as people would do it. `submits`: how many assessments to prepare for sending. */
export async function seedWorld(server: BenchServer, submits: number): Promise<World> {
  const administrator = await foundBank(server)
  const { member, email } = administrator
  const vendorIds = await importVendors({ actor: member, deps: server.web })
  const scored = await openOne(server, member, vendorIds[0])
  await answerEverything(scored.call, scored.assessmentId)
  await submitAnswers(scored.call, {
    assessmentId: scored.assessmentId,
    ...{ name: 'Maheswari', title: 'Head of Security', agreed: true, withoutEvidenceSeen: true },
  })
  const open = await openOne(server, member, vendorIds[1])
  const ready: OpenAssessment[] = []
  for (let index = 0; index < submits; index += 1) {
    const next = await openOne(server, member, vendorIds[2 + index])
    await copyAnswers(server, { from: scored.assessmentId, to: next.assessmentId })
    ready.push(next)
  }
  await untilQuiet(server)
  return {
    ...{ email, password, open, ready },
    vendorCount: (await listVendors({ actor: member, deps: server.web }, listVendorsSchema.parse({}))).total,
    scoredEngagementId: scored.engagementId,
  }
}

async function importVendors(call: Call): Promise<string[]> {
  const text = existsSync(realVendors) ? readFileSync(realVendors, 'utf8') : JSON.stringify(vendorsOfOurOwn(VENDORS))
  const id = await checkImport(call, { fileName: 'vendors.csv', bytes: new TextEncoder().encode(asCsv(text)) })
  await applyImport(call, { id, duplicates: 'create' })
  const { rows } = await listVendors(call, listVendorsSchema.parse({}))
  return rows.map((row) => row.id)
}

/** The columns of the import's own template that the list has. */
function asCsv(json: string): string {
  const vendors = JSON.parse(json) as Record<string, unknown>[]
  const columns = ['name', 'legalName', 'category', 'headquarterAddress', 'websiteUrl', 'domains', 'certifications']
  const cell = (value: unknown) =>
    `"${(Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '').replaceAll('"', '""')}"`
  return [columns.join(','), ...vendors.map((vendor) => columns.map((name) => cell(vendor[name])).join(','))].join('\n')
}

async function openOne(server: BenchServer, member: Member, vendorId: string | undefined) {
  if (vendorId === undefined) throw new Error('Too few vendors were imported.')
  const call = { actor: member, deps: server.web }
  const { engagementId } = await createEngagement(call, {
    ...{ vendorId, title: 'Card authorisation switch', description: '', variant: 'standard', contractEndsOn: null },
    facts: { ...serviceFacts.data },
  })
  const dueOn = new Date(server.web.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  const contact = { contactName: 'Maheswari', contactEmail: 'maheswari@vendor.example', locale: 'en' } as const
  const { assessmentId } = await inviteVendor(call, { engagementId, ...contact, dueOn, message: '' })
  const token = newToken()
  const at = server.web.now()
  const expires = new Date(at.getTime() + 60 * 86_400_000)
  // Another link than the one in the mail: nobody reads that mail.
  await server.web.database.withScope(authorize(member, 'invitation.send'), (tx) =>
    tx.query(
      `select gate.add_invitation_token(i.id, $2, $3, $4) from invitation i where i.assessment_id = $1 and i.state in ('queued', 'sent', 'opened')`,
      [assessmentId, hashToken(token), expires, at],
    ),
  )
  const { sessionToken } = await acceptLink({ actor: anonymous, deps: server.web }, { token })
  const respondent = await findRespondent(server.web, hashToken(sessionToken))
  if (!respondent) throw new Error('The link opened no session.')
  const cookie = `__Host-rantai_respondent=${sessionToken}`
  return { engagementId, assessmentId, cookie, call: { actor: respondent, deps: server.web } }
}

/** Typing a hundred answers once is enough; the other assessments ask the same and get the same. */
async function copyAnswers({ admin }: BenchServer, { from, to }: { readonly from: string; readonly to: string }) {
  const { rows } = await admin.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
     where table_schema = 'public' and table_name = 'answer' and column_name not in ('organisation_id', 'assessment_id') and is_generated = 'NEVER'`,
  )
  const columns = rows[0]?.columns ?? ''
  await admin.query(
    `insert into answer (organisation_id, assessment_id, ${columns})
     select t.answering_organisation_id, t.id, ${columns} from answer a, assessment t where a.assessment_id = $1 and t.id = $2`,
    [from, to],
  )
}

/** Until the worker has scored what was submitted, and nothing new has come to wait for it for a while. */
async function untilQuiet({ admin }: BenchServer): Promise<void> {
  const until = Date.now() + 60_000
  let [last, calm] = [-1, 0]
  while (Date.now() < until) {
    const { rows } = await admin.query<{ left: number; scored: boolean }>(
      `select (select count(*)::int from outbox) as left, exists (select from engagement where current_band is not null) as scored`,
    )
    const { left = 0, scored = false } = rows[0] ?? {}
    calm = scored && left === last ? calm + 1 : 0
    if (calm >= 8) return
    last = left
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('The worker did not finish what seeding caused within a minute.')
}
