import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { type Customer, depsFor, facts, makeCustomer, workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import {
  acknowledgeNotice,
  addToReport,
  linkNotice,
  listNoticesOfIncident,
  listReports,
  openFromNotice,
  readIncident,
  readIncidentNotice,
  readReport,
  receiveIncidentNotice,
  receiveNoticeEntry,
  reportIncident,
  shareWithVendor,
  tellReporter,
} from './index'
import { addToReportSchema, openFromNoticeSchema, reportIncidentSchema } from './reports.schema'

const database = withDatabase()
let clock = new Date('2026-11-20T06:00:00Z')
const now = () => clock
const callOf = (actor: Member) => ({ actor, deps: depsFor(database(), now) })
const worker = (organisationId: string) => workerCall(database(), organisationId, now)
const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, values)).rows

/** Two banks whose vendor is one organisation. */
async function stage() {
  const [organisationId, userId] = [newId(), newId()]
  await rows(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Gelombang', 'Asia/Jakarta', $2)`,
    [organisationId, clock],
  )
  const customers: Customer[] = []
  for (const name of ['Bank Teluk', 'Bank Pasir']) {
    const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
    customers.push(customer)
    await rows(`update membership set role = 'dataProtection' where id = $1`, [customer.member.memberId])
    await rows(
      `insert into relationship (assessing_organisation_id, id, answering_organisation_id, vendor_id, assessing_name, answering_name, created_at)
       values ($1, $2, $3, $4, $5, 'Gelombang', $6)`,
      [customer.organisationId, newId(), organisationId, customer.vendorId, name, clock],
    )
  }
  const person = {
    userId,
    organisationId,
    memberId: newId(),
    role: 'administrator' as const,
    email: 'm@gelombang.example',
  }
  const vendor = { kind: 'member', ...person, name: 'Maheswari' } as const satisfies Member
  return { vendor, teluk: customers[0]!, pasir: customers[1]! }
}

const said = reportIncidentSchema.parse({
  ...{ title: 'Store left open', whatHappened: 'Backups could be read.', awareAt: new Date('2026-11-20T02:00:00Z') },
  ...{ dataCategories: ['contact'], peopleLeast: 100, peopleMost: 900, measures: 'Closed.' },
  ...{ contactName: 'Budi', contactEmail: 'budi@gelombang.example' },
})

const noticeOf = async ({ organisationId }: Customer): Promise<string> =>
  (
    await rows<{ id: string }>('select id from incident_notice where assessing_organisation_id = $1', [organisationId])
  )[0]!.id

it('tells every customer at once, none of another, and starts the clocks where an incident is made of it', async () => {
  clock = new Date('2026-11-20T06:00:00Z')
  const { vendor, teluk, pasir } = await stage()
  const { reportId, told } = await reportIncident(callOf(vendor), said)
  expect(told).toBe(2)
  const [forTeluk, forPasir] = [await noticeOf(teluk), await noticeOf(pasir)]
  for (let time = 0; time < 2; time++) await receiveIncidentNotice(worker(teluk.organisationId), forTeluk)
  expect(
    await rows(`select to_email from mail where organisation_id = $1 and template = 'incidentReported'`, [
      teluk.organisationId,
    ]),
  ).toEqual([{ to_email: teluk.member.email }])
  const call = callOf({ ...teluk.member, role: 'dataProtection' })
  expect(await listNoticesOfIncident(call, { incidentId: null })).toMatchObject([
    { id: forTeluk, vendorId: teluk.vendorId, peopleMost: 900, seenByName: null, incidentId: null },
  ])
  expect(JSON.stringify(await readIncidentNotice(call, { noticeId: forTeluk }))).not.toMatch(
    new RegExp(`Pasir|${reportId}|${vendor.organisationId}|${pasir.organisationId}`),
  )
  await expect(readIncidentNotice(call, { noticeId: forPasir })).rejects.toMatchObject({ code: 'notFound' })
  await expect(acknowledgeNotice(call, { noticeId: forPasir })).rejects.toMatchObject({ code: 'notFound' })

  clock = new Date('2026-11-20T07:00:00Z')
  const incidentId = await openFromNotice(call, openFromNoticeSchema.parse({ noticeId: forTeluk }))
  const incident = await readIncident(call, { id: incidentId })
  expect(incident).toMatchObject({
    ...{ vendorKnewAt: said.awareAt, vendorToldAt: new Date('2026-11-20T06:00:00Z'), people: 900 },
    ...{ awareAt: new Date('2026-11-20T06:00:00Z'), doneSoFar: 'Closed.', dataCategories: ['contact'] },
  })
  expect(incident.hits).toMatchObject([{ engagementId: teluk.engagementId }])
  expect(incident.entries.filter(({ kind }) => kind === 'vendorSaid')).toMatchObject([{ id: forTeluk }])
  await expect(openFromNotice(call, openFromNoticeSchema.parse({ noticeId: forTeluk }))).rejects.toMatchObject({
    details: { state: 'linked' },
  })
  expect((await listReports(callOf(vendor), { page: 1 })).rows).toMatchObject([{ reportId, told: 2, seen: 1 }])
})

it('keeps one timeline: what the vendor adds, and what the customer shares, no more', async () => {
  clock = new Date('2026-11-20T06:00:00Z')
  const { vendor, teluk, pasir } = await stage()
  const { reportId } = await reportIncident(callOf(vendor), said)
  const [noticeId, other] = [await noticeOf(teluk), await noticeOf(pasir)]
  const call = callOf({ ...teluk.member, role: 'riskManager' })
  const incidentId = await openFromNotice(call, openFromNoticeSchema.parse({ noticeId, askAgain: false }))
  const more = addToReportSchema.parse({ reportId, at: clock, body: 'The keys were changed.' })
  expect(await addToReport(callOf(vendor), more)).toEqual({ told: 2 })
  const [entry] = await rows<{ id: string }>(
    'select id from incident_notice_entry where notice_id = $1 and kind = $2',
    [noticeId, 'said'],
  )
  const entryId = entry!.id
  for (let time = 0; time < 2; time++) await receiveNoticeEntry(worker(teluk.organisationId), { noticeId, entryId })
  await receiveNoticeEntry(worker(pasir.organisationId), { noticeId, entryId })
  const bodies = (await readIncident(call, { id: incidentId })).entries.map(({ body }) => body)
  expect(bodies.filter((body) => body === 'The keys were changed.')).toHaveLength(1)

  await shareWithVendor(call, { noticeId, at: clock, body: 'Send the list of files.' })
  const report = await readReport(callOf(vendor), { reportId })
  expect(
    report.to.map(({ customerName, entries }) => [customerName, entries.map(({ kind, body }) => [kind, body])]),
  ).toEqual([
    ['Bank Pasir', [['said', 'The keys were changed.']]],
    [
      'Bank Teluk',
      expect.arrayContaining([
        ['seen', ''],
        ['said', 'Send the list of files.'],
      ]),
    ],
  ])
  expect(JSON.stringify(report)).not.toContain(incidentId)
  expect(JSON.stringify(await readIncidentNotice(callOf(pasir.member), { noticeId: other }))).not.toContain('files.')
  const answers = await rows<{ payload: { noticeId: string; entryId: string } }>(
    `select payload from outbox where job = 'incident.noticeAnswered' and sender_organisation_id = $1`,
    [teluk.organisationId],
  )
  for (const { payload } of [...answers, ...answers]) await tellReporter(worker(vendor.organisationId), payload)
  expect(
    await rows(`select to_email from mail where organisation_id = $1 and template = 'incidentReportAnswered'`, [
      vendor.organisationId,
    ]),
  ).toEqual([{ to_email: 'budi@gelombang.example' }, { to_email: 'budi@gelombang.example' }])
})

it('belongs to one incident, and is for those who may', async () => {
  clock = new Date('2026-11-20T06:00:00Z')
  const { vendor, teluk, pasir } = await stage()
  const { reportId } = await reportIncident(callOf(vendor), said)
  const [noticeId, other] = [await noticeOf(teluk), await noticeOf(pasir)]
  const call = callOf({ ...teluk.member, role: 'riskManager' })
  const theirs = await openFromNotice(callOf({ ...pasir.member, role: 'riskManager' }), {
    ...{ noticeId: other, severity: 'low', askAgain: false },
  })
  await expect(linkNotice(call, { noticeId, incidentId: theirs })).rejects.toMatchObject({ code: 'notFound' })
  for (const role of ['auditor', 'contributor'] as const) {
    const actor: Member = { ...teluk.member, role }
    await expect(acknowledgeNotice(callOf(actor), { noticeId })).rejects.toMatchObject({ code: 'forbidden' })
    const ofVendor: Member = { ...vendor, role }
    await expect(reportIncident(callOf(ofVendor), said)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(readReport(call, { reportId })).rejects.toMatchObject({ code: 'notFound' })
  const [bad, none] = [
    { ...said, awareAt: new Date('2026-11-21T00:00:00Z') },
    { ...said, peopleLeast: 9, peopleMost: 1 },
  ]
  for (const input of [bad, none])
    await expect(reportIncident(callOf(vendor), input)).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(reportIncident(callOf(vendor), { ...said, relationshipIds: [newId()] })).rejects.toMatchObject({
    code: 'notFound',
  })
  await expect(reportIncident(call, said)).rejects.toMatchObject({ details: { state: 'noCustomers' } })
})
