import { expect, it } from 'vitest'
import { depsFor, invite, middlingAnswers, submit, workerCall } from '../../../../test/setup/answered-assessment'
import { narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { decideAssessment, meetCondition, reopenCondition } from '../decisions'
import { decideInput } from '../decisions/decisions.schema'
import { listRequests } from '../requests'
import { listReviewQueue, saveReview } from '../reviews'
import { reviewQueueInput } from '../reviews/reviews.schema'
import { scoreSubmission } from '../scores'
import { answerFindingSchema, judgeFindingSchema, shareFindingSchema } from './findings.schema'
import {
  answerFinding,
  findingsOfAssessment,
  findingsOfEngagement,
  judgeFinding,
  openFindingFile,
  openOwnFindingFile,
  remindOfFinding,
  shareFinding,
  tellOfFinding,
} from './index'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')
const pdf = { fileName: 'retention.pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n') }
const asked = {
  questionId: 'DMF-GOV-01',
  title: 'Logs go after a week',
  asked: 'Keep them for a year.',
  severity: 'high',
}

/** Answers that were sent and reviewed so far that they can be decided on; the vendor holds a link to the whole. */
async function stage() {
  const at = await vendorStage(database(), now)
  const { customer, assessmentId } = at
  const { submissionId } = await submit(database(), assessmentId, { at: now(), answers: middlingAnswers({}) })
  const worker = workerCall(database(), customer.organisationId, now)
  await scoreSubmission(worker, { assessmentId, submissionId })
  await database().admin.query(`update assessment set answering_state = 'submitted' where id = $1`, [assessmentId])
  const bank = { actor: customer.member, deps: { ...depsFor(database(), now), files: at.call.deps.files } }
  await saveReview(bank, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const share = (over: object = {}) =>
    shareFinding(bank, shareFindingSchema.parse({ assessmentId, ...asked, dueOn: '2026-04-30', ...over }))
  const judge = (findingId: string, kind: string, over: object = {}) =>
    judgeFinding(bank, judgeFindingSchema.parse({ findingId, kind, ...over }))
  const answer = (findingId: string, body: string, file: typeof pdf | null = null) =>
    answerFinding(at.call, answerFindingSchema.parse({ assessmentId, findingId, body, file }))
  const seen = async () => (await findingsOfAssessment(at.call, { assessmentId }))[0]
  return { ...at, worker, bank, share, judge, answer, seen }
}

const told = async (worker: Awaited<ReturnType<typeof stage>>['worker']) => {
  const { rows } = await database().admin.query<{ payload: Parameters<typeof tellOfFinding>[1] }>(
    `select payload from outbox where job = 'finding.told' order by created_at, id`,
  )
  for (const { payload } of [...rows, ...rows]) await tellOfFinding(worker, payload)
  const mails = await database().admin.query<{ template: string; kind: string | null }>(
    `select template, data ->> 'kind' as kind from mail where organisation_id = $1 and template like 'finding%' order by created_at, id`,
    [worker.actor.organisationId],
  )
  return mails.rows.map(({ template, kind }) => kind ?? template)
}

it('goes back and forth until it is fixed, and tells each side once', async () => {
  const { share, judge, answer, seen, bank, call, customer, worker } = await stage()
  const id = await share()
  const queued = async (day: string) =>
    (
      await listReviewQueue(
        { ...bank, deps: { ...bank.deps, now: () => new Date(`${day}T01:00:00Z`) } },
        reviewQueueInput.parse({}),
      )
    ).findings
  expect([await queued('2026-04-30'), (await queued('2026-05-01')).map((row) => row.answered)]).toEqual([[], [false]])
  expect(await seen()).toMatchObject({
    state: 'open',
    late: false,
    dueOn: '2026-04-30',
    ...asked,
  })
  expect(await seen()).toHaveProperty('questionText', expect.any(String))
  await answer(id, 'They are kept for a year now.', pdf)
  expect(await seen()).toMatchObject({ state: 'answered', entries: [{ kind: 'answered', fileName: 'retention.pdf' }] })
  expect(await queued('2026-03-02')).toMatchObject([{ id, answered: true, total: 1, dueOn: '2026-04-30' }])
  await judge(id, 'returned', { body: 'The file says a month.', dueOn: '2026-05-15' })
  expect(await seen()).toMatchObject({ state: 'open', dueOn: '2026-05-15' })
  await answer(id, 'Here is the right one.', pdf)
  await judge(id, 'fixed')
  expect(await queued('2027-03-02')).toEqual([])
  const { engagementId } = customer
  const page = await findingsOfEngagement(bank, { engagementId })
  expect(page.findings).toMatchObject([{ id, state: 'closed', closedAs: 'fixed' }])
  const [first] = page.findings[0]!.entries
  for (const file of [
    await openFindingFile(bank, { entryId: first!.id }),
    await openOwnFindingFile(call, { entryId: first!.id }),
  ])
    expect(await new Response(await file.read()).text()).toContain('%PDF-1.7')
  await expect(answer(id, 'More')).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'closed' } })
  await expect(judge(id, 'accepted', { body: 'x' })).rejects.toMatchObject({ code: 'notAllowedNow' })
  await judge(id, 'reopened', { dueOn: '2026-06-01' })
  expect(await seen()).toMatchObject({ state: 'open', closedAs: null, dueOn: '2026-06-01' })
  expect(await told(worker)).toEqual(['shared', 'findingAnswered', 'returned', 'findingAnswered', 'fixed', 'reopened'])
  const { rows } = await database().admin.query<{ action: string; own: boolean }>(
    `select action, organisation_id = $1 as own from audit_event where action like 'sharedFinding.%' order by at, id`,
    [customer.organisationId],
  )
  const of = (own: boolean) =>
    [...new Set(rows.filter((row) => row.own === own).map(({ action }) => action.slice(14)))].sort()
  expect([of(true), of(false)]).toEqual([['judged', 'shared', 'vendorAnswered'], ['answered']])
})

it('reminds the vendor of a day while it stands, then whoever asked, and shows what waits in its list of requests', async () => {
  const { share, judge, answer, worker, customer, respondent, bank } = await stage()
  const first = await share()
  await share({ title: 'No drill this year', dueOn: '2026-03-10' })
  const vendor = { ...customer.member, organisationId: respondent.organisationId, role: 'contributor' as const }
  const requested = async () => {
    const [row] = await listRequests({ ...bank, actor: vendor }, { page: 1 })
    return [row?.openFindings, row?.findingsDueOn]
  }
  expect(await requested()).toEqual([2, '2026-03-10'])
  const { rows } = await database().admin.query<{ id: string; due: string }>(
    `select id, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due from finding_reminder where organisation_id = $1 order by due_at, id`,
    [customer.organisationId],
  )
  // Nine in the morning in Kuala Lumpur; what falls on a weekend or a holiday of the vendor waits; a week before only where there are two.
  const of = (day: string) => rows.filter(({ due }) => due.startsWith(day)).map(({ id }) => id)
  expect(rows.map(({ due }) => due)).toEqual([
    ...['2026-03-10 01:00', '2026-03-13 01:00', '2026-03-17 01:00', '2026-03-23 01:00'],
    ...['2026-04-23 01:00', '2026-04-30 01:00', '2026-05-04 01:00', '2026-05-07 01:00', '2026-05-11 01:00'],
  ])
  const on = async (day: string) => {
    const call = { ...worker, deps: { ...worker.deps, now: () => new Date(`${day}T01:00:00Z`) } }
    const done = []
    for (const id of of(day)) done.push(await remindOfFinding(call, id))
    const mails = await database().admin.query<{ template: string; items: { finding: string }[] | null }>(
      `select template, data -> 'items' as items from mail where organisation_id = $1 and created_at = $2 and template like 'finding%'`,
      [customer.organisationId, `${day}T01:00:00Z`],
    )
    return [done, mails.rows.map(({ template, items }) => items?.map(({ finding }) => finding) ?? template)]
  }
  expect(await on('2026-03-10')).toEqual([['sent'], [['No drill this year']]])
  // Of the days on which no worker ran, one mail is sent, late.
  expect(await on('2026-03-17')).toEqual([['sent'], [['No drill this year']]])
  expect(await on('2026-03-13')).toEqual([['skipped'], []])
  expect(await on('2026-03-23')).toEqual([['sent'], ['findingLate']])
  expect(await on('2026-04-23')).toEqual([['sent'], [['Logs go after a week']]])
  await answer(first, 'Kept for a year.')
  expect(await requested()).toEqual([1, '2026-03-10'])
  expect(await on('2026-04-30')).toEqual([['skipped'], []])
  await judge(first, 'returned', { body: 'Not yet.', dueOn: '2026-05-29' })
  expect(await on('2026-05-04')).toEqual([['skipped'], []])
  // What goes with another's mail and isn't true any more stands as skipped.
  const third = await share({ title: 'Keys lie beside the data', dueOn: '2026-05-07' })
  const planned = await database().admin.query<{ id: string }>(
    `select id from finding_reminder where finding_id = $1 and days_after = 0`,
    [third],
  )
  rows.push({ id: planned.rows[0]!.id, due: '2026-05-07 00:59' })
  rows.sort((a, b) => a.due.localeCompare(b.due))
  expect(await on('2026-05-07')).toEqual([['sent', 'skipped'], [['Keys lie beside the data']]])
  const { rows: kept } = await database().admin.query<{ own: boolean; states: string[] }>(
    `select finding_id = $1 as own, array_agg(state order by days_after) as states from finding_reminder
     where finding_id = any ($2) and due_at <= '2026-05-07T01:00:00Z' group by 1 order by 1`,
    [third, [first, third]],
  )
  expect(kept.map(({ states }) => states)).toEqual([
    ['sent', 'skipped', 'skipped', 'skipped'],
    ['sent', 'sent'],
  ])
})

it('refuses what can’t be', async () => {
  const scene = await stage()
  const { share, judge, call, respondent, bank, assessmentId, customer } = scene
  await expect(share({ dueOn: '2026-03-01' })).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(share({ questionId: 'DMF-NO-99' })).rejects.toMatchObject({ code: 'notFound' })
  const id = await share({ questionId: '' })
  await expect(judge(id, 'returned', { body: 'Nothing was answered' })).rejects.toMatchObject({ code: 'notAllowedNow' })
  expect(judgeFindingSchema.safeParse({ findingId: id, kind: 'accepted' }).success).toBe(false)
  const procurement = { ...bank, actor: { ...customer.member, role: 'procurement' as const } }
  const close = judgeFindingSchema.parse({ findingId: id, kind: 'fixed' })
  await expect(judgeFinding(procurement, close)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await findingsOfEngagement(procurement, { engagementId: customer.engagementId })).findings).toHaveLength(1)
  const part = { ...call, actor: { ...respondent, whole: false } }
  await expect(findingsOfAssessment(part, { assessmentId })).rejects.toMatchObject({ code: 'forbidden' })
  const narrow = await narrowedLink(database(), scene, ['DMF-GOV-01'])
  await expect(findingsOfAssessment(narrow, { assessmentId })).rejects.toMatchObject({ code: 'forbidden' })
})

it('lets the vendor say a condition of a decision done, and keeps both in step', async () => {
  const { judge, answer, seen, bank, assessmentId, worker } = await stage()
  const conditions = [{ text: 'Encrypt the backups', dueOn: '2026-06-30' }]
  const decided = {
    assessmentId,
    outcome: 'approvedWithConditions',
    reason: 'Fit.',
    openPointsReason: 'Known.',
    conditions,
  }
  const { decisionId } = await decideAssessment(bank, decideInput.parse({ ...decided, tellVendor: true }))
  const met = async () =>
    (await database().admin.query(`select note from condition_met where decision_id = $1`, [decisionId])).rows
  const id = (await seen())!.id
  expect(await seen()).toMatchObject({
    kind: 'condition',
    title: 'Encrypt the backups',
    severity: null,
    dueOn: '2026-06-30',
  })
  expect(await seen()).not.toHaveProperty('decisionId')
  await answer(id, 'Encrypted since May.')
  await expect(judge(id, 'withdrawn')).rejects.toMatchObject({ code: 'notAllowedNow' })
  const officer = { ...bank, actor: { ...bank.actor, role: 'dataProtection' as const } }
  const fixed = judgeFindingSchema.parse({ findingId: id, kind: 'fixed', body: 'Seen.' })
  await expect(judgeFinding(officer, fixed)).rejects.toMatchObject({ code: 'forbidden' })
  // Met is said with what shows it, and nobody accepts a condition as it is: the decision's page would call it met.
  await expect(judge(id, 'fixed')).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(judge(id, 'accepted', { body: 'As it is.' })).rejects.toMatchObject({ code: 'notAllowedNow' })
  await judge(id, 'fixed', { body: 'Seen.' })
  expect(await met()).toEqual([{ note: 'Seen.' }])
  await reopenCondition(bank, { decisionId, position: 1 })
  expect([await met(), (await seen())!.state]).toEqual([[], 'open'])
  await meetCondition(bank, { decisionId, position: 1, note: 'Our own audit saw it.' })
  // What shows it to the customer is its own; the vendor reads that it is closed.
  expect((await seen())!.entries.at(-1)).toMatchObject({ kind: 'fixed', body: '' })
  // The decision's own mail named the conditions: none of them is told of twice.
  expect(await told(worker)).toEqual(['findingAnswered', 'fixed', 'reopened', 'fixed'])
})

it('ends what stands for conditions once a later decision takes their place', async () => {
  const { seen, answer, judge, bank, customer, assessmentId, worker } = await stage()
  const decide = (over: object) =>
    decideAssessment(
      bank,
      decideInput.parse({ outcome: 'approved', reason: 'Fit.', openPointsReason: 'Known.', ...over }),
    )
  const conditions = [{ text: 'Encrypt the backups', dueOn: '2026-06-30' }]
  await decide({ assessmentId, outcome: 'approvedWithConditions', conditions, tellVendor: true })
  const id = (await seen())!.id
  const next = await invite(database(), customer, { now, dueOn: '2026-05-31' })
  const at = new Date('2026-03-02T02:00:00Z')
  const { submissionId } = await submit(database(), next, { at, answers: middlingAnswers({}) })
  await database().admin.query(`update assessment set answering_state = 'submitted' where id = $1`, [next])
  await scoreSubmission(worker, { assessmentId: next, submissionId })
  await saveReview(bank, { assessmentId: next, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  await decide({ assessmentId: next })
  expect(await seen()).toMatchObject({ id, state: 'closed', closedAs: 'withdrawn' })
  await expect(answer(id, 'Done')).rejects.toMatchObject({ code: 'notAllowedNow' })
  await expect(judge(id, 'reopened')).rejects.toMatchObject({ code: 'notAllowedNow' })
  expect(await told(worker)).toEqual([])
})
