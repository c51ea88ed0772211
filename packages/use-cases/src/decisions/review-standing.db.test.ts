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
import { returnQuestion, saveReview } from '../reviews'
import { decideAssessment } from './decide-assessment'
import { decideInput } from './decisions.schema'
import { hasSubmission } from './judged'
import { readDecision } from './read-decision'

const database = withDatabase()
const at = new Date('2026-03-20T01:00:00Z')

it('says how much was looked at, and asks why it is decided while a question is with the vendor', async () => {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), () => at) }
  const assessmentId = await invite(database(), customer, { now: () => at, dueOn: '2026-04-30' })
  await submit(database(), assessmentId, { at, answers: middlingAnswers({}), files: [] })
  const { engagementId } = customer
  expect((await readDecision(call, { engagementId })).needsReason).toContain('notLooked')
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const before = await readDecision(call, { engagementId })
  expect(before.review).toMatchObject({ looked: 1, withVendor: [] })
  expect(before.review.all).toBeGreaterThan(50)
  expect(before.needsReason).not.toContain('withVendor')
  expect(before.needsReason).not.toContain('notLooked')

  await returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Which committee?' })
  const page = await readDecision(call, { engagementId })
  expect(page.review).toEqual({ all: before.review.all, looked: 2, withVendor: ['DMF-GOV-01'] })
  expect(page.needsReason).toContain('withVendor')
  const decision = decideInput.parse({ assessmentId, outcome: 'approved', reason: 'Fit.', openPointsReason: '' })
  await expect(decideAssessment(call, decision)).rejects.toMatchObject({ code: 'invalidInput' })
  // The vendor began to change it and never sends: that holds nobody up.
  await database().admin.query(`update assessment set answering_state = 'amending' where id = $1`, [assessmentId])
  expect((await readDecision(call, { engagementId })).decidable).toBe(true)
  await decideAssessment(call, { ...decision, openPointsReason: 'The contract forbids it anyway.' })
  expect((await readDecision(call, { engagementId })).decidable).toBe(false)
})

it('decides nothing on answers that were taken back', () => {
  expect(hasSubmission({ assessingState: 'invited', answeringState: 'amending' })).toBe(false)
})
