import { newId } from '@rantai/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import type { Call } from '../call'
import { listVendors, readVendor } from './index'
import { listVendorsSchema } from './vendors.schema'

const database = withDatabase()
const organisationId = newId()
const memberId = newId()
const userId = newId()
const actor: Member = {
  kind: 'member',
  userId,
  organisationId,
  memberId,
  role: 'procurement',
  name: 'Farid',
  email: 'f@example.com',
}
const call = (): Call => ({
  actor,
  deps: { database: database().web, now: () => new Date('2026-11-22T17:00:00Z') } as Call['deps'],
})
const list = (input: object = {}) => listVendors(call(), listVendorsSchema.parse(input))

/** 10,000 vendors; every tenth has an engagement, every hundredth two. */
beforeAll(async () => {
  const { admin } = database()
  const own = [organisationId]
  await admin.query(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Teluk Mutiara', 'Asia/Kuala_Lumpur', now())`,
    own,
  )
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, 'f@example.com', 'Farid', now())`, [
    userId,
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, 'procurement', 'Farid', 'f@example.com', now())`,
    [organisationId, memberId, userId],
  )
  await admin.query(
    `insert into vendor (organisation_id, id, name, category, domains, source, created_at, updated_at)
     select $1, gen_random_uuid(), 'Vendor ' || lpad(n::text, 5, '0'), case when n % 2 = 0 then '100% _cloud' else 'Printing' end,
       array['v' || n || '.example.com'], 'manual', now(), now() from generate_series(1, 10000) n`,
    own,
  )
  await admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, owner_member_id, tier, current_band, current_as_of, created_at, updated_at)
     select v.organisation_id, gen_random_uuid(), v.id, 'Service ' || k, $2,
       case when k = 2 then 'critical' when right(v.name, 2) = '10' then 'high' else 'low' end,
       case k when 2 then 'B' else 'D' end, case k when 2 then date '2026-02-01' else date '2026-03-01' end, now(), now()
     from vendor v cross join generate_series(1, 2) k
     where v.organisation_id = $1 and right(v.name, 1) = '0' and (k = 1 or right(v.name, 2) = '00')`,
    [organisationId, memberId],
  )
  await admin.query(
    `insert into schedule (organisation_id, id, engagement_id, due_on, kind, cause_kind, cause_object, cause_date, next_due_at)
     select e.organisation_id, gen_random_uuid(), e.id, date '2026-11-22', 'full', 'fullCadence', e.id::text, date '2026-11-22', now()
     from engagement e where e.organisation_id = $1 and e.tier = 'critical'`,
    own,
  )
  await admin.query('analyze')
})

describe('the list of vendors', () => {
  it('pages without gaps or repeats', async () => {
    const first = await list({})
    const second = await list({ page: 2 })
    expect(first).toMatchObject({ total: 10_000, counts: { active: 10_000, archived: 0 } })
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(
      Array.from({ length: 100 }, (_, index) => `Vendor ${String(index + 1).padStart(5, '0')}`),
    )
    expect(await list({ page: 201 })).toMatchObject({ rows: [], total: 10_000 })
  })

  it('shows the highest tier, the band scored last, the owner and when it is due', async () => {
    const { rows } = await list({ text: 'vendor 00100' })
    expect(rows).toMatchObject([
      { tier: 'critical', band: 'D', engagementCount: 2, ownerName: 'Farid', dueOn: '2026-11-22', assessmentId: null },
    ])
    const vendorId = rows[0]?.id ?? ''
    expect((await readVendor(call(), { vendorId })).engagements).toMatchObject([
      { title: 'Service 1', tier: 'low', dueOn: null },
      { title: 'Service 2', tier: 'critical', dueOn: '2026-11-22' },
    ])
  })

  it('searches name, category and domain, and takes wildcards as they are', async () => {
    expect((await list({ text: 'V77.EXAMPLE' })).rows.map(({ name }) => name)).toEqual(['Vendor 00077'])
    expect((await list({ text: '100% _' })).total).toBe(5000)
    expect((await list({ text: '%_%' })).total).toBe(0)
  })

  it('finds a name with marks by the letters without them, and the other way round', async () => {
    const named = `update vendor set legal_name = $1 where name = 'Vendor 00077'`
    await database().admin.query(named, ['Công ty Đông Hồng Hà'])
    for (const text of ['dong hong ha', 'ĐÔNG HỒNG', 'Cong ty'])
      expect((await list({ text })).rows.map(({ name }) => name)).toEqual(['Vendor 00077'])
  })

  it('narrows by tier and view, and sorts with unknowns last', async () => {
    expect((await list({ tier: 'critical' })).total).toBe(100)
    // What is planned and not yet asked for makes no vendor late.
    expect((await list({ view: 'late' })).total).toBe(0)
    const byTier = await list({ sort: 'tier', descending: true })
    expect(byTier.rows.map(({ tier }) => tier)).toEqual(Array.from({ length: 50 }, () => 'critical'))
    const byDue = await list({ sort: 'due' })
    expect(byDue.rows[0]).toMatchObject({ name: 'Vendor 00100', dueOn: '2026-11-22' })
  })

  it('takes one statement, well under a second', async () => {
    const { statements } = database()
    await list({})
    statements.length = 0
    const start = performance.now()
    await list({ text: 'vendor', sort: 'due', descending: true, page: 3 })
    expect(performance.now() - start).toBeLessThan(800)
    expect(statements.filter(({ own }) => own)).toHaveLength(1)
  })
})
