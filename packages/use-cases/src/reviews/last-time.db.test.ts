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
import { readReview } from './read-review'
import { returnQuestion } from './return-question'

const database = withDatabase()
const day = (date: string) => new Date(`${date}T01:00:00Z`)

it('compares with what was returned, never with what the vendor took back before anybody looked', async () => {
  let clock = day('2026-03-02')
  const now = () => clock
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-04-30' })
  const questionId = 'DMF-GOV-01'
  const send = async (on: string, value: number) => {
    clock = day(on)
    await submit(database(), assessmentId, { at: clock, answers: middlingAnswers({ [questionId]: { value } }) })
  }
  const read = () => readReview(call, { assessmentId, questionId })
  // Sent, taken back, sent again.
  await send('2026-03-03', 1)
  await send('2026-03-05', 2)
  expect(await read()).toMatchObject({ beforeSubmittedAt: null, current: { before: null } })
  expect((await read()).items[0]?.change).toBe('first')

  clock = day('2026-03-06')
  await returnQuestion(call, { assessmentId, questionId, version: 0, reason: 'Which committee?' })
  expect(await read()).toMatchObject({ beforeSubmittedAt: null })
  await send('2026-03-08', 3)
  const { current, beforeSubmittedAt } = await read()
  expect(current).toMatchObject({ now: { value: 3 }, before: { value: 2 } })
  expect(beforeSubmittedAt).toContain('2026-03-05')
})
