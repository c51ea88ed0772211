import { newId } from '@rantai/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { workerCall } from '../../../../test/setup/answered-assessment'
import { testDeps } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member, Role } from '../access'
import type { Call } from '../call'
import { createEngagement, listEngagements } from '../engagements'
import { createEngagementSchema } from '../engagements/engagements.schema'
import { listEngagementsSchema } from '../engagements/list-engagements.schema'
import { sendReminder } from '../notifications'
import { addVendor } from '../vendors'
import { listChaseSchema } from './chase.schema'
import { inviteVendor, listChase, recallInvitation, remindVendors } from './index'

const database = withDatabase()

async function member(role: Role = 'procurement'): Promise<Call> {
  const { deps } = testDeps(database())
  const organisationId = newId()
  const userId = newId()
  const memberId = newId()
  const { admin } = database()
  await admin.query(
    `insert into organisation (id, state, name, created_at, time_zone) values ($1, 'active', 'Teluk Mutiara', now(), 'Asia/Kuala_Lumpur')`,
    [organisationId],
  )
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, 'Farid', now())`, [
    userId,
    `${userId}@example.com`,
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Farid', 'f@example.com', now())`,
    [organisationId, memberId, userId, role],
  )
  const actor: Member = {
    kind: 'member',
    userId,
    organisationId,
    memberId,
    role,
    name: 'Farid',
    email: 'f@example.com',
  }
  return { actor, deps }
}

const facts = {
  confidentialityImpact: 3,
  integrityImpact: 2,
  availabilityImpact: 2,
  personalRecords: 5000,
  access: 'regular',
  crossBorder: 'none',
  substitutability: 'month',
  personalData: true,
}

async function engagement(call: Call, name: string): Promise<string> {
  const added = await addVendor(call, {
    name,
    legalName: null,
    category: null,
    country: 'MY',
    registrationNumber: null,
    website: null,
    address: null,
    domains: [],
    certifications: [],
    despiteDuplicates: true,
  })
  if (!added.added) throw new Error('The vendor was not added.')
  const input = createEngagementSchema.parse({ vendorId: added.vendorId, title: `Payroll of ${name}`, facts })
  return (await createEngagement(call, input)).engagementId
}

const invite = (call: Call, engagementId: string, contactEmail: string) =>
  inviteVendor(call, {
    engagementId,
    contactName: 'Thu Hà',
    contactEmail,
    locale: 'vi',
    dueOn: '2026-03-20',
    message: '',
  })
const waiting = (call: Call, view = 'waiting') => listChase(call, listChaseSchema.parse({ view }))

describe('the chase list', () => {
  let call: Call
  beforeAll(async () => {
    call = await member()
  })

  it('says who waits for whom, reminds each person once a day, and leaves out whose turn it is not', async () => {
    const first = await engagement(call, 'Awan Selatan')
    const second = await engagement(call, 'Delta Kurir')
    await engagement(call, 'Sukarno')
    const a = await invite(call, first, 'thu.ha@example.com')
    const b = await invite(call, second, 'THU.HA@example.com')
    const { rows, counts } = await waiting(call)
    expect(rows.map((row) => `${row.vendorName}: ${row.waitingFor}`).toSorted()).toEqual([
      'Awan Selatan: vendor',
      'Delta Kurir: vendor',
      'Sukarno: us',
    ])
    expect(counts).toMatchObject({ waiting: 3, us: 1, vendor: 2, late: 0 })
    const assessmentIds = [a.assessmentId, b.assessmentId]
    expect(await remindVendors(call, { assessmentIds })).toEqual({ mails: 1, assessments: 2, left: [] })
    const { left, ...none } = await remindVendors(call, { assessmentIds })
    expect(none).toEqual({ mails: 0, assessments: 0 })
    expect(new Map(left.map(({ assessmentId, why }) => [assessmentId, why]))).toEqual(
      new Map(assessmentIds.map((id) => [id, 'remindedToday'])),
    )
    await recallInvitation(call, { assessmentId: b.assessmentId, reason: '' })
    expect((await remindVendors(call, { assessmentIds: [b.assessmentId] })).left).toEqual([
      { assessmentId: b.assessmentId, why: 'notTheirTurn' },
    ])
    expect((await waiting(call, 'us')).rows.map((row) => row.vendorName).toSorted()).toEqual(['Delta Kurir', 'Sukarno'])
    const { rows: mails } = await database().admin.query(
      `select template, jsonb_array_length(data -> 'items') as items from mail where template = 'reminder' and organisation_id = $1`,
      [call.actor.kind === 'member' ? call.actor.organisationId : ''],
    )
    expect(mails).toEqual([{ template: 'reminder', items: 2 }])
  })

  it('sends what one person owes that falls due together in one mail, and no two reminders wait for each other', async () => {
    const own = await member()
    const organisationId = own.actor.kind === 'member' ? own.actor.organisationId : ''
    const { admin } = database()
    const round = async (email: string) => {
      for (const name of [`${email} A`, `${email} B`]) await invite(own, await engagement(own, name), email)
      await admin.query(`update invitation set state = 'sent' where assessing_organisation_id = $1`, [organisationId])
      const { rows } = await admin.query<{ id: string }>(
        `update reminder r set due_at = '2020-01-01' from invitation i where r.organisation_id = $1 and r.state = 'planned'
           and r.slot not in ('owner', 'ownersHead') and i.assessment_id = r.assessment_id and i.contact_email = $2 returning r.id`,
        [organisationId, email],
      )
      expect(rows.length).toBeGreaterThan(1)
      const worker = workerCall(database(), organisationId, () => new Date())
      return Promise.allSettled(rows.map(({ id }) => sendReminder(worker, id)))
    }
    const sent = (await Promise.all(['one@example.com', 'two@example.com', 'three@example.com'].map(round))).flat()
    expect(sent.filter(({ status }) => status === 'rejected')).toEqual([])
    const { rows: mails } = await admin.query<{ to_email: string; items: number }>(
      `select to_email, jsonb_array_length(data -> 'items') as items from mail where template = 'reminder' and organisation_id = $1 order by to_email`,
      [organisationId],
    )
    expect(mails.map(({ items }) => items)).toEqual([2, 2, 2])
  })

  it('takes three statements, lists engagements in one, and keeps others out', async () => {
    const { statements } = database()
    statements.length = 0
    await waiting(call)
    expect(statements.filter((said) => said.own)).toHaveLength(3)
    statements.length = 0
    const asked = listEngagementsSchema.parse({ text: 'awan', sort: 'tier', descending: true })
    expect(await listEngagements(call, asked)).toMatchObject({ total: 1, rows: [{ vendorName: 'Awan Selatan' }] })
    expect(statements.filter((said) => said.own)).toHaveLength(1)
    const other = await member()
    expect(await waiting(other)).toMatchObject({ rows: [], total: 0, counts: { everything: 0 } })
    const ids = (await waiting(call)).rows.flatMap((row) => row.assessmentId ?? [])
    await expect(remindVendors(other, { assessmentIds: ids })).rejects.toMatchObject({ code: 'notFound' })
    await expect(remindVendors(await member('auditor'), { assessmentIds: ids })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
