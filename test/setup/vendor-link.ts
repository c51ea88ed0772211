import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../packages/db/src/index'
import { packs } from '../../packages/questionnaires/src/index'
import {
  acceptLink,
  hashToken,
  newToken,
  readAnsweringOverview,
  readAnsweringSection,
  saveAnswer,
  type Call,
} from '../../packages/use-cases/src/index'
import { createDiskFileStore } from '../../packages/use-cases/src/evidence/disk-file-store'
import {
  anonymous,
  authorize,
  findRespondent,
  type Member,
  type Respondent,
  type Role,
} from '../../packages/use-cases/src/access/index'
import { depsFor, invite, makeCustomer, middlingAnswersTo, facts, type Customer } from './answered-assessment'
import type { TestDatabase } from './with-database'

export type VendorStage = {
  readonly customer: Customer
  readonly assessmentId: string
  readonly token: string
  /** As the holder of the link. */
  readonly call: Call
  readonly respondent: Respondent
}

/** A customer that invited a vendor, whose contact opened the link. */
export async function vendorStage(
  database: TestDatabase,
  now: () => Date,
  given: { readonly facts?: Record<string, unknown> } = {},
): Promise<VendorStage> {
  const customer = await makeCustomer(database, now(), { facts: { ...facts, ...given.facts }, tier: 'high' })
  const assessmentId = await invite(database, customer, { now, dueOn: '2026-03-31' })
  const token = await linkOf(database, customer, { assessmentId, now })
  const { call, respondent } = await openLink(database, token, now)
  return { customer, assessmentId, token, call, respondent }
}

/** A link as the worker's mail would carry it. */
export async function linkOf(
  database: TestDatabase,
  customer: Customer,
  { assessmentId, now }: { readonly assessmentId: string; readonly now: () => Date },
): Promise<string> {
  const token = newToken()
  await database.web.withScope(authorize(customer.member, 'invitation.send'), (tx) =>
    tx.query(
      `select gate.add_invitation_token(i.id, $2, $3, $4) from invitation i where i.assessment_id = $1 and i.state in ('queued', 'sent', 'opened')`,
      [assessmentId, hashToken(token), new Date(now().getTime() + 60 * 86_400_000), now()],
    ),
  )
  return token
}

/** The link to a part that was handed over, as the worker's mail would carry it. */
export async function linkToPart(
  database: TestDatabase,
  { respondent }: VendorStage,
  { delegationId, email, now }: { readonly delegationId: string; readonly email: string; readonly now: () => Date },
): Promise<string> {
  const token = newToken()
  const scope = authorize({ kind: 'system', organisationId: respondent.organisationId }, 'mail.read')
  await database.worker.withScope(scope, (tx) =>
    tx.query('select gate.add_delegation_token($1, $2, $3, $4, $5)', [
      ...[delegationId, email, hashToken(token), new Date(now().getTime() + 14 * 86_400_000), now()],
    ]),
  )
  return token
}

export async function openLink(
  database: TestDatabase,
  token: string,
  now: () => Date,
): Promise<{ call: Call; respondent: Respondent }> {
  const files = createDiskFileStore(await mkdtemp(join(tmpdir(), 'rantai-files-')))
  const deps = { ...depsFor(database, now), files }
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  const respondent = await findRespondent(deps, hashToken(sessionToken))
  if (!respondent) throw new Error('The link opened no session.')
  return { call: { actor: respondent, deps }, respondent }
}

/** The same assessment worked on by a link to some questions only. */
export async function narrowedLink(database: TestDatabase, stage: VendorStage, questionIds: readonly string[]) {
  const { organisationId, assessmentId } = stage.respondent
  const id = newId()
  await database.admin.query(
    `insert into respondent (organisation_id, id, assessment_id, name, email, question_ids, created_at) values ($1, $2, $3, 'Budi', 'budi@example.org', $4, $5)`,
    [organisationId, id, assessmentId, questionIds, stage.call.deps.now()],
  )
  const actor: Respondent = { ...stage.respondent, respondentId: id, whole: false, name: 'Budi' }
  return { ...stage.call, actor }
}

/** A member of the organisation that answers, as if it had been claimed. */
export async function vendorMember(database: TestDatabase, stage: VendorStage, role: Role): Promise<Call> {
  const { organisationId } = stage.respondent
  const [userId, memberId] = [newId(), newId()]
  const email = `${userId}@example.org`
  const at = stage.call.deps.now()
  await database.admin.query(`update organisation set state = 'active' where id = $1`, [organisationId])
  await database.admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, 'Dewi', $3)`, [
    userId,
    email,
    at,
  ])
  await database.admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Dewi', $5, $6)`,
    [organisationId, memberId, userId, role, email, at],
  )
  const actor: Member = { kind: 'member', userId, organisationId, memberId, role, name: 'Dewi', email }
  return { ...stage.call, actor }
}

/** Answers every question that is asked, as often as answers open new ones. */
export async function answerEverything(call: Call, assessmentId: string): Promise<void> {
  const answers = middlingAnswersTo(Object.values(packs).flatMap(({ questions }) => questions))
  for (let round = 0; round < 5; round += 1) {
    const { sections, missing } = await readAnsweringOverview(call, { assessmentId })
    if (round > 0 && missing.length === 0) return
    for (const { id } of sections) {
      const page = await readAnsweringSection(call, { assessmentId, sectionId: id })
      for (const questionId of page.questionIds) {
        if (page.answers[questionId]?.status === 'given') continue
        const expectedVersion = page.answers[questionId]?.version ?? 0
        await saveAnswer(call, { assessmentId, questionId, value: answers[questionId]?.value, expectedVersion })
      }
    }
  }
}
