import { newId } from '../../packages/db/src/index'
import { packs, type Pack } from '../../packages/questionnaires/src/index'
import { inviteVendor, type Deps, type WorkerCall } from '../../packages/use-cases/src/index'
import type { Member } from '../../packages/use-cases/src/access/index'
import { DeliveryError } from '../../packages/use-cases/src/notifications/index'
import type { TestDatabase } from './with-database'

/** A customer with one described engagement; the vendor's answers are put in as they cross. */
export type Customer = {
  readonly organisationId: string
  readonly engagementId: string
  readonly vendorId: string
  readonly member: Member
}

/** Facts of a moderate engagement without personal data: everything the tier needs, few questions. */
export const facts = {
  confidentialityImpact: 3,
  integrityImpact: 2,
  availabilityImpact: 2,
  personalRecords: 500,
  access: 'regular',
  crossBorder: 'none',
  substitutability: 'month',
}

export function depsFor(database: TestDatabase, now: () => Date): Deps {
  return {
    database: database.web,
    now,
    files: undefined as never,
    linkKey: new TextEncoder().encode('k'.repeat(32)),
    publicUrl: 'http://localhost:3000',
  }
}

/** The worker's call; nothing in these tests sends a mail. */
export function workerCall(database: TestDatabase, organisationId: string, now: () => Date): WorkerCall {
  const refuse = () =>
    Promise.reject(new DeliveryError('No mail leaves this test.', { notSent: true, permanent: true }))
  const deps = { ...depsFor(database, now), database: database.worker }
  return {
    actor: { kind: 'system', organisationId },
    deps: { ...deps, mailer: { repeatableForHours: 0, deliver: refuse }, render: refuse },
  }
}

export async function makeCustomer(
  { admin }: TestDatabase,
  at: Date,
  given: { readonly facts: Record<string, unknown>; readonly tier: string },
): Promise<Customer> {
  const [organisationId, userId, memberId, vendorId, engagementId] = [newId(), newId(), newId(), newId(), newId()]
  const email = `${userId}@example.org`
  await admin.query(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Bank Teluk', 'Asia/Kuala_Lumpur', $2)`,
    [organisationId, at],
  )
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, 'Aisyah', $3)`, [
    userId,
    email,
    at,
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, 'riskManager', 'Aisyah', $4, $5)`,
    [organisationId, memberId, userId, email, at],
  )
  await admin.query(
    `insert into vendor (organisation_id, id, name, country, source, created_at, updated_at) values ($1, $2, 'Gelombang', 'ID', 'manual', $3, $3)`,
    [organisationId, vendorId, at],
  )
  await admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, facts, tier, packs, created_at, updated_at)
     values ($1, $2, $3, 'Card switch', $4, $5, '{dmf}', $6, $6)`,
    [organisationId, engagementId, vendorId, JSON.stringify(given.facts), given.tier, at],
  )
  const role = 'riskManager' as const
  const member = { kind: 'member' as const, userId, organisationId, memberId, role, name: 'Aisyah', email }
  return { organisationId, engagementId, vendorId, member }
}

export async function invite(
  database: TestDatabase,
  customer: Customer,
  { now, dueOn }: { now: () => Date; dueOn: string },
): Promise<string> {
  const { assessmentId } = await inviteVendor(
    { actor: customer.member, deps: depsFor(database, now) },
    {
      engagementId: customer.engagementId,
      contactName: 'Maheswari',
      contactEmail: 'maheswari@example.org',
      locale: 'en',
      dueOn,
      message: '',
    },
  )
  return assessmentId
}

export type GivenAnswer = {
  readonly value?: unknown
  readonly notApplicable?: string
  readonly evidence?: readonly string[]
}

/** A middling answer to every question of the baseline; `over` replaces some. */
export function middlingAnswers(over: Readonly<Record<string, GivenAnswer>> = {}): Record<string, GivenAnswer> {
  return { ...middlingAnswersTo(packs.dmf?.questions ?? []), ...over }
}

/** A middling answer to each of these questions. */
export function middlingAnswersTo(questions: Pack['questions']): Record<string, GivenAnswer> {
  const answers: Record<string, GivenAnswer> = {}
  for (const { id, answer } of questions) {
    if (answer.type === 'maturity') answers[id] = { value: 3 }
    else if (answer.type === 'yesNo') answers[id] = { value: 'yes' }
    else if (answer.type === 'single') answers[id] = { value: answer.choices[0]?.id }
    else if (answer.type === 'multi')
      answers[id] = { value: answer.choices.filter((each) => !each.exclusive).map((each) => each.id) }
    else if (answer.type === 'number') answers[id] = { value: 1 }
    else if (answer.type === 'date') answers[id] = { value: '2026-01-15' }
    else if (answer.type === 'countries') answers[id] = { value: ['SG'] }
    else if (answer.type === 'subProcessors') answers[id] = { value: [] }
    else answers[id] = { value: 'As described in our policy.' }
  }
  return answers
}

export type GivenFile = { readonly name: string; readonly expiresOn: string | null }

/** What the vendor's submission leaves on the customer's side: answers by question, files by the name answers use. */
export async function submit(
  { admin }: TestDatabase,
  assessmentId: string,
  given: { at: Date; answers: Readonly<Record<string, GivenAnswer>>; files?: readonly GivenFile[] },
): Promise<{ submissionId: string; shares: Readonly<Record<string, string>> }> {
  const { rows } = await admin.query<{ a: string; b: string; hash: string; number: number }>(
    `select a.assessing_organisation_id as a, a.answering_organisation_id as b, a.questionnaire_hash as hash,
       (select count(*)::int + 1 from submission s where s.assessment_id = a.id) as number from assessment a where a.id = $1`,
    [assessmentId],
  )
  const row = rows[0]
  if (!row) throw new Error('No such assessment.')
  const submissionId = newId()
  await admin.query(
    `insert into submission (assessing_organisation_id, id, answering_organisation_id, assessment_id, number, questionnaire_hash, content_hash, statement,
       attested_name, attested_title, submitted_at) values ($1, $2, $3, $4, $5, $6, 'hash', 'True and complete.', 'Maheswari', 'Head of Security', $7)`,
    [row.a, submissionId, row.b, assessmentId, row.number, row.hash, given.at],
  )
  const shares: Record<string, string> = {}
  for (const file of given.files ?? []) {
    const id = newId()
    shares[file.name] = id
    await admin.query(
      `insert into evidence_share (assessing_organisation_id, id, answering_organisation_id, assessment_id, submission_id, title, kind, file_name, media_type,
         byte_size, digest, expires_on, object_key, created_at) values ($1, $2, $3, $4, $5, $6, 'report', $6, 'application/pdf', 10, $7, $8, 'key', $9)`,
      [row.a, id, row.b, assessmentId, submissionId, file.name, `digest of ${file.name}`, file.expiresOn, given.at],
    )
  }
  for (const [questionId, answer] of Object.entries(given.answers)) {
    await admin.query(
      `insert into submission_answer (assessing_organisation_id, submission_id, question_id, answering_organisation_id, assessment_id, value, not_applicable,
         answered_on, author_name, evidence) values ($1, $2, $3, $4, $5, $6, $7, $8, 'Maheswari', $9)`,
      [
        row.a,
        submissionId,
        questionId,
        row.b,
        assessmentId,
        answer.value === undefined ? null : JSON.stringify(answer.value),
        answer.notApplicable ?? null,
        given.at.toISOString().slice(0, 10),
        JSON.stringify((answer.evidence ?? []).map((name) => shares[name])),
      ],
    )
  }
  await admin.query(`update assessment set answering_state = 'submitted', submitted_at = $2 where id = $1`, [
    assessmentId,
    given.at,
  ])
  return { submissionId, shares }
}
