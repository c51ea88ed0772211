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
import { scoreSubmission } from '../scores'
import { listReviewQueue } from './list-review-queue'
import { reviewQueueInput } from './reviews.schema'
import { returnQuestion } from './return-question'
import { saveReview } from './save-review'
import { undoReview } from './undo-review'

const database = withDatabase()
const day = (date: string) => new Date(`${date}T01:00:00Z`)

/** Three submissions of one customer: an old low one, a critical one, a new one that nobody could rate. */
async function queue() {
  const customer = await makeCustomer(database(), day('2026-03-01'), { facts, tier: 'high' })
  const call = { actor: customer.member, deps: depsFor(database(), () => day('2026-03-20')) }
  const send = async (title: string, { on, residual }: { on: string; residual: string | null }) => {
    const { admin } = database()
    const { rows } = await admin.query<{ id: string }>(
      `insert into engagement (organisation_id, id, vendor_id, title, facts, tier, packs, created_at, updated_at)
       select organisation_id, gen_random_uuid(), vendor_id, $2, facts, tier, packs, created_at, updated_at from engagement where id = $1 returning id`,
      [customer.engagementId, title],
    )
    const engagementId = rows[0]?.id ?? ''
    const assessmentId = await invite(
      database(),
      { ...customer, engagementId },
      { now: () => day(on), dueOn: '2026-04-30' },
    )
    await submit(database(), assessmentId, { at: day(on), answers: middlingAnswers({}), files: [] })
    await admin.query('update engagement set current_residual = $2 where id = $1', [engagementId, residual])
    return assessmentId
  }
  await send('Archive', { on: '2026-03-02', residual: 'low' })
  const begun = await send('Switch', { on: '2026-03-05', residual: 'critical' })
  await send('Survey', { on: '2026-03-09', residual: null })
  const counts = async () => (await listReviewQueue(call, reviewQueueInput.parse({ standing: 'new' }))).counts
  const titles = async (asked: object) =>
    (await listReviewQueue(call, reviewQueueInput.parse(asked))).rows.map((row) => row.engagementTitle)
  const looked = async () => {
    const { rows } = await listReviewQueue(call, reviewQueueInput.parse({}))
    const row = rows.find(({ assessmentId }) => assessmentId === begun)
    return [row?.reviewed, row?.answers]
  }
  return { call, begun, titles, counts, looked }
}

it('orders by residual risk and then by wait, or by wait alone, and lists and counts a part, what waits for the vendor last', async () => {
  const { call, begun, titles, counts, looked } = await queue()
  const all = Object.keys(middlingAnswers({})).length
  expect(await looked()).toEqual([0, all])
  expect(await titles({})).toEqual(['Switch', 'Archive', 'Survey'])
  expect(await titles({ sort: 'wait' })).toEqual(['Archive', 'Switch', 'Survey'])
  expect(await titles({ residual: 'low' })).toEqual(['Archive'])
  await saveReview(call, { assessmentId: begun, questionId: 'DMF-GOV-01', version: 0, reason: '' })
  expect(await looked()).toEqual([1, all])
  expect(await titles({ standing: 'begun' })).toEqual(['Switch'])
  expect(await titles({ standing: 'new' })).toEqual(['Archive', 'Survey'])
  expect(await titles({ standing: 'returned' })).toEqual([])
  expect(await counts()).toEqual({ new: 2, begun: 1, returned: 0 })
  const { version } = await returnQuestion(call, {
    assessmentId: begun,
    questionId: 'DMF-GOV-01',
    version: 1,
    reason: 'Why?',
  })
  expect(await titles({})).toEqual(['Archive', 'Survey', 'Switch'])
  expect(await titles({ standing: 'returned' })).toEqual(['Switch'])
  expect(await counts()).toEqual({ new: 2, begun: 0, returned: 1 })
  expect(await looked()).toEqual([1, all])
  const undone = await undoReview(call, { assessmentId: begun, questionId: 'DMF-GOV-01', version })
  expect(await titles({ standing: 'begun' })).toEqual(['Switch'])
  // Once sent again, what was returned is to be looked at again.
  await returnQuestion(call, { assessmentId: begun, questionId: 'DMF-GOV-01', ...undone, reason: 'Why?' })
  await submit(database(), begun, { at: day('2026-03-21'), answers: middlingAnswers({}), files: [] })
  expect(await looked()).toEqual([0, all])
})

it('takes what it doesn’t know for the default', () => {
  const asked = reviewQueueInput.parse({ sort: 'x', residual: 'y', standing: 'z', page: 0 })
  expect(asked).toEqual({ sort: 'risk', residual: null, standing: null, page: 1 })
})

/** One submission that was scored, and what the queue and the profile say of it. */
async function scored(
  answers: Record<string, { value: unknown }>,
  { today = '2026-03-20', dueOn = '2026-04-30' } = {},
) {
  const customer = await makeCustomer(database(), day('2026-03-01'), {
    facts: { ...facts, personalData: true, vendorRole: 'processor' },
    tier: 'high',
  })
  const assessmentId = await invite(database(), customer, { now: () => day('2026-03-02'), dueOn })
  const { submissionId } = await submit(database(), assessmentId, {
    at: day('2026-03-03'),
    answers: middlingAnswers(answers),
  })
  const now = () => day(today)
  await scoreSubmission(workerCall(database(), customer.member.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const row = async () => (await listReviewQueue(call, reviewQueueInput.parse({}))).rows[0]
  const { focus } = await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  return { call, assessmentId, row, rating: focus?.rating }
}

it.each<[string, Record<string, { value: unknown }>, { held: boolean; knockedOut: boolean }]>([
  ['nothing', {}, { held: false, knockedOut: false }],
  ['a cap', { 'DMF-CTL-04': { value: 'no' } }, { held: true, knockedOut: false }],
  ['a knock-out', { 'DMF-CTL-03': { value: 'no' } }, { held: false, knockedOut: true }],
])('says as the profile does that %s holds a score', async (_, answers, { held, knockedOut }) => {
  const { row, rating } = await scored(answers)
  const heldBack = (await row())?.heldBack
  expect(heldBack).toEqual({ uncapped: held ? rating?.uncapped : null, knockedOut })
  expect((rating?.uncapped ?? 0) > (rating?.capped ?? 0)).toBe(held)
})

it('says from the day after whose turn is overdue', async () => {
  const at = (today: string) => scored({}, { today, dueOn: '2026-03-10' })
  expect(await (await at('2026-03-10')).row()).toMatchObject({ dueOn: '2026-03-10', late: null })
  const { call, assessmentId, row } = await at('2026-03-11')
  expect(await row()).toMatchObject({ late: 'us' })
  await returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Why?' })
  expect(await row()).toMatchObject({ late: 'vendor' })
})
