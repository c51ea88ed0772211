import type { PackInput } from '@rantai/questionnaires'
import { beforeAll, expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
  workerCall,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import type { Call } from '../call'
import { decideAssessment } from '../decisions/decide-assessment'
import { decideInput } from '../decisions/decisions.schema'
import { createPack, publishPack, readPublishing, saveDraft } from '../packs'
import { saveReview } from '../reviews'
import { scoreSubmission } from '../scores'
import { askChanges, offerChanges } from './index'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const rows = async <Row extends object>(sql: string, id: string): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, [id])).rows

let call: Call
let engagementId: string
let packRow: string
let worker: ReturnType<typeof workerCall>

const questions = (ids: readonly string[]): PackInput['questions'] =>
  ids.map((id) => ({ id, component: 'OURS', text: { en: `${id}?` }, weight: 1, answer: { type: 'maturity' } }))

/** An engagement that was decided when it was asked the first version of an own pack. */
beforeAll(async () => {
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  call = { actor: { ...customer.member, role: 'administrator' }, deps: depsFor(database(), now) }
  worker = workerCall(database(), customer.organisationId, now)
  engagementId = customer.engagementId
  const { id } = await createPack(call, { packId: 'ours', title: 'Ours' })
  packRow = id
  await saveDraft(call, { id, version: 1, draft: draft(['OURS-01']) })
  await publishPack(call, { id, version: '1.0.0' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const { submissionId } = await submit(database(), assessmentId, {
    at: clock,
    answers: middlingAnswers({}),
    files: [],
  })
  await scoreSubmission(worker, { assessmentId, submissionId })
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const decided = {
    assessmentId,
    outcome: 'approved',
    reason: 'Fit for the purpose.',
    openPointsReason: 'Facts follow.',
  }
  await decideAssessment(call, decideInput.parse(decided))
  await database().admin.query(`update engagement set packs = array_append(packs, 'ours') where id = $1`, [
    engagementId,
  ])
  await database().admin.query(
    `update assessment_internal set packs = array_append(packs, 'ours'), pack_versions = '{"dmf": "1.0.0", "ours": "1.0.0"}' where assessment_id = $1`,
    [assessmentId],
  )
}, 60_000)

const draft = (ids: readonly string[]) => ({
  id: 'ours',
  version: '1.0.0',
  kind: 'organisation',
  title: { en: 'Ours' },
  label: 'organisationPolicy',
  components: [{ id: 'OURS', title: { en: 'Ours' }, weight: 10 }],
  questions: questions(ids),
})
const asked = () =>
  rows<{ kind: string; cause: string | null }>(
    `select a.kind, i.cause_object as cause from assessment a join assessment_internal i on i.assessment_id = a.id where i.engagement_id = $1 order by a.created_at, a.number`,
    engagementId,
  )
const jobsOf = () =>
  rows<{ payload: object }>(
    `select payload from outbox where job = 'engagement.askChanges' and payload->>'engagementId' = $1`,
    engagementId,
  )

it('asks nobody who was asked by the newest version, and nobody of whom nothing new would be asked', async () => {
  expect(await offerChanges(call, { packId: 'ours' })).toEqual({ engagements: 0 })
  expect(await offerChanges(call, { packId: 'dmf' })).toEqual({ engagements: 0 })
  expect(await askChanges(worker, { engagementId, packId: 'ours' })).toBeUndefined()
  // Asked by an earlier version of a pack whose questions are the same: there is nothing to ask.
  await database().admin.query(
    `update assessment_internal set pack_versions = pack_versions || '{"dmf": "0.9.0"}' where engagement_id = $1`,
    [engagementId],
  )
  await database().admin.query(`update engagement set packs = array_remove(packs, 'ours') where id = $1`, [
    engagementId,
  ])
  expect(await offerChanges(call, { packId: 'dmf' })).toEqual({ engagements: 1 })
  expect(await askChanges(worker, { engagementId, packId: 'dmf' })).toBeUndefined()
  // That was found out, and isn't offered again.
  expect(await offerChanges(call, { packId: 'dmf' })).toEqual({ engagements: 0 })
  await database().admin.query(`update engagement set packs = array_append(packs, 'ours') where id = $1`, [
    engagementId,
  ])
  expect(await asked()).toHaveLength(1)
  expect(await rows('select 1 from schedule where engagement_id = $1', engagementId)).toHaveLength(1)
})

it('is for those who decide, of this organisation, and of packs that there are', async () => {
  for (const role of ['procurement', 'dataProtection', 'auditor', 'contributor'] as const) {
    const actor: Member = { ...(call.actor as Member), role }
    await expect(offerChanges({ ...call, actor }, { packId: 'ours' })).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(offerChanges(call, { packId: 'nothing' })).rejects.toMatchObject({ code: 'notFound' })
  const stranger = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const theirs: Call = { ...call, actor: { ...stranger.member, role: 'administrator' } }
  await expect(offerChanges(theirs, { packId: 'ours' })).rejects.toMatchObject({ code: 'notFound' })
  const elsewhere = workerCall(database(), stranger.organisationId, now)
  expect(await askChanges(elsewhere, { engagementId, packId: 'dmf' })).toBeUndefined()
})

it('asks what a new version added, once, however often it is asked for', async () => {
  await saveDraft(call, { id: packRow, version: 2, draft: draft(['OURS-01', 'OURS-02']) })
  await publishPack(call, { id: packRow, version: '1.1.0' })
  expect((await readPublishing(call, { id: packRow, page: 1 })).reach).toMatchObject({ behind: 1, askable: 1, open: 0 })
  expect(await offerChanges(call, { packId: 'ours' })).toEqual({ engagements: 1 })
  expect(await jobsOf()).toContainEqual({ payload: { engagementId, packId: 'ours' } })
  const tries = await Promise.all(Array.from({ length: 8 }, () => askChanges(worker, { engagementId, packId: 'ours' })))
  expect(tries.filter((id) => id !== undefined)).toHaveLength(1)
  const assessments = await asked()
  expect(assessments).toHaveLength(2)
  expect(assessments[1]).toEqual({ kind: 'delta', cause: `pack ours 1.1.0 ${engagementId}` })
  const [copy] = await rows<{ delta: { new: string[]; carried: string[] } }>(
    `select c.delta from questionnaire_copy c where c.assessment_id = $1`,
    tries.find((id) => id !== undefined) ?? '',
  )
  expect(copy?.delta.new).toEqual(expect.arrayContaining(['OURS-01', 'OURS-02']))
  expect(copy?.delta.carried.length).toBeGreaterThan(0)
  // While it is open nothing more is offered; the plan is made anew with its decision.
  expect((await readPublishing(call, { id: packRow, page: 1 })).reach).toMatchObject({ behind: 0, askable: 0, open: 1 })
  expect(await rows('select 1 from schedule where engagement_id = $1', engagementId)).toEqual([])
  const events = await rows<{ action: string }>(
    `select action from audit_event where object_id = $1 and action = 'pack.changesAsked'`,
    'ours',
  )
  expect(events).toHaveLength(1)
})
