import { canonicalHash } from '@rantai/questionnaires'
import { expect, it } from 'vitest'
import { depsFor, workerCall } from '../../../../test/setup/answered-assessment'
import { answerEverything, narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { confirmAnswer, readAnsweringOverview, readAnsweringSection, saveAnswer } from '../answers'
import { acceptLink, readLink } from '../requests'
import { returnQuestion } from '../reviews'
import { scoreSubmission } from '../scores'
import { readReceipt } from './read-receipt'
import { recallSubmission } from './recall-submission'
import { submitAnswers } from './submit-answers'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000))
const signed = (assessmentId: string) =>
  ({
    assessmentId,
    name: 'Maheswari Putri',
    title: 'Head of Security',
    agreed: true,
    withoutEvidenceSeen: true,
  }) as const

const rows = async (sql: string, id: string): Promise<Record<string, unknown>[]> =>
  (await database().admin.query<Record<string, unknown>>(sql, [id])).rows

it('refuses to send while required questions are open, and names them', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const { missing } = await readAnsweringOverview(call, { assessmentId })
  await expect(submitAnswers(call, signed(assessmentId))).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: missing.map(({ questionId }) => ({ path: ['missing', questionId] })) },
  })
  await expect(readReceipt(call, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
})

it('sends once of 32 tries, with a receipt whose hash anyone can compute', async () => {
  const { call, assessmentId, customer, respondent } = await vendorStage(database(), now)
  await answerEverything(call, assessmentId)
  const tries = await Promise.allSettled(Array.from({ length: 32 }, () => submitAnswers(call, signed(assessmentId))))
  const done = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  expect(done).toEqual([{ submissionId: expect.any(String), number: 1 }])
  const refusals = tries.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []))
  expect(new Set(refusals)).toEqual(new Set(['notAllowedNow']))
  expect(await rows('select 1 from submission where assessment_id = $1', assessmentId)).toHaveLength(1)
  expect(
    await rows(
      `select 1 from outbox where job = 'assessment.submitted' and payload ->> 'assessmentId' = $1`,
      assessmentId,
    ),
  ).toHaveLength(1)
  expect(
    await rows(`select 1 from audit_event where action = 'answers.submitted' and object_id = $1`, assessmentId),
  ).toHaveLength(1)
  const receipt = await readReceipt(call, { assessmentId })
  expect(receipt).toMatchObject({ number: 1, customerName: 'Bank Teluk', title: 'Card switch' })
  expect(canonicalHash(receipt.sent)).toBe(receipt.contentHash)
  const text = JSON.stringify(receipt)
  for (const id of [customer.organisationId, respondent.organisationId]) expect(text).not.toContain(id)
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    answeringState: 'submitted',
    mayWrite: false,
    maySubmit: false,
    mayRecall: true,
    signer: { name: 'Maheswari Putri', title: 'Head of Security' },
    submission: { number: 1, attestedName: 'Maheswari Putri', contentHash: receipt.contentHash },
  })
  await expect(
    saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 1, expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'notAllowedNow' })
})

it('may be taken back until the review begins; only returned questions open afterwards', async () => {
  const { call, assessmentId, customer, token } = await vendorStage(database(), now)
  await answerEverything(call, assessmentId)
  await submitAnswers(call, signed(assessmentId))
  await recallSubmission(call, { assessmentId })
  const visitor = { actor: anonymous, deps: call.deps }
  expect(await readLink(visitor, { token })).toMatchObject({ standing: 'takenBack' })
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    answeringState: 'amending',
    mayWrite: true,
  })
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 1, expectedVersion: 1 })
  later(5)
  const second = await submitAnswers(call, signed(assessmentId))
  expect(second.number).toBe(2)
  const worker = workerCall(database(), customer.organisationId, now)
  await scoreSubmission(worker, { assessmentId, submissionId: second.submissionId })
  const reviewer = { actor: customer.member, deps: depsFor(database(), now) }
  later(5)
  await returnQuestion(reviewer, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Which month?' })
  await expect(recallSubmission(call, { assessmentId })).rejects.toMatchObject({ code: 'notAllowedNow' })
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    returned: [{ questionId: 'DMF-GOV-01', sectionId: 'GOV' }],
    assessingStateAt: now().toISOString(),
    mayWrite: true,
    maySubmit: true,
    messages: [{ kind: 'returned', body: 'Which month?', authorSide: 'assessing' }],
  })
  await expect(
    saveAnswer(call, { assessmentId, questionId: 'DMF-INV-01', value: 1, expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'notAllowedNow' })
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 2, expectedVersion: 2 })
  later(5)
  const third = await submitAnswers(call, signed(assessmentId))
  expect(third.number).toBe(3)
  await scoreSubmission(worker, { assessmentId, submissionId: third.submissionId })
  const [state] = await rows('select assessing_state, answering_state from assessment where id = $1', assessmentId)
  expect(state).toEqual({ assessing_state: 'inReview', answering_state: 'submitted' })
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    returned: [],
    mayWrite: false,
    receipts: [1, 2, 3].map((number) => ({ number, attestedName: 'Maheswari Putri' })),
    reassessmentOn: null,
  })
  const earlier = await readReceipt(call, { assessmentId, number: 2 })
  expect(earlier).toMatchObject({ number: 2, sent: { answers: expect.any(Array) } })
  expect(earlier.contentHash).not.toBe((await readReceipt(call, { assessmentId })).contentHash)
  await expect(readReceipt(call, { assessmentId, number: 4 })).rejects.toMatchObject({ code: 'notFound' })
  // The link opens the receipt and the decision as often as its mail's reader wants.
  await rows(`update assessment set assessing_state = 'decided' where id = $1`, assessmentId)
  expect(await readLink(visitor, { token })).toMatchObject({ state: 'valid', standing: 'decided' })
  expect(await acceptLink(visitor, { token })).toMatchObject({ assessmentId })
})

it('opens what a changed returned answer brings back, and sends its old words only once they are confirmed', async () => {
  const { call, assessmentId, customer } = await vendorStage(database(), now)
  await answerEverything(call, assessmentId)
  const [parent, child] = ['DMF-GOV-11', 'DMF-GOV-11b']
  const save = (questionId: string, value: unknown, expectedVersion: number) =>
    saveAnswer(call, { assessmentId, questionId, value, expectedVersion })
  await save(parent, 'no', 1)
  later(5)
  const first = await submitAnswers(call, signed(assessmentId))
  const sentOf = async () =>
    (await readReceipt(call, { assessmentId })).sent.answers.map(({ questionId }: { questionId: string }) => questionId)
  expect(await sentOf()).not.toContain(child)
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, ...first })
  later(5)
  const reviewer = { actor: customer.member, deps: depsFor(database(), now) }
  await returnQuestion(reviewer, { assessmentId, questionId: parent, version: 0, reason: 'And the fine of March?' })
  const before = await readAnsweringOverview(call, { assessmentId })
  expect(before).toMatchObject({ returned: [{ questionId: parent, changed: false }], missing: [], toSend: 1 })
  // What stays as it was sent can't get evidence now, so nobody is asked to look at it.
  expect(before.withoutEvidence).toEqual([])
  later(5)
  await save(parent, 'yes', 2)
  const section = await readAnsweringSection(call, { assessmentId, sectionId: 'GOV' })
  expect(section.answers[child]).toMatchObject({ status: 'toConfirm', value: 'As described in our policy.' })
  expect(section.editable).toContain(child)
  expect(section.editable).not.toContain('DMF-GOV-01')
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    returned: [{ questionId: parent, changed: true }],
    missing: [{ questionId: child }],
  })
  await expect(submitAnswers(call, signed(assessmentId))).rejects.toMatchObject({ code: 'invalidInput' })
  await confirmAnswer(call, { assessmentId, questionId: child, expectedVersion: 1 })
  // Typing goes on after the first save of it.
  await save(child, 'Fined in March', 2)
  await save(child, 'Fined in March, and told everybody', 3)
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({ missing: [], toSend: 2 })
  later(5)
  await submitAnswers(call, signed(assessmentId))
  expect(await sentOf()).toContain(child)
})

it('is sent by a link to the whole or a role that signs, and by nobody else', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  await answerEverything(call, assessmentId)
  const narrow = await narrowedLink(database(), stage, ['DMF-GOV-01'])
  const contributor = await vendorMember(database(), stage, 'contributor')
  const stranger = await vendorStage(database(), now)
  await expect(submitAnswers(narrow, signed(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(submitAnswers(contributor, signed(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(submitAnswers(stranger.call, signed(assessmentId))).rejects.toMatchObject({ code: 'notFound' })
  const signer = await vendorMember(database(), stage, 'dataProtection')
  expect(await submitAnswers(signer, signed(assessmentId))).toMatchObject({ number: 1 })
})
