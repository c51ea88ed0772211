import { expect, it } from 'vitest'
import { newId } from '@rantai/db'
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
import {
  addIncidentEntry,
  addIncidentTask,
  askAfterIncident,
  checkIncidentHits,
  closeIncident,
  listIncidents,
  markIncidentTask,
  openIncident,
  openIncidentsOf,
  readIncident,
  readIncidentChoices,
  recordDuty,
  remindOfIncident,
  updateIncident,
} from './index'
import { openIncidentSchema, updateIncidentSchema } from './incidents.schema'

const database = withDatabase()
let clock = new Date('2026-11-20T01:00:00Z')
const now = () => clock
const at = (text: string): Date => new Date(text)
const bank = { ...facts, personalData: true, dataSubjectCountries: ['MY', 'SG'], personalRecords: 1200 }

/** A bank supervised in Malaysia whose vendor uses Awan Storage. */
async function stage() {
  const { admin } = database()
  const customer = await makeCustomer(database(), clock, { facts: bank, tier: 'high' })
  const { organisationId, vendorId } = customer
  const profile = { sectors: ['finance'], organisationCountries: ['SG'] }
  await admin.query('update organisation set profile = $2 where id = $1', [organisationId, JSON.stringify(profile)])
  const partyId = newId()
  const party = 'insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $3, $4, $5)'
  await admin.query(party, [organisationId, vendorId, vendorId, 'Vendor', clock])
  await admin.query(party, [organisationId, partyId, null, 'Awan Storage', clock])
  await admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, source, source_date, valid_from, confirmed_on, created_by_name, created_at)
     values ($1, $2, $3, $4, 'Awan Storage', 'hand', '2026-01-01', '2026-01-01', '2026-01-01', 'Aisyah', $5)`,
    [organisationId, newId(), vendorId, partyId, clock],
  )
  return { customer, partyId, call: { actor: customer.member, deps: depsFor(database(), now) } }
}

const said = { title: 'Storage left open', whatHappened: 'Files could be read by anybody.', severity: 'high' }

it('reaches engagements through the chain, counts its clocks, and closes with cause and lessons alone', async () => {
  const { customer, partyId, call } = await stage()
  const { engagementId } = customer
  expect((await readIncidentChoices(call)).places).toContainEqual({ kind: 'party', id: partyId, name: 'Awan Storage' })
  const discoveredAt = at('2026-11-20T00:00:00Z')
  const id = await openIncident(call, openIncidentSchema.parse({ ...said, placeId: partyId, discoveredAt }))
  const first = await readIncident(call, { id })
  expect(first.hits).toMatchObject([
    { engagementId, depth: 2, people: 1200, path: [expect.any(String), 'Awan Storage'] },
  ])
  // A page that isn't there is the last one.
  expect(await readIncident(call, { id, hitPage: 9 })).toMatchObject({ hitCount: 1, hitPage: 1, hits: first.hits })
  const drafted = (await readIncident(call, { id, hitPage: 1, drafts: ['sg-mas'] })).clocks.filter(({ draft }) => draft)
  expect(drafted.map((clock) => [clock.id, clock.draft])).toEqual([
    ['sg-mas', first.clocks.find((each) => each.id === 'sg-mas')!.draft],
  ])
  const clockNamed = (view: typeof first, dutyId: string) => view.clocks.find((each) => each.id === dutyId)
  expect(clockNamed(first, 'sg-mas')).toMatchObject({
    state: 'running',
    deadline: at('2026-11-20T01:00:00Z'),
    becauseOf: { titles: [first.hits[0]?.title], more: 0 },
  })
  expect(clockNamed(first, 'my-pdpa-authority')).toMatchObject({
    state: 'running',
    deadline: at('2026-11-23T00:00:00Z'),
  })
  expect(clockNamed(first, 'sg-pdpa-authority')).toMatchObject({ state: 'notStarted', zone: 'Asia/Singapore' })
  expect(first.contacts.map((each) => each.jurisdiction)).toEqual(['SG', 'MY'])
  expect(await openIncidentsOf(call, { engagementIds: [engagementId] })).toMatchObject([
    { incidentId: id, severity: 'high' },
  ])

  const change = { ...said, discoveredAt, awareAt: at('2026-11-20T00:30:00Z'), assessedAt: at('2026-11-20T00:40:00Z') }
  await updateIncident(call, updateIncidentSchema.parse({ ...change, id, version: 1, people: 40 }))
  await expect(updateIncident(call, updateIncidentSchema.parse({ ...change, id, version: 1 }))).rejects.toMatchObject({
    code: 'conflict',
  })
  const later = await readIncident(call, { id })
  expect(clockNamed(later, 'sg-pdpa-authority')).toMatchObject({
    state: 'running',
    deadline: at('2026-11-23T00:40:00Z'),
  })

  // Before anybody knew of it, nobody can have been told in time.
  const early = { id, dutyId: 'sg-mas', outcome: 'told', toldAt: at('2026-11-20T00:10:00Z'), reference: '' } as const
  await expect(recordDuty(call, early)).rejects.toMatchObject({ details: { issues: [{ path: ['toldAt'] }] } })
  await recordDuty(call, {
    id,
    dutyId: 'sg-mas',
    outcome: 'told',
    toldAt: at('2026-11-20T00:45:00Z'),
    reference: 'REF 7',
  })
  await expect(recordDuty(call, { id, dutyId: 'vn-pdpl-authority', outcome: 'undone' })).rejects.toMatchObject({
    code: 'notFound',
  })
  const task = { id, title: 'Change the keys', ownerMemberId: customer.member.memberId }
  const yesterday = addIncidentTask(call, { ...task, dueOn: '2026-11-19' })
  await expect(yesterday).rejects.toMatchObject({ details: { issues: [{ path: ['dueOn'] }] } })
  const taskId = await addIncidentTask(call, { ...task, dueOn: '2026-11-25' })
  await addIncidentEntry(call, { id, kind: 'vendorSaid', at: at('2026-11-20T00:50:00Z'), body: 'Closed at noon.' })
  await expect(closeIncident(call, { id, cause: 'A switch', lessons: 'Check it' })).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['clocks'] }, { path: ['tasks'] }] },
  })
  await markIncidentTask(call, { id, taskId, done: true })
  for (const each of (await readIncident(call, { id })).clocks)
    if (!['inTime', 'late', 'done', 'notStarted'].includes(each.state) && each.to !== 'nobody')
      await recordDuty(call, { id, dutyId: each.id, outcome: 'notNeeded', reason: 'No harm is likely.' })
  await closeIncident(call, { id, cause: 'A switch', lessons: 'Check it' })
  clock = at('2026-12-20T01:00:00Z')
  const closed = await readIncident(call, { id })
  expect(closed).toMatchObject({
    state: 'closed',
    cause: 'A switch',
    lessons: 'Check it',
    closedByName: customer.member.name,
  })
  expect(clockNamed(closed, 'sg-mas')).toMatchObject({
    state: 'inTime',
    reference: 'REF 7',
    toldAt: at('2026-11-20T00:45:00Z'),
  })
  expect(new Set(closed.entries.map(({ kind }) => kind))).toEqual(
    new Set(['opened', 'hits', 'changed', 'told', 'notNeeded', 'taskAdded', 'taskDone', 'vendorSaid', 'closed']),
  )
  await expect(addIncidentEntry(call, { id, kind: 'note', at: clock, body: 'x' })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
  expect(await openIncidentsOf(call, { engagementIds: null })).toEqual([])
  expect(await listIncidents(call, { state: 'closed', page: 1 })).toMatchObject({
    counts: { open: 0, closed: 1 },
    rows: [{ hits: 1, openTasks: 0 }],
  })
  const { rows } = await database().admin.query<{ action: string }>(
    "select distinct action from audit_event where organisation_id = $1 and action like 'incident.%'",
    [customer.organisationId],
  )
  expect(rows.map(({ action }) => action).toSorted()).toEqual([
    ...['incident.closed', 'incident.dutyRecorded', 'incident.entryAdded', 'incident.opened', 'incident.taskAdded'],
    ...['incident.taskMarked', 'incident.updated'],
  ])
})

it('has the vendor asked again once, within 15 days, and mails whoever owns it before a deadline', async () => {
  clock = at('2026-11-20T01:00:00Z')
  const { customer, partyId, call } = await stage()
  const { engagementId, organisationId } = customer
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-12-30' })
  await submit(database(), assessmentId, {
    at: clock,
    answers: middlingAnswers({ 'DMF-POL-06': { value: 30 } }),
    files: [],
  })
  await database().admin.query("update assessment set assessing_state = 'decided' where id = $1", [assessmentId])
  const times = {
    awareAt: at('2026-11-20T01:00:00Z'),
    vendorKnewAt: at('2026-11-18T00:00:00Z'),
    vendorToldAt: at('2026-11-20T00:00:00Z'),
  }
  const owner = { ownerMemberId: customer.member.memberId }
  const id = await openIncident(call, openIncidentSchema.parse({ ...said, ...times, ...owner, placeId: partyId }))
  const worker = workerCall(database(), organisationId, now)
  const { rows: jobs } = await database().admin.query(
    "select payload from outbox where job = 'engagement.askAfterIncident' and sender_organisation_id = $1",
    [organisationId],
  )
  expect(jobs).toEqual([{ payload: { engagementId, incidentId: id } }])
  const asked = await askAfterIncident(worker, { engagementId, incidentId: id })
  expect(await askAfterIncident(worker, { engagementId, incidentId: id })).toBeUndefined()
  const { rows } = await database().admin.query<{ due: string; kind: string }>(
    "select to_char(due_on, 'YYYY-MM-DD') as due, kind from assessment where id = $1",
    [asked],
  )
  // 15 days later is a Saturday.
  expect(rows).toEqual([{ due: '2026-12-04', kind: 'delta' }])
  await checkIncidentHits(call, { id })
  const view = await readIncident(call, { id })
  expect(view.hits[0]).toMatchObject({
    askedAgain: 'opened',
    vendorClock: { promised: 30, promisedBy: 'answer', used: 48, kept: 'no', fits: 'no', left: 0.5 },
  })

  // The law of Malaysia counts 72 hours from discovery, which nobody knows yet.
  expect(view.remindAt).toBeNull()
  await updateIncident(
    call,
    updateIncidentSchema.parse({
      ...said,
      ...times,
      ...owner,
      discoveredAt: at('2026-11-20T00:00:00Z'),
      id,
      version: 1,
    }),
  )
  const planned = (await readIncident(call, { id })).remindAt
  expect(planned).toEqual(at('2026-11-21T12:00:00Z'))
  clock = at('2026-11-21T12:00:05Z')
  await remindOfIncident(worker, id)
  await remindOfIncident(worker, id)
  const { rows: mails } = await database().admin.query<{ to_email: string; data: { items: unknown[] } }>(
    "select to_email, data from mail where template = 'incidentDeadline' and organisation_id = $1",
    [organisationId],
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.data.items).toMatchObject([{ to: 'authority', deadline: '2026-11-23T00:00:00.000Z', late: false }])
  expect((await readIncident(call, { id })).remindAt?.getTime()).toBeGreaterThan(clock.getTime())
})

it('is nobody else’s, and nothing for a role that may not', async () => {
  clock = at('2026-11-20T01:00:00Z')
  const one = await stage()
  const other = await stage()
  const id = await openIncident(one.call, openIncidentSchema.parse({ ...said, placeId: null }))
  await expect(readIncident(other.call, { id })).rejects.toMatchObject({ code: 'notFound' })
  await expect(
    openIncident(other.call, openIncidentSchema.parse({ ...said, placeId: one.partyId })),
  ).rejects.toMatchObject({ code: 'notFound' })
  await expect(closeIncident(other.call, { id, cause: 'c', lessons: 'l' })).rejects.toMatchObject({ code: 'notFound' })
  const acting = (role: 'procurement' | 'auditor' | 'contributor') => ({
    ...one.call,
    actor: { ...one.call.actor, role },
  })
  await expect(closeIncident(acting('procurement'), { id, cause: 'c', lessons: 'l' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(addIncidentEntry(acting('auditor'), { id, kind: 'note', at: clock, body: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(readIncident(acting('auditor'), { id })).resolves.toMatchObject({ state: 'open', hits: [] })
  expect(() => readIncident(acting('contributor'), { id })).toThrow(expect.objectContaining({ code: 'forbidden' }))
})

it('closes what need not be notified by a reason, without a moment that never was', async () => {
  clock = at('2026-11-21T02:00:00Z')
  const { partyId, call } = await stage()
  const when = { discoveredAt: at('2026-11-21T00:00:00Z'), awareAt: at('2026-11-21T01:00:00Z'), personalData: true }
  const id = await openIncident(call, openIncidentSchema.parse({ ...said, ...when, placeId: partyId, people: 3 }))
  const { clocks } = await readIncident(call, { id })
  const finding = clocks.find(({ to, state }) => to === 'nobody' && state === 'running')
  expect(finding).toBeDefined()
  const dutyId = finding!.id
  const told = { id, dutyId, outcome: 'told', toldAt: at('2026-11-21T01:30:00Z'), reference: '' } as const
  await expect(recordDuty(call, told)).rejects.toMatchObject({ code: 'notFound' })
  for (const each of clocks)
    await recordDuty(call, { id, dutyId: each.id, outcome: 'notNeeded', reason: 'No harm is likely.' })
  expect((await readIncident(call, { id })).clocks.find((each) => each.id === dutyId)?.state).toBe('notNeeded')
  await closeIncident(call, { id, cause: 'A switch', lessons: 'Check it' })
  expect(await readIncident(call, { id })).toMatchObject({ state: 'closed', assessedAt: null })
})
