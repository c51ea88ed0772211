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
import { decideAssessment } from '../decisions'
import { decideInput } from '../decisions/decisions.schema'
import { readProfile } from '../profiles'
import { readReview, returnQuestion, reviewEvidence, saveReview, undoReview } from './index'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

async function decided() {
  clock = new Date('2026-03-02T01:00:00Z')
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const files = [{ name: 'records.pdf', expiresOn: '2026-05-31' }]
  const answers = middlingAnswers({ 'DMF-INV-01': { value: 3, evidence: ['records.pdf'] } })
  const { shares } = await submit(database(), assessmentId, { at: clock, answers, files })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  // The one question of the baseline that nothing is decided on before a reviewer set a value.
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const fit = { outcome: 'approved', reason: 'Fit for the purpose.', openPointsReason: 'Facts follow.' }
  await decideAssessment(call, decideInput.parse({ assessmentId, ...fit }))
  return { customer, assessmentId, shares, call }
}

const rows = async <Row extends object>(sql: string, id: string): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, [id])).rows

it('lets the review go on after the decision: the current score moves, the decided one and the state stay', async () => {
  const { assessmentId, customer, shares, call } = await decided()
  const { engagementId } = customer
  const read = (at: 'current' | 'decided') =>
    readProfile(call, { engagementId, part: 'rating', at }).then(({ focus }) => focus?.rating)
  const before = await read('decided')
  clock = new Date('2026-03-09T01:00:00Z')
  expect(await readReview(call, { assessmentId })).toMatchObject({
    mayReview: true,
    mayReturn: false,
    mayDecide: false,
  })
  await reviewEvidence(call, { assessmentId, shareId: shares['records.pdf'] ?? '', state: 'accepted', reason: '' })
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, value: 1, reason: 'No minutes.' })
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-02', version: 0, reason: '' })
  await undoReview(call, { assessmentId, questionId: 'DMF-GOV-02', version: 1 })
  const returned = returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-03', version: 0, reason: 'Which?' })
  await expect(returned).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'decided' } })
  expect(await read('decided')).toEqual(before)
  const after = await read('current')
  expect(after?.uncapped).toBeLessThan(before?.uncapped ?? 0)
  expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1)
  expect(await rows('select assessing_state as state from assessment where id = $1', assessmentId)).toEqual([
    { state: 'decided' },
  ])
  const [copy] = await rows<{ current: number; on: string }>(
    `select current_overall::float8 as current, decided_on::text as on from engagement where id = $1`,
    engagementId,
  )
  expect(copy).toEqual({ current: after?.capped, on: '2026-03-02' })
  const { focus } = await readProfile(call, { engagementId, part: 'rating', at: 'current' })
  expect(focus?.since?.changes).toMatchObject([
    { question: 'DMF-GOV-01', from: 0.75, to: 0.25, because: { kind: 'review', by: 'Aisyah', reason: 'No minutes.' } },
  ])
  const events = await rows<{ action: string }>(
    `select action from audit_event where object_id = $1 and data->>'afterDecision' = 'true' order by at, id`,
    assessmentId,
  )
  expect(events.map(({ action }) => action)).toEqual([
    'evidence.reviewed',
    'review.saved',
    'review.saved',
    'review.undone',
  ])
  // A cap reads the answer that this file proves: asked for again 30 days after it runs out.
  const [plan] = await rows<{ cause: string; full: string }>(
    'select cause_kind as cause, full_due_on::text as full from schedule where engagement_id = $1',
    engagementId,
  )
  expect(plan).toEqual({ cause: 'evidenceExpiry', full: '2027-09-02' })
})

it('leaves the answers of before alone once later ones are scored', async () => {
  const { assessmentId, customer, call } = await decided()
  clock = new Date('2026-04-02T01:00:00Z')
  const later = await invite(database(), customer, { now, dueOn: '2026-04-30' })
  const review = { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: '' }
  await saveReview(call, review)
  await submit(database(), later, { at: clock, answers: middlingAnswers() })
  expect(await readReview(call, { assessmentId })).toMatchObject({ mayReview: false })
  await expect(saveReview(call, { ...review, version: 1 })).rejects.toMatchObject({
    code: 'notAllowedNow',
    details: { state: 'answeredLater' },
  })
})
