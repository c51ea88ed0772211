import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { askVendor } from './ask-vendor'
import { readReview } from './read-review'

const database = withDatabase()
const at = new Date('2026-03-20T01:00:00Z')

it('sends the same form once, however often it arrives', async () => {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), () => at) }
  const assessmentId = await invite(database(), customer, { now: () => at, dueOn: '2026-04-30' })
  await submit(database(), assessmentId, { at, answers: middlingAnswers({}), files: [] })
  const questionId = 'DMF-GOV-01'
  const ask = { assessmentId, questionId, text: 'Which board committee?', messageId: newId() }
  await askVendor(call, ask)
  await askVendor(call, ask)
  await askVendor(call, { ...ask, messageId: newId(), text: 'Since when?' })
  const { current } = await readReview(call, { assessmentId, questionId })
  expect(current?.messages.map(({ body }) => body).toSorted()).toEqual(['Since when?', 'Which board committee?'])
  const { rows } = await database().admin.query<{ events: number; jobs: number }>(
    `select (select count(*)::int from audit_event where action = 'vendor.asked') as events,
       (select count(*)::int from outbox where job = 'message.posted') as jobs`,
  )
  expect(rows[0]).toEqual({ events: 2, jobs: 2 })
})
