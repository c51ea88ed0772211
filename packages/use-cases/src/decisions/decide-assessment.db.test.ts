import { expect, it } from 'vitest'
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
import { readProfile } from '../profiles'
import { reviewEvidence, saveReview } from '../reviews'
import { exportScoreInput, scoreSubmission } from '../scores'
import { openDueReassessment } from '../schedules'
import { decideAssessment } from './decide-assessment'
import { decideInput, type DecideInput } from './decisions.schema'
import { readDecision } from './read-decision'
import { recordException } from './record-exception'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

type Setting = {
  over?: Parameters<typeof middlingAnswers>[0]
  facts?: Record<string, unknown>
  tier?: string
  reviewed?: boolean
}

async function answered({ over, facts: more, tier = 'high', reviewed = true }: Setting = {}) {
  clock = new Date('2026-03-02T01:00:00Z')
  const customer = await makeCustomer(database(), clock, { facts: { ...facts, ...more }, tier })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const files = [{ name: 'records.pdf', expiresOn: '2026-05-31' }]
  const answers = middlingAnswers({ 'DMF-INV-01': { value: 3, evidence: ['records.pdf'] }, ...over })
  const { submissionId, shares } = await submit(database(), assessmentId, { at: clock, answers, files })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  // The one question of the baseline that nothing is decided on before a reviewer set a value.
  if (reviewed) await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  return { customer, assessmentId, shares, call }
}

const decision = (assessmentId: string, over: Partial<DecideInput> = {}): DecideInput =>
  decideInput.parse({
    assessmentId,
    outcome: 'approved',
    reason: 'Fit for the purpose.',
    openPointsReason: 'Facts follow.',
    ...over,
  })

const rows = async <Row extends object>(sql: string, id: string): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, [id])).rows

it('decides once: of many at once one wins, the others learn of it, and everything is written once', async () => {
  const { assessmentId, customer, call } = await answered()
  const tries = Array.from({ length: 8 }, () => decideAssessment(call, decision(assessmentId)))
  const ended = await Promise.allSettled(tries)
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refusals = ended.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []))
  expect(new Set(refusals)).toEqual(new Set(['conflict']))
  expect(await rows(`select 1 from decision where assessment_id = $1`, assessmentId)).toHaveLength(1)
  expect(await rows(`select 1 from score where assessment_id = $1 and kind = 'decided'`, assessmentId)).toHaveLength(1)
  // Tier high: full after 18 months, delta after 12, both moved back to a business day of Indonesia.
  const [plan] = await rows<Record<string, unknown>>(
    `select full_due_on::text as full, delta_due_on::text as delta, kind, cause_kind as cause, next_due_at as opens from schedule where engagement_id = $1`,
    customer.engagementId,
  )
  expect(plan).toMatchObject({ full: '2027-09-02', delta: '2027-03-02', kind: 'delta', cause: 'deltaCadence' })
  expect(plan?.opens).toEqual(expect.any(Date))
  // The vendor sees when it is asked again, and since when it is decided.
  const seen = `select assessing_state_at as at, reassessment_on::text = (select due_on::text from schedule where engagement_id = $2) as planned from assessment where id = $1`
  const { rows: shared } = await database().admin.query(seen, [assessmentId, customer.engagementId])
  expect(shared).toEqual([{ at: now(), planned: true }])
  expect(JSON.stringify(plan?.opens)).toMatch(/T01:00:00/)
  const [engagement] = await rows(
    `select decided_outcome as outcome, decided_on::text as on from engagement where id = $1`,
    customer.engagementId,
  )
  expect(engagement).toEqual({ outcome: 'approved', on: '2026-03-02' })
})

it('freezes the decided score while the current one moves on', async () => {
  const { assessmentId, customer, shares, call } = await answered()
  await reviewEvidence(call, { assessmentId, shareId: shares['records.pdf'] ?? '', state: 'accepted', reason: '' })
  await decideAssessment(call, decision(assessmentId))
  const read = (at: 'current' | 'decided') =>
    readProfile(call, { engagementId: customer.engagementId, part: 'rating', at }).then(({ focus }) => focus?.rating)
  const before = await read('decided')
  expect((await read('current'))?.capped).toBe(before?.capped)
  clock = new Date('2026-06-20T01:00:00Z')
  expect(await read('decided')).toEqual(before)
  expect((await read('current'))?.capped).toBeLessThan(before?.capped ?? 0)
  const { focus } = await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  expect(focus?.since?.changes.find(({ question }) => question === 'DMF-INV-01')).toMatchObject({
    because: { kind: 'ranOut', title: 'records.pdf', expiresOn: '2026-05-31' },
  })
  const { file } = await exportScoreInput(call, { assessmentId, which: 'decided' })
  expect(file.asOf).toBe('2026-03-02')
})

it('is not approved over a knock-out, until an exception in force sets it aside', async () => {
  const over = { 'DMF-CTL-03': { value: 'no' } }
  const { assessmentId, customer, call } = await answered({
    over,
    facts: { personalData: true, vendorRole: 'processor' },
  })
  expect(await readDecision(call, { engagementId: customer.engagementId })).toMatchObject({
    residual: 'critical',
    standingKnockOuts: ['DMF-KO-01'],
  })
  await expect(decideAssessment(call, decision(assessmentId))).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['outcome'] }] },
  })
  const exception = {
    assessmentId,
    knockOutId: 'DMF-KO-01',
    reason: 'Contract runs out.',
    compensatingControl: 'No new data.',
    expiresOn: '2026-08-29',
  }
  await expect(recordException(call, { ...exception, expiresOn: '2026-08-30' })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  await expect(recordException(call, { ...exception, knockOutId: 'X-KO' })).rejects.toMatchObject({ code: 'notFound' })
  await recordException(call, exception)
  await decideAssessment(call, decision(assessmentId))
  const read = () => readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  expect((await read()).focus?.rating.limits.find(({ id }) => id === 'DMF-KO-01')?.state).toBe('waived')
  clock = new Date('2026-08-30T01:00:00Z')
  expect((await read()).focus?.rating).toMatchObject({ residual: 'critical' })
})

it('wants a reason for what is open, and no slower cycle than the rules', async () => {
  const { assessmentId, call } = await answered()
  const wrong = decideAssessment(call, decision(assessmentId, { openPointsReason: '', fullMonths: 24 }))
  await expect(wrong).rejects.toMatchObject({
    details: { issues: [{ path: ['openPointsReason'] }, { path: ['fullMonths'] }] },
  })
  await decideAssessment(call, decision(assessmentId, { fullMonths: 6, tellVendor: true }))
  expect(await rows(`select body from message where assessment_id = $1`, assessmentId)).toEqual([
    { body: 'The review of your answers is finished: approved. Thank you.' },
  ])
})

it('waits for a reviewer’s value where a question needs one', async () => {
  const { assessmentId, call } = await answered({ reviewed: false })
  await expect(decideAssessment(call, decision(assessmentId))).rejects.toMatchObject({
    details: { issues: [{ path: ['outcome'], values: { questions: 'DMF-GOV-11' } }] },
  })
})

it('lets nobody decide who may not, and nobody of another organisation', async () => {
  const { assessmentId, customer, call } = await answered()
  const reviewer = { ...call, actor: { ...customer.member, role: 'dataProtection' as const } }
  await expect(decideAssessment(reviewer, decision(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  const stranger = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const theirs = { ...call, actor: stranger.member }
  await expect(decideAssessment(theirs, decision(assessmentId))).rejects.toMatchObject({ code: 'notFound' })
})

async function due() {
  const scene = await answered()
  await decideAssessment(scene.call, decision(scene.assessmentId))
  const [plan] = await rows<{ id: string; opens: Date }>(
    `select id, next_due_at as opens from schedule where engagement_id = $1`,
    scene.customer.engagementId,
  )
  if (!plan) throw new Error('Nothing is planned.')
  return { ...scene, plan, worker: workerCall(database(), scene.customer.organisationId, now) }
}

const asked = (engagementId: string) =>
  rows<{ id: string; kind: string; previous: string | null; due: string }>(
    `select a.id, a.kind, a.previous_assessment_id as previous, a.due_on::text as due from assessment a join assessment_internal i on i.assessment_id = a.id
     where i.engagement_id = $1 order by a.created_at`,
    engagementId,
  )

it('asks again when it is due, exactly once, whoever tries and how often', async () => {
  const { customer, assessmentId, plan, worker } = await due()
  clock = new Date(plan.opens.getTime() - 1000)
  expect(await openDueReassessment(worker, plan.id)).toBeUndefined()
  clock = plan.opens
  const tries = await Promise.all(Array.from({ length: 32 }, () => openDueReassessment(worker, plan.id)))
  expect(tries.filter((id) => id !== undefined)).toHaveLength(1)
  clock = new Date(plan.opens.getTime() + 86_400_000)
  expect(await openDueReassessment(worker, plan.id)).toBeUndefined()
  const assessments = await asked(customer.engagementId)
  expect(assessments).toHaveLength(2)
  expect(assessments[1]).toMatchObject({ kind: 'delta', previous: assessmentId, due: '2027-03-02' })
  const id = assessments[1]?.id ?? ''
  expect(await rows(`select 1 from mail where assessment_id = $1 and template = 'invitation'`, id)).toHaveLength(1)
  expect(await rows(`select 1 from invitation where assessment_id = $1`, id)).toHaveLength(1)
  expect(
    await rows(`select 1 from outbox where job = 'answers.carry' and payload->>'assessmentId' = $1`, id),
  ).toHaveLength(1)
  const [copy] = await rows<{ delta: { carried: string[]; confirm: string[] } }>(
    `select delta from questionnaire_copy where assessment_id = $1`,
    id,
  )
  expect(copy?.delta.carried).toContain('DMF-GOV-01')
  // Its only file ran out in May.
  expect(copy?.delta.confirm).toEqual(['DMF-INV-01'])
})

it('leaves nothing behind when the worker dies half way, and opens it the next time', async () => {
  const { customer, plan, worker } = await due()
  clock = plan.opens
  const { deps } = worker
  const dying: typeof deps.database = {
    close: () => deps.database.close(),
    withScope: (scope, work) =>
      deps.database.withScope(scope, async (tx) => {
        await work(tx)
        throw new Error('killed before the commit')
      }),
  }
  await expect(openDueReassessment({ ...worker, deps: { ...deps, database: dying } }, plan.id)).rejects.toThrow(
    'killed',
  )
  expect(await asked(customer.engagementId)).toHaveLength(1)
  expect(await openDueReassessment(worker, plan.id)).toBeDefined()
  expect(await asked(customer.engagementId)).toHaveLength(2)
})

it('opens no second assessment beside an open one: the cause is noted on it', async () => {
  const { customer, plan, worker } = await due()
  const open = await invite(database(), customer, { now, dueOn: '2026-04-30' })
  clock = plan.opens
  expect(await openDueReassessment(worker, plan.id)).toBeUndefined()
  expect(await asked(customer.engagementId)).toHaveLength(2)
  const causes = await rows(
    `select assessment_id as id from reassessment_cause where engagement_id = $1`,
    customer.engagementId,
  )
  expect(causes).toEqual([{ id: open }])
})

it('plans nothing for what was rejected, and ends the plan there was', async () => {
  const { assessmentId, customer, call } = await answered()
  await database().admin.query(
    `insert into schedule (organisation_id, id, engagement_id, due_on, kind, cause_kind, cause_object, cause_date, next_due_at)
     values ($1, gen_random_uuid(), $2, '2026-12-01', 'full', 'fullCadence', 'x', '2026-12-01', now())`,
    [customer.organisationId, customer.engagementId],
  )
  await decideAssessment(call, decision(assessmentId, { outcome: 'rejected' }))
  expect(await rows('select 1 from schedule where engagement_id = $1', customer.engagementId)).toEqual([])
  expect(
    await rows('select valid_until as until, cadence from decision where assessment_id = $1', assessmentId),
  ).toMatchObject([{ until: null, cadence: { dueOn: null, fullDueOn: null, deltaDueOn: null } }])
})
