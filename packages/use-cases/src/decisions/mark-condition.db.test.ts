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
import { readProfile } from '../profiles'
import { listReviewQueue, saveReview } from '../reviews'
import { reviewQueueInput } from '../reviews/reviews.schema'
import { decideAssessment } from './decide-assessment'
import { decideInput } from './decisions.schema'
import { meetCondition, reopenCondition } from './mark-condition'

const database = withDatabase()
let clock = new Date('2026-03-20T01:00:00Z')
const now = () => clock

it('marks a condition as met and takes it back, names late ones, and lets nobody else do it', async () => {
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-04-30' })
  await submit(database(), assessmentId, { at: clock, answers: middlingAnswers({}), files: [] })
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const conditions = [
    { text: 'Two-step sign-in for all staff', dueOn: '2026-04-01' },
    { text: 'A restore test', dueOn: '2026-08-01' },
  ]
  const outcome = 'approvedWithConditions'
  const reason = 'Fit.'
  const { decisionId } = await decideAssessment(
    call,
    decideInput.parse({
      assessmentId,
      outcome,
      reason,
      conditions,
      openPointsReason: 'Facts follow.',
      tellVendor: true,
    }),
  )
  const { rows } = await database().admin.query<{ body: string }>('select body from message where assessment_id = $1', [
    assessmentId,
  ])
  expect(rows[0]?.body).toContain('- A restore test (by 1 Aug 2026)')
  const due = async () => (await listReviewQueue(call, reviewQueueInput.parse({}))).conditions
  const read = () =>
    readProfile(call, { engagementId: customer.engagementId, part: 'history', at: 'current' }).then(
      ({ head, history }) => ({ conditions: head.decisions[0]?.conditions, last: history[0] }),
    )
  expect(await due()).toMatchObject([{ text: conditions[0]?.text, late: false, total: 1 }])
  // The day itself still counts, in the customer's zone.
  clock = new Date('2026-04-01T15:00:00Z')
  expect(await due()).toMatchObject([{ late: false }])
  clock = new Date('2026-04-01T16:30:00Z')
  expect(await due()).toMatchObject([{ engagementId: customer.engagementId, dueOn: '2026-04-01', late: true }])

  const first = { decisionId, position: 1 }
  await meetCondition(call, { ...first, note: 'Report of 30 March.' })
  expect(await due()).toEqual([])
  const { conditions: after, last } = await read()
  expect(after).toMatchObject([{ met: { by: 'Aisyah', note: 'Report of 30 March.' } }, { met: null }])
  expect(last).toMatchObject({
    action: 'condition.met',
    actorName: 'Aisyah',
    data: { position: 1, dueOn: '2026-04-01' },
  })
  await expect(meetCondition(call, { ...first, note: 'Again.' })).rejects.toMatchObject({ code: 'conflict' })
  await expect(meetCondition(call, { decisionId, position: 3, note: 'x' })).rejects.toMatchObject({ code: 'notFound' })

  const reader = { ...call, actor: { ...customer.member, role: 'dataProtection' as const } }
  await expect(reopenCondition(reader, first)).rejects.toMatchObject({ code: 'forbidden' })
  // The page offers no act that would be refused.
  const profile = { engagementId: customer.engagementId, part: 'rating', at: 'current' } as const
  expect((await readProfile(reader, profile)).may).toMatchObject({ review: true, decide: false, write: false })
  const buyer = { ...call, actor: { ...customer.member, role: 'procurement' as const } }
  expect((await readProfile(buyer, profile)).may).toMatchObject({ review: false, decide: false, write: true })
  const stranger = await makeCustomer(database(), clock, { facts, tier: 'high' })
  await expect(reopenCondition({ ...call, actor: stranger.member }, first)).rejects.toMatchObject({ code: 'notFound' })
  await reopenCondition(call, first)
  await expect(reopenCondition(call, first)).rejects.toMatchObject({ code: 'notFound' })
  expect(await due()).toMatchObject([{ late: true }])
  expect((await read()).last).toMatchObject({ action: 'condition.reopened' })
})
