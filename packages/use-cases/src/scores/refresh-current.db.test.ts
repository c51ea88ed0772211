import { claimMovingScores } from '@rantai/db'
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
import { authorize, sweeper } from '../access'
import { listEngagements } from '../engagements'
import { listEngagementsSchema } from '../engagements/list-engagements.schema'
import { readProfile } from '../profiles'
import { reviewEvidence, saveReview, undoReview } from '../reviews'
import { rescorePortfolio } from './rescore-portfolio'
import { scoreSubmission } from './score-submission'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

/** An engagement whose vendor has answered, with a file for a question that requires one, until the day given. */
async function answered(expiresOn: string | null) {
  clock = new Date('2026-03-02T01:00:00Z')
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  // Answers that are days grow older by themselves; these hold none.
  const timeless = Object.entries(middlingAnswers()).filter(([, { value }]) => value !== '2026-01-15')
  const answers = { ...Object.fromEntries(timeless), 'DMF-INV-01': { value: 4, evidence: ['records.pdf'] } }
  const files = [{ name: 'records.pdf', expiresOn }]
  const { submissionId, shares } = await submit(database(), assessmentId, { at: clock, answers, files })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  return { customer, assessmentId, call, shareId: shares['records.pdf'] ?? '' }
}
type Answered = Awaited<ReturnType<typeof answered>>

/** The ids that the sweep hands out at a moment, held until `seconds` later. */
const swept = async (at: string, seconds = 120): Promise<string[]> => {
  const scope = authorize(sweeper, 'system.sweep')
  const leaseUntil = new Date(Date.parse(at) + seconds * 1000)
  const claim = { at: new Date(at), leaseUntil, limit: 500 }
  const keys = await database().worker.withScope(scope, (tx) => claimMovingScores(tx, claim))
  return keys.map(({ id }) => id)
}

/** What the lists show, and what the profile computes now. */
async function both({ call, customer }: Answered) {
  const { rows } = await listEngagements(call, listEngagementsSchema.parse({}))
  const { focus } = await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  const { rows: kept } = await database().admin.query<{ overall: number }>(
    'select current_overall::float as overall from engagement where id = $1',
    [customer.engagementId],
  )
  return {
    list: { overall: kept[0]?.overall, band: rows[0]?.band, residual: rows[0]?.residual },
    live: { overall: focus?.rating.capped, band: focus?.rating.band, residual: focus?.rating.residual },
  }
}

const moves = async ({ customer }: Answered) =>
  (
    await database().admin.query<{ data: Record<string, unknown> }>(
      `select data from audit_event where object_id = $1 and action = 'score.moved' order by at`,
      [customer.engagementId],
    )
  ).rows

it('moves the lists on the day after evidence ran out, at the organisation’s midnight, once', async () => {
  const stage = await answered('2026-05-31')
  const other = await answered('2026-06-30')
  const { engagementId } = stage.customer
  const before = await both(stage)
  expect(before.list).toEqual(before.live)
  // Kuala Lumpur is eight hours ahead: the last day ends at 16:00 UTC.
  expect(await swept('2026-05-31T15:59:59Z')).toEqual([])
  clock = new Date('2026-05-31T15:59:59Z')
  const worker = workerCall(database(), stage.customer.organisationId, now)
  await rescorePortfolio(worker, 'due')
  expect(await moves(stage)).toEqual([])

  clock = new Date('2026-05-31T16:00:00Z')
  const stale = await both(stage)
  expect(stale.list).not.toEqual(stale.live)
  expect(await swept('2026-05-31T16:00:00Z')).toEqual([engagementId])
  expect(await swept('2026-05-31T16:01:00Z')).toEqual([])
  await Promise.all(Array.from({ length: 8 }, () => rescorePortfolio(worker, 'due')))
  const after = await both(stage)
  expect(after.list).toEqual(after.live)
  expect(after.live.overall).toBeLessThan(before.live.overall ?? 0)
  expect(await moves(stage)).toMatchObject([
    {
      data: {
        from: { overall: before.live.overall },
        to: { overall: after.live.overall },
        ranOut: [{ title: 'records.pdf', expiresOn: '2026-05-31' }],
      },
    },
  ])
  // Nothing else of it can move any more; the other one's day comes.
  expect(await swept('2026-06-29T16:00:00Z')).toEqual([])
  expect(await swept('2026-06-30T16:00:00Z')).toEqual([other.customer.engagementId])
})

it('keeps the lists equal to the profile through every judgement', async () => {
  const stage = await answered('2026-05-31')
  const { call, assessmentId, shareId } = stage
  const same = async () => {
    const { list, live } = await both(stage)
    expect(list).toEqual(live)
  }
  await saveReview(call, { assessmentId, questionId: 'DMF-INV-01', version: 0, value: 1, reason: 'A draft.' })
  await same()
  await undoReview(call, { assessmentId, questionId: 'DMF-INV-01', version: 1 })
  await same()
  await reviewEvidence(call, { assessmentId, shareId, state: 'rejected', reason: 'Another company’s.' })
  await same()
  // Rejected evidence doesn't count, so its last day moves nothing.
  expect(await swept('2026-05-31T16:00:00Z')).not.toContain(stage.customer.engagementId)
  await reviewEvidence(call, { assessmentId, shareId, state: 'accepted', reason: '' })
  await same()
  expect(await swept('2026-05-31T16:00:00Z')).toContain(stage.customer.engagementId)
})
