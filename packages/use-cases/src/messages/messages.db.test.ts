import { expect, it } from 'vitest'
import { workerCall } from '../../../../test/setup/answered-assessment'
import { answerEverything, narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { readAnsweringOverview, saveAnswer } from '../answers'
import { answerDeclined } from '../notifications'
import { readLink } from '../requests'
import { submitAnswers } from '../submissions'
import { postMessageInput } from './messages.schema'
import { postMessage } from './post-message'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')
const saying = (assessmentId: string, over: object = {}) =>
  postMessageInput.parse({ assessmentId, kind: 'clarification', body: 'Do you mean the data centre?', ...over })

const jobsOf = async (assessmentId: string) =>
  (
    await database().admin.query<{ job: string }>(
      `select job from outbox where payload ->> 'assessmentId' = $1 and job <> 'mail.send' order by created_at, id`,
      [assessmentId],
    )
  ).rows.map(({ job }) => job)

/** The customer's history has it once, however often the worker tells of it. */
async function expectInHistory(assessmentId: string, data: object): Promise<void> {
  const [message] = await rowsOf<{ organisation: string; messageId: string }>(
    `select a.assessing_organisation_id as organisation, m.id as "messageId"
     from message m join assessment a on a.id = m.assessment_id where a.id = $1`,
    assessmentId,
  )
  if (!message) throw new Error('Nothing was written.')
  const worker = workerCall(database(), message.organisation, now)
  for (let time = 0; time < 2; time += 1) await answerDeclined(worker, { assessmentId, messageId: message.messageId })
  const told = `select organisation_id as organisation, data from audit_event where action = 'vendor.wrote' and object_id = $1`
  expect(await rowsOf(told, assessmentId)).toMatchObject([{ organisation: message.organisation, data }])
}

const rowsOf = async <Row extends object>(sql: string, assessmentId: string) =>
  (await database().admin.query<Row>(sql, [assessmentId])).rows

it('asks the customer and changes no state', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  await postMessage(call, saying(assessmentId, { questionId: 'DMF-GOV-01' }))
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    answeringState: 'opened',
    messages: [{ kind: 'clarification', authorSide: 'answering', authorName: 'Maheswari', questionId: 'DMF-GOV-01' }],
  })
  expect(await jobsOf(assessmentId)).toEqual(['message.posted'])
})

it('says that it does not fit, or by when it will; answering takes that back', async () => {
  const { call, assessmentId, token } = await vendorStage(database(), now)
  const more = { kind: 'moreTime', body: 'We move offices.', reason: 'moreTime' }
  await expect(postMessage(call, saying(assessmentId, { ...more, proposedOn: '2026-03-01' }))).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['proposedOn'] }] },
  })
  await postMessage(call, saying(assessmentId, { ...more, proposedOn: '2026-04-15' }))
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({
    answeringState: 'wantsTime',
    messages: [{ kind: 'moreTime', data: { proposedOn: '2026-04-15', reason: 'moreTime' } }],
  })
  await expectInHistory(assessmentId, { kind: 'moreTime', by: 'Maheswari', proposedOn: '2026-04-15' })
  expect(await readLink({ actor: anonymous, deps: call.deps }, { token })).toMatchObject({ standing: 'told' })
  await postMessage(call, saying(assessmentId, { kind: 'declined', reason: 'wrongCompany' }))
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({ answeringState: 'declined' })
  expect(await jobsOf(assessmentId)).toEqual(['assessment.declined', 'assessment.declined'])
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 3, expectedVersion: 0 })
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({ answeringState: 'inProgress' })
})

it('is for those who may, and ends when the answers were sent', async () => {
  const stage = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  const narrow = await narrowedLink(database(), stage, ['DMF-GOV-01'])
  const contributor = await vendorMember(database(), stage, 'contributor')
  const stranger = await vendorStage(database(), now)
  await expect(postMessage(narrow, saying(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  await postMessage(contributor, saying(assessmentId))
  await expect(postMessage(contributor, saying(assessmentId, { kind: 'declined' }))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(postMessage(stranger.call, saying(assessmentId))).rejects.toMatchObject({ code: 'notFound' })
  await answerEverything(call, assessmentId)
  await submitAnswers(call, { assessmentId, name: 'M', title: 'Head', agreed: true, withoutEvidenceSeen: true })
  await expect(postMessage(call, saying(assessmentId, { kind: 'declined' }))).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
})
