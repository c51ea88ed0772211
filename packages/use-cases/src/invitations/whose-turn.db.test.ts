import { describe, expect, it } from 'vitest'
import { depsFor, facts, invite, makeCustomer, submit } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { countWork, listEngagements } from '../engagements'
import { listEngagementsSchema } from '../engagements/list-engagements.schema'
import { listVendors } from '../vendors'
import { listVendorsSchema } from '../vendors/vendors.schema'
import { listChaseSchema } from './chase.schema'
import { returnQuestion } from '../reviews'
import type { Call } from '../call'
import { listChase, readInvitationDetails, refuseTime, remindVendors, setDueDate, writeToVendor } from './index'

const database = withDatabase()
const invitedAt = new Date('2026-03-02T01:00:00Z')
const sentAt = new Date('2026-03-09T01:00:00Z')
const returnedAt = new Date('2026-03-10T01:00:00Z')
/** After the due day, 20 March. */
const clock = new Date('2026-03-25T01:00:00Z')

const refuse = (call: Call, assessmentId: string) => refuseTime(call, { assessmentId, reason: 'The audit is near.' })

type Standing = { readonly assessing: string; readonly answering: string; readonly mail?: string }

/** An assessment that is past its due day, put into a pair of states. */
async function standing({ assessing, answering, mail }: Standing) {
  const customer = await makeCustomer(database(), invitedAt, { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now: () => invitedAt, dueOn: '2026-03-20' })
  const { admin } = database()
  if (['submitted', 'amending'].includes(answering)) await submit(database(), assessmentId, { at: sentAt, answers: {} })
  if (assessing === 'returned') await say(assessmentId, 'returned', returnedAt)
  await admin.query('update assessment set assessing_state = $2, answering_state = $3 where id = $1', [
    assessmentId,
    assessing,
    answering,
  ])
  await admin.query('update mail set state = $2 where assessment_id = $1', [assessmentId, mail ?? 'sent'])
  return { customer, assessmentId, call: { actor: customer.member, deps: depsFor(database(), () => clock) } }
}

async function say(assessmentId: string, kind: string, at: Date, side = 'assessing'): Promise<void> {
  await database().admin.query(
    `insert into message (assessing_organisation_id, id, answering_organisation_id, assessment_id, author_side, author_name, kind, body, created_at)
     select a.assessing_organisation_id, gen_random_uuid(), a.answering_organisation_id, a.id, $4, 'Aisyah', $2, 'Which regions?', $3
     from assessment a where a.id = $1`,
    [assessmentId, kind, at, side],
  )
}

const turns: readonly (Standing & { readonly turn: 'vendor' | 'us' | null })[] = [
  { assessing: 'invited', answering: 'notOpened', turn: 'vendor' },
  { assessing: 'invited', answering: 'notOpened', mail: 'bounced', turn: 'us' },
  { assessing: 'invited', answering: 'inProgress', turn: 'vendor' },
  { assessing: 'invited', answering: 'amending', turn: 'vendor' },
  { assessing: 'invited', answering: 'submitted', turn: 'us' },
  { assessing: 'invited', answering: 'declined', turn: 'us' },
  { assessing: 'invited', answering: 'wantsTime', turn: 'us' },
  { assessing: 'inReview', answering: 'submitted', turn: 'us' },
  { assessing: 'returned', answering: 'submitted', turn: 'vendor' },
  { assessing: 'returned', answering: 'amending', turn: 'vendor' },
]

describe('whose turn it is', () => {
  it.each(turns)('is the same everywhere: $assessing, $answering, mail $mail', async ({ turn, ...states }) => {
    const { call, assessmentId, customer } = await standing(states)
    const owes = turn === 'vendor' ? 1 : 0
    // Answers that came in time and wait for us have passed their day as well: the review is overdue.
    const late = owes || (turn === 'us' && states.answering === 'submitted') ? 1 : 0
    const chase = await listChase(call, listChaseSchema.parse({ view: 'waiting' }))
    expect(chase.rows).toMatchObject([{ waitingFor: turn }])
    expect(chase.counts).toMatchObject({ waiting: 1, late, us: turn === 'us' ? 1 : 0, vendor: owes })
    expect((await listChase(call, listChaseSchema.parse({ view: 'late' }))).total).toBe(late)
    const vendors = await listVendors(call, listVendorsSchema.parse({}))
    expect(vendors.rows).toMatchObject([{ waitsFor: turn }])
    expect(vendors.counts).toMatchObject({ late, us: turn === 'us' ? 1 : 0, vendor: owes })
    const engagements = await listEngagements(call, listEngagementsSchema.parse({}))
    expect(engagements.rows).toMatchObject([{ waitsFor: turn }])
    expect((await listEngagements(call, listEngagementsSchema.parse({ view: 'late' }))).total).toBe(late)
    const { reminders } = await readInvitationDetails(call, customer)
    expect(new Set(reminders.map(({ state }) => state))).toEqual(new Set([owes ? 'planned' : 'stopped']))
    const queued = turn === 'us' && states.answering === 'submitted' ? 1 : 0
    expect(await countWork(call)).toEqual({ reviews: queued, chase: 1, vendors: 1, engagements: 1 })
    const reminded = await remindVendors(call, { assessmentIds: [assessmentId] })
    expect(reminded.assessments).toBe(owes)
  })

  it('is nobody’s once it is decided', async () => {
    const { call } = await standing({ assessing: 'decided', answering: 'submitted' })
    const chase = await listChase(call, listChaseSchema.parse({ view: 'everything' }))
    expect(chase.rows).toMatchObject([{ waitingFor: null }])
    expect(chase.counts).toMatchObject({ waiting: 0, us: 0, vendor: 0, late: 0, everything: 1 })
  })

  it('is ours again the moment that returned answers are sent again', async () => {
    const { call, assessmentId } = await standing({ assessing: 'returned', answering: 'amending' })
    const [row] = (await listChase(call, listChaseSchema.parse({ view: 'waiting' }))).rows
    expect(row).toMatchObject({ waitingFor: 'vendor' })
    const again = new Date('2026-03-24T01:00:00Z')
    await submit(database(), assessmentId, { at: again, answers: {} })
    const { rows } = await listChase(call, listChaseSchema.parse({ view: 'waiting' }))
    expect(rows).toMatchObject([{ waitingFor: 'us', since: again }])
  })

  it.each(['wantsTime', 'declined'])('is the vendor’s again once we reply: %s', async (answering) => {
    const replies: ((call: Call, assessmentId: string) => Promise<void>)[] = [
      (call, assessmentId) => setDueDate(call, { assessmentId, dueOn: '2026-04-30', reason: '' }),
      (call, assessmentId) => writeToVendor(call, { assessmentId, body: 'Answer what applies to you.' }),
      ...(answering === 'wantsTime' ? [refuse] : []),
    ]
    for (const reply of replies) {
      const { call, customer, assessmentId } = await standing({ assessing: 'invited', answering })
      await say(assessmentId, 'moreTime', returnedAt, 'answering')
      const before = await listChase(call, listChaseSchema.parse({ view: 'waiting' }))
      expect(before.rows).toMatchObject([{ waitingFor: 'us', since: returnedAt }])
      await reply(call, assessmentId)
      const { rows } = await listChase(call, listChaseSchema.parse({ view: 'waiting' }))
      expect(rows).toMatchObject([{ waitingFor: 'vendor', answeringState: 'opened', since: clock }])
      const { reminders } = await readInvitationDetails(call, customer)
      expect(reminders.some(({ state }) => state === 'stopped')).toBe(false)
    }
  })

  it('since the return, not since the first sending', async () => {
    const { call } = await standing({ assessing: 'returned', answering: 'submitted' })
    const { rows } = await listChase(call, listChaseSchema.parse({ view: 'waiting' }))
    expect(rows).toMatchObject([{ since: returnedAt }])
  })

  it('brings new reminders when questions are returned, also after the due day', async () => {
    const { call, customer, assessmentId } = await standing({ assessing: 'inReview', answering: 'submitted' })
    await database().admin.query(`update reminder set state = 'skipped' where assessment_id = $1`, [assessmentId])
    await returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Which regions?' })
    const { reminders } = await readInvitationDetails(call, customer)
    // Half and three quarters of the few days left fall on one day, which takes one mail.
    const planned = reminders.filter(({ state }) => state === 'planned')
    expect(planned.map(({ slot }) => slot)).toEqual(['half', 'dueDay', 'after3', 'after7', 'owner', 'ownersHead'])
    expect(new Date(planned[0]?.dueAt ?? 0).getTime()).toBeGreaterThan(clock.getTime())
  })

  it('skips what was planned and has no place in the plan of an earlier due day', async () => {
    const { call, customer, assessmentId } = await standing({ assessing: 'inReview', answering: 'submitted' })
    const { admin } = database()
    await admin.query(`update reminder set state = 'planned', due_at = '2026-12-01' where assessment_id = $1`, [
      assessmentId,
    ])
    await returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Which regions?' })
    const { reminders } = await readInvitationDetails(call, customer)
    expect(reminders.filter(({ state }) => state === 'planned')).toHaveLength(6)
    expect(reminders.find(({ slot }) => slot === 'threeQuarters')).toMatchObject({ state: 'skipped' })
  })

  it('is late from the organisation’s own midnight', async () => {
    const { call } = await standing({ assessing: 'invited', answering: 'opened' })
    const lateAt = async (at: string) => {
      const then = { ...call, deps: { ...call.deps, now: () => new Date(at) } }
      const { counts } = await listVendors(then, listVendorsSchema.parse({}))
      const chase = await listChase(then, listChaseSchema.parse({}))
      return [counts.late, chase.counts.late]
    }
    expect(await lateAt('2026-03-20T15:59:59Z')).toEqual([0, 0])
    expect(await lateAt('2026-03-20T16:00:00Z')).toEqual([1, 1])
  })

  it('counts a vendor as late whose other assessment, due sooner, waits for us', async () => {
    const { call, customer, assessmentId } = await standing({ assessing: 'inReview', answering: 'submitted' })
    const { admin } = database()
    const engagementId = '0197a000-0000-7000-8000-000000000001'
    await admin.query(
      `insert into engagement (organisation_id, id, vendor_id, title, facts, tier, packs, created_at, updated_at)
       values ($1, $2, $3, 'Card printing', $4, 'low', '{dmf}', $5, $5)`,
      [customer.organisationId, engagementId, customer.vendorId, JSON.stringify(facts), invitedAt],
    )
    const other = await invite(database(), { ...customer, engagementId }, { now: () => invitedAt, dueOn: '2026-03-23' })
    await admin.query(`update mail set state = 'sent' where assessment_id = $1`, [other])
    const vendors = await listVendors(call, listVendorsSchema.parse({ view: 'late' }))
    expect(vendors.rows).toMatchObject([{ assessmentId: other, dueOn: '2026-03-23' }])
    expect(assessmentId).not.toBe(other)
  })
})
