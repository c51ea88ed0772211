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
import { linkOf } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { readLink } from '../requests'
import { askVendor, returnQuestion, undoReview } from '../reviews'
import { sendMail } from './send-mail'
import { messagePosted } from './tell-people'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000))

async function stage() {
  const customer = await makeCustomer(database(), now(), { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  await submit(database(), assessmentId, { at: now(), answers: middlingAnswers({}), files: [] })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const refusing = workerCall(database(), customer.organisationId, now)
  const worker = {
    ...refusing,
    deps: {
      ...refusing.deps,
      mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
      render: () => Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined }),
    },
  }
  const sendBack = async (questionId: string, reason: string) => {
    await returnQuestion(call, { assessmentId, questionId, version: 0, reason })
    await tell()
  }
  /** What the worker does with everything that was written, as often as it likes. */
  const tell = async () => {
    const { rows } = await database().admin.query<{ payload: { assessmentId: string; messageId: string } }>(
      `select payload from outbox where job = 'message.posted' and sender_organisation_id = $1 order by created_at`,
      [customer.organisationId],
    )
    for (const { payload } of rows) await messagePosted(worker, payload)
  }
  const mails = async () =>
    (
      await database().admin.query<{ id: string; state: string; data: Record<string, unknown>; claimed: Date }>(
        `select id, state, data, claimed_until as claimed from mail where assessment_id = $1 and template = 'returned' order by created_at`,
        [assessmentId],
      )
    ).rows
  const send = async (at: number) => sendMail(worker, (await mails())[at]?.id ?? '')
  return { customer, assessmentId, call, worker, sendBack, tell, mails, send }
}

it('tells of everything that came back in one go by one mail, and of each return once', async () => {
  const { customer, assessmentId, call, sendBack, tell, mails, send } = await stage()
  later(10)
  const returnedAt = now()
  await sendBack('DMF-GOV-01', 'Which month?')
  later(3)
  await sendBack('DMF-GOV-04', 'Please name the standard.')
  await tell()
  const [first] = await mails()
  expect(await mails()).toHaveLength(1)
  // The sweep leaves it alone until it was quiet for a while.
  expect(first?.claimed.getTime()).toBe(returnedAt.getTime() + 5 * 60_000)
  later(2)
  expect(await send(0)).toBe('skipped')
  expect(await mails()).toMatchObject([{ state: 'queued' }])
  later(4)
  expect(await send(0)).toBe('sent')
  expect(await mails()).toMatchObject([
    {
      state: 'sent',
      data: { waiting: 2, items: [{ reason: 'Which month?' }, { reason: 'Please name the standard.' }] },
    },
  ])
  // By its words, as the vendor reads it.
  const byWords = { question: expect.stringMatching(/^(?!DMF-).*\?$/) }
  expect((await mails())[0]?.data).toMatchObject({ items: [byWords, byWords] })

  await tell()
  expect(await mails()).toHaveLength(1)
  later(60)
  await sendBack('DMF-GOV-05', 'Since when?')
  later(6)
  expect(await send(1)).toBe('sent')
  expect((await mails())[1]?.data).toMatchObject({ waiting: 3, items: [{ reason: 'Since when?' }] })

  const token = await linkOf(database(), customer, { assessmentId, now })
  const link = await readLink({ actor: anonymous, deps: call.deps }, { token })
  expect(link).toMatchObject({ state: 'valid', standing: 'returned', returnedCount: 3 })
})

it('sends nothing where a return was taken back before', async () => {
  const { assessmentId, call, customer, sendBack, mails, send } = await stage()
  later(10)
  await sendBack('DMF-GOV-01', 'Which month?')
  later(1)
  await undoReview(call, { assessmentId, questionId: 'DMF-GOV-01', version: 1 })
  later(10)
  expect(await send(0)).toBe('skipped')
  expect(await mails()).toMatchObject([{ state: 'failed' }])
  const token = await linkOf(database(), customer, { assessmentId, now })
  expect(await readLink({ actor: anonymous, deps: call.deps }, { token })).toMatchObject({ standing: 'sent' })
})

it('names the question that was asked about by its words', async () => {
  const { assessmentId, call, tell } = await stage()
  await askVendor(call, { assessmentId, questionId: 'DMF-GOV-01', text: 'Since when?' })
  await tell()
  const { rows } = await database().admin.query<{ data: { question: string } }>(
    `select data from mail where assessment_id = $1 and template = 'customerSaid'`,
    [assessmentId],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.data.question).toMatch(/^\w.*\?$/)
})
