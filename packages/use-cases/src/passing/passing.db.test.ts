import { expect, it } from 'vitest'
import { workerCall } from '../../../../test/setup/answered-assessment'
import {
  answerEverything,
  narrowedLink,
  openLink,
  vendorMember,
  vendorStage,
  type VendorStage,
} from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize } from '../access'
import { readAnsweringOverview, readAnsweringSection } from '../answers'
import type { Call } from '../call'
import { hashToken, newToken } from '../links'
import { scoreSubmission } from '../scores'
import { recallSubmission } from '../submissions'
import { submitAnswers } from '../submissions/submit-answers'
import {
  agreePassed,
  endExchange,
  listAnsweredDown,
  openExchange,
  passQuestions,
  readPassing,
  receivePassed,
  remindExchange,
  remindPassed,
  takeBackPassed,
  takeUpPassed,
} from './index'
import { passQuestionsSchema } from './passing.schema'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const later = (days: number) => (clock = new Date(clock.getTime() + days * 86_400_000))
const signature = { agreed: true, withoutEvidenceSeen: true } as const
const worker = (organisationId: string) => workerCall(database(), organisationId, now)

const rows = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> =>
  (await database().admin.query(sql, values)).rows as Row[]

const wanted = (assessmentId: string, questionIds: readonly string[]) =>
  passQuestionsSchema.parse({
    ...{ assessmentId, questionIds, partyName: 'Awan Hosting', service: 'Hosting', contactName: 'Sari' },
    ...{ contactEmail: 'sari@awan.example', locale: 'id', reason: 'Our platform runs with you.', dueOn: '2026-03-20' },
  })

/** Two questions that the vendor's link holder passes to Awan, whose contact opens its link. */
async function passed(stage: VendorStage, call: Call = stage.call) {
  const { assessmentId, respondent } = stage
  const { passable } = await readPassing(call, { assessmentId })
  const questionIds = passable.slice(0, 2)
  const { requestId } = await passQuestions(call, wanted(assessmentId, questionIds))
  await openExchange(worker(respondent.organisationId), requestId)
  await openExchange(worker(respondent.organisationId), requestId)
  const [exchange] = await rows<{ id: string; invitation: string }>(
    `select a.id, i.id as invitation from passed_request p join assessment a on a.id = p.exchange_id join invitation i on i.assessment_id = a.id
     where p.id = $1`,
    requestId,
  )
  const token = newToken()
  const scope = authorize({ kind: 'system', organisationId: respondent.organisationId }, 'invitation.send')
  await database().worker.withScope(scope, (tx) =>
    tx.query('select gate.add_invitation_token($1, $2, $3, $4)', [
      ...[exchange?.invitation, hashToken(token), new Date(now().getTime() + 14 * 86_400_000), now()],
    ]),
  )
  return { requestId, questionIds, exchangeId: exchange?.id ?? '', token }
}

async function answered(stage: VendorStage, { exchangeId, token }: { exchangeId: string; token: string }) {
  const { call } = await openLink(database(), token, now)
  await answerEverything(call, exchangeId)
  const signed = { assessmentId: exchangeId, name: 'Sari Dewanti', title: 'Head of Trust', ...signature }
  const { submissionId } = await submitAnswers(call, signed)
  const payload = { assessmentId: exchangeId, submissionId }
  expect(await receivePassed(worker(stage.respondent.organisationId), payload)).toBe(true)
  await receivePassed(worker(stage.respondent.organisationId), payload)
  return call
}

it('asks a sub-processor the passed questions alone, in the vendor’s name, and brings its answers back', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  const { requestId, questionIds, exchangeId, token } = await passed(stage)
  expect(await rows(`select template, to_email, locale from mail where assessment_id = $1`, exchangeId)).toEqual([
    { template: 'invitation', to_email: 'sari@awan.example', locale: 'id' },
  ])
  const below = await openLink(database(), token, now)
  const overview = await readAnsweringOverview(below.call, { assessmentId: exchangeId })
  expect(overview).toMatchObject({
    customerName: 'Gelombang',
    title: 'Hosting',
    total: 2,
    passed: true,
    dueOn: '2026-03-20',
  })
  const pages = await Promise.all(
    overview.sections.map(({ id }) => readAnsweringSection(below.call, { assessmentId: exchangeId, sectionId: id })),
  )
  expect(pages.flatMap((page) => page.questionIds).toSorted()).toEqual(questionIds.toSorted())
  // Neither the customer nor anything else of the vendor's questionnaire is to be found in what it is shown.
  expect(JSON.stringify([overview, pages])).not.toMatch(/Bank Teluk|Aisyah|Card switch/)
  await expect(readAnsweringOverview(below.call, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
  await answered(stage, { exchangeId, token })
  const page = await readPassing(call, { assessmentId })
  expect(page.requests).toMatchObject([
    {
      id: requestId,
      state: 'answered',
      answeredByName: 'Sari Dewanti',
      answeredByTitle: 'Head of Trust',
      agreedAt: null,
    },
  ])
  expect(page.requests[0]?.answers.map(({ questionId }) => questionId)).toEqual(questionIds.toSorted())
  expect(await rows(`select to_email from mail where template = 'passedAnswered'`)).toEqual([
    { to_email: stage.respondent.email },
  ])
  // What came back stands: the sub-processor can't take it away again.
  const again = await openLink(database(), token, now)
  await expect(recallSubmission(again.call, { assessmentId: exchangeId })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
})

it('takes an answer up when a person says so, and shows the customer what a person agreed to, for good once sent', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId, customer, respondent } = stage
  const one = await passed(stage)
  const agree = (agrees: boolean) => agreePassed(call, { assessmentId, requestId: one.requestId, agrees })
  await expect(agree(true)).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'sent' } })
  await answered(stage, one)
  const [questionId = ''] = one.questionIds
  const own = async () => (await readPassing(call, { assessmentId })).questions[questionId]?.own
  expect(await own()).toBeNull()
  const take = { assessmentId, requestId: one.requestId, questionId }
  await takeUpPassed(call, { ...take, expectedVersion: 0 })
  const { answers = [] } = (await readPassing(call, { assessmentId })).requests[0] ?? {}
  const theirs = answers.find((each) => each.questionId === questionId)
  expect(await own()).toMatchObject({ value: theirs?.value, version: 1, authorName: respondent.name })
  expect(theirs?.takenUpByName).toBe(respondent.name)
  await expect(takeUpPassed(call, { ...take, expectedVersion: 0 })).rejects.toMatchObject({ code: 'conflict' })
  await agree(true)
  await agree(false)
  await answerEverything(call, assessmentId)
  const signed = { assessmentId, name: 'Maheswari Putri', title: 'Head of Security', ...signature }
  const { submissionId } = await submitAnswers(call, signed)
  await scoreSubmission(worker(customer.organisationId), { assessmentId, submissionId })
  expect(await receivePassed(worker(customer.organisationId), { assessmentId, submissionId })).toBe(false)
  const look = () => listAnsweredDown({ ...call, actor: customer.member }, { engagementId: customer.engagementId })
  expect(await look()).toEqual([])
  await agree(true)
  expect(await look()).toMatchObject([{ partyName: 'Awan Hosting', service: 'Hosting', answers: 2, assessmentId }])
  await expect(agree(false)).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'shared' } })
  const events = await rows<{ action: string }>(
    `select action from audit_event where object_id = $1 and action like 'questions.%' order by at, id`,
    assessmentId,
  )
  expect(new Set(events.map(({ action }) => action))).toEqual(
    new Set([
      'questions.passed',
      'questions.answered',
      'questions.takenUp',
      'questions.agreed',
      'questions.agreementWithdrawn',
    ]),
  )
})

it('shares with the sending what was agreed to before, and lets a sub-processor pass questions on in its turn', async () => {
  const stage = await vendorStage(database(), now)
  const member = await vendorMember(database(), stage, 'procurement')
  const one = await passed(stage, member)
  const below = await openLink(database(), one.token, now)
  const deeper = await passed({ ...stage, ...below, assessmentId: one.exchangeId })
  await answered({ ...stage, ...below }, deeper)
  await agreePassed(below.call, { assessmentId: one.exchangeId, requestId: deeper.requestId, agrees: true })
  await answered(stage, one)
  const { assessmentId, customer } = stage
  const { requests } = await readPassing(member, { assessmentId })
  expect(requests[0]?.below).toMatchObject([{ partyName: 'Awan Hosting', answeredByName: 'Sari Dewanti' }])
  await agreePassed(member, { assessmentId, requestId: one.requestId, agrees: true })
  await answerEverything(member, assessmentId)
  await submitAnswers(member, { assessmentId, name: 'Dewi', title: 'Procurement', ...signature })
  const call = { ...member, actor: customer.member }
  const shared = await listAnsweredDown(call, { engagementId: customer.engagementId })
  expect(shared).toHaveLength(1)
  expect((await readPassing(member, { assessmentId })).requests[0]?.shared).toBe(true)
})

it('takes back and reminds, each once, and ends the link', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId, respondent } = stage
  const { requestId, exchangeId, token } = await passed(stage)
  const it = { assessmentId, requestId }
  later(3)
  await remindPassed(call, it)
  await remindExchange(worker(respondent.organisationId), requestId)
  await expect(remindPassed(call, it)).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'reminded' } })
  const below = await openLink(database(), token, now)
  await takeBackPassed(call, it)
  await endExchange(worker(respondent.organisationId), requestId)
  await endExchange(worker(respondent.organisationId), requestId)
  await expect(takeBackPassed(call, it)).rejects.toMatchObject({
    code: 'notAllowedNow',
    details: { state: 'takenBack' },
  })
  await expect(openLink(database(), token, now)).rejects.toMatchObject({ code: 'gone' })
  await expect(readAnsweringOverview(below.call, { assessmentId: exchangeId })).rejects.toMatchObject({
    code: 'notFound',
  })
  const mails = await rows<{ template: string }>(
    'select template from mail where assessment_id = $1 order by created_at',
    exchangeId,
  )
  expect(mails.map(({ template }) => template)).toEqual(['invitation', 'reminder', 'recalled'])
})

it('refuses what can’t be passed, and who may not', async () => {
  const stage = await vendorStage(database(), now)
  const other = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  const { passable, named } = await readPassing(call, { assessmentId })
  const input = wanted(assessmentId, passable.slice(0, 1))
  expect(named).toEqual([])
  const issueOf = (field: string) => ({ code: 'invalidInput', details: { issues: [{ path: [field] }] } })
  await expect(passQuestions(call, { ...input, questionIds: ['DMF-GOV-01'] })).rejects.toMatchObject(
    issueOf('questionIds'),
  )
  await expect(passQuestions(call, { ...input, dueOn: '2026-01-01' })).rejects.toMatchObject(issueOf('dueOn'))
  await expect(passQuestions(other.call, input)).rejects.toMatchObject({ code: 'notFound' })
  const narrowed = await narrowedLink(database(), stage, passable.slice(0, 1))
  await expect(passQuestions(narrowed, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readPassing(narrowed, { assessmentId })).rejects.toMatchObject({ code: 'forbidden' })
  const contributor = await vendorMember(database(), stage, 'contributor')
  await expect(passQuestions(contributor, input)).rejects.toMatchObject({ code: 'forbidden' })
  const { requestId } = await passQuestions(call, input)
  const theirs = { assessmentId: other.assessmentId, requestId }
  for (const act of [takeBackPassed, remindPassed])
    await expect(act(other.call, theirs)).rejects.toMatchObject({ code: 'notFound' })
  await expect(agreePassed(other.call, { ...theirs, agrees: true })).rejects.toMatchObject({ code: 'notFound' })
})
