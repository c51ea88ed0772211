import { expect, it } from 'vitest'
import { newId } from '@rantai/db'
import { type Customer, depsFor, workerCall } from '../../../../test/setup/answered-assessment'
import { twoBanks } from '../../../../test/setup/two-banks'
import { vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import { applySubProcessorList, organisationChain } from '../parties'
import {
  announceChange,
  answerNotice,
  closeFinding,
  findingsOf,
  listAnnounced,
  listFindings,
  listNotices,
  openNoticesOf,
  readNotice,
  receiveNotice,
  receiveWithdrawal,
  recordNotice,
  settleObjection,
  tellAnnouncer,
  tendNotice,
  withdrawAnnouncement,
} from './index'
import { announceSchema, findingsSchema, listNoticesSchema, recordNoticeSchema } from './notices.schema'

const database = withDatabase()
let clock = new Date('2026-03-03T03:00:00Z')
const now = () => clock
const at = (text: string): Date => (clock = new Date(text))
const callOf = (actor: Member) => ({ actor, deps: depsFor(database(), now) })
const worker = (organisationId: string) => workerCall(database(), organisationId, now)

const late = { acceptShort: true }
const stage = () => twoBanks(database(), at('2026-03-03T03:00:00Z'))

const move = {
  ...{ change: 'change', below: ['Awan', 'Batu', 'Cakera'], partyName: 'DANAU', countries: 'Viet Nam' },
  ...{ startsOn: '2026-04-15', reason: 'A new data centre.' },
} as const

async function arrived(customer: Customer): Promise<string[]> {
  const { rows } = await database().admin.query<{ id: string }>(
    'select id from sub_processor_notice where assessing_organisation_id = $1 order by created_at, id',
    [customer.organisationId],
  )
  for (const { id } of rows) await receiveNotice(worker(customer.organisationId), id)
  return rows.map(({ id }) => id)
}

async function jobs(job: string): Promise<unknown[]> {
  const { rows } = await database().admin.query<{ payload: unknown }>(
    'select payload from outbox where job = $1 order by created_at, id',
    [job],
  )
  return rows.map(({ payload }) => payload)
}

/** Rows of the registry that somebody announced, each with how many assessments it has. */
const transfers = async ({ organisationId }: Customer): Promise<unknown[]> =>
  (
    await database().admin.query(
      `select t.destination, t.state, (select count(*)::int from transfer_draft a where a.organisation_id = t.organisation_id and a.transfer_id = t.id)
         as assessments from transfer t where t.organisation_id = $1 and t.state = 'announced' order by t.destination`,
      [organisationId],
    )
  ).rows

const mails = async (template: string): Promise<string[]> =>
  (
    await database().admin.query<{ to_email: string }>(
      'select to_email from mail where template = $1 order by created_at',
      [template],
    )
  ).rows.map(({ to_email }) => to_email)

it('shows a move four links down before it is answered, and moves the links on its day', async () => {
  const { vendor, teluk, pasir } = await stage()
  const { told } = await announceChange(callOf(vendor), announceSchema.parse(move))
  expect(told).toBe(2)
  const [noticeId] = await arrived(teluk)
  await arrived(teluk)
  await arrived(pasir)
  expect(await mails('noticeReceived')).toEqual([teluk.member.email, pasir.member.email])
  const call = callOf(teluk.member)
  const page = await listNotices(call, listNoticesSchema.parse({}))
  expect(page).toMatchObject({
    counts: { waiting: 1, pending: 0, ended: 0 },
    rows: [{ id: noticeId, lastDay: '2026-03-17' }],
  })
  const notice = await readNotice(call, { noticeId: noticeId! })
  expect(notice).toMatchObject({
    announcedAhead: 43,
    noticeDays: 30,
    objectionDays: 14,
    fromContract: false,
    general: false,
  })
  expect(notice.effects).toMatchObject({
    found: true,
    newCountries: ['VN'],
    known: { name: 'Danau', engagements: 1 },
    way: [{ name: 'Gelombang' }, { name: 'Awan' }, { name: 'Batu' }, { name: 'Cakera' }],
    engagements: { total: 1, rows: [{ engagementId: teluk.engagementId, countries: { added: ['VN'], gone: [] } }] },
    concentration: { weighty: 1, party: { before: 1, after: 1 }, countries: [{ code: 'VN', before: 0, after: 1 }] },
  })
  expect(await openNoticesOf(call, { engagementId: teluk.engagementId })).toMatchObject([{ id: noticeId }])
  expect(await transfers(teluk)).toEqual([{ destination: 'VN', state: 'announced', assessments: 1 }])
  expect(notice.transfers).toMatchObject({ [teluk.engagementId]: { announced: [{}], there: [], none: null } })
  expect(await openNoticesOf(call, { engagementId: pasir.engagementId })).toEqual([])

  await answerNotice(call, { noticeId: noticeId!, answer: 'approvedWithTerms', text: 'Keys stay in Singapore.' })
  await expect(answerNotice(call, { noticeId: noticeId!, answer: 'approved' })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
  const payload = ((await jobs('notice.answered')) as { noticeId: string; replyId: string }[]).at(-1)
  await tellAnnouncer(worker(vendor.organisationId), payload!)
  await tellAnnouncer(worker(vendor.organisationId), payload!)
  expect(await mails('noticeAnswered')).toEqual([vendor.email])
  const { announcements } = await listAnnounced(callOf(vendor), { page: 1 })
  expect(announcements[0]?.to).toMatchObject([
    { customerName: 'Bank Pasir', answer: null },
    { customerName: 'Bank Teluk', answer: { kind: 'approvedWithTerms', body: 'Keys stay in Singapore.' } },
  ])

  // Midnight of Kuala Lumpur, not a moment earlier.
  at('2026-04-14T15:59:59Z')
  await tendNotice(worker(teluk.organisationId), noticeId!)
  expect((await readNotice(call, { noticeId: noticeId! })).outcome).toBeNull()
  at('2026-04-14T16:00:00Z')
  await tendNotice(worker(teluk.organisationId), noticeId!)
  await tendNotice(worker(teluk.organisationId), noticeId!)
  expect(await readNotice(call, { noticeId: noticeId! })).toMatchObject({ outcome: 'effective', effects: null })
  const { links } = await organisationChain(call)
  expect(links.filter((row) => row.kind === 'link' && row.namedAs === 'Danau')).toMatchObject([
    { countries: ['VN'], source: 'notice', sourceDate: '2026-04-15', validFrom: '2026-04-15' },
  ])
})

it('calls an elapsed window deemed under a general authorisation alone, at midnight and once', async () => {
  const { vendor, teluk, pasir } = await stage()
  await database().admin.query(
    `insert into contract (organisation_id, id, vendor_id, title, instrument, relationship, exporter, importer, sub_processors, notice_days, objection_days,
       signed_on, state, created_at, updated_at) values ($1, $2, $3, 'Contract', 'custom', 'C2P', '{}', '{}', 'general', 60, 10, '2026-01-01', 'signed', $4, $4)`,
    [teluk.organisationId, newId(), teluk.vendorId, clock],
  )
  await announceChange(
    callOf(vendor),
    announceSchema.parse({ change: 'add', partyName: 'Embun', countries: 'TH', startsOn: '2026-03-05', ...late }),
  )
  const [[a], [b]] = [await arrived(teluk), await arrived(pasir)]
  const call = callOf(teluk.member)
  const first = await readNotice(call, { noticeId: a! })
  expect(first).toMatchObject({
    lastDay: '2026-03-13',
    general: true,
    fromContract: true,
    noticeDays: 60,
    announcedAhead: 2,
  })
  expect(first.effects).toMatchObject({ known: null, newCountries: ['TH'], engagements: { total: 1 } })
  at('2026-03-10T01:00:00Z')
  await tendNotice(worker(teluk.organisationId), a!)
  await tendNotice(worker(teluk.organisationId), a!)
  expect(await mails('noticeReminder')).toEqual([teluk.member.email])
  at('2026-03-13T16:00:00Z')
  await expect(answerNotice(call, { noticeId: a!, answer: 'approved' })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
  await tendNotice(worker(teluk.organisationId), a!)
  // The refusal rolled back; the worker's look is the one that counts, and the change had begun before.
  expect(await readNotice(call, { noticeId: a! })).toMatchObject({
    ...{ state: 'deemed', answeredByName: null, answeredAt: new Date('2026-03-13T16:00:00Z'), outcome: 'effective' },
  })
  at('2026-03-17T16:00:00Z')
  await tendNotice(worker(pasir.organisationId), b!)
  expect(await readNotice(callOf(pasir.member), { noticeId: b! })).toMatchObject({ state: 'unanswered' })
  expect(await mails('noticeUnanswered')).toEqual([pasir.member.email])
  await expect(readNotice(callOf(pasir.member), { noticeId: a! })).rejects.toMatchObject({ code: 'notFound' })
})

it('holds what was objected to until it is agreed on, or withdrawn', async () => {
  const { vendor, teluk, pasir } = await stage()
  const start = { change: 'remove', partyName: 'Awan', startsOn: '2026-03-20', ...late } as const
  const { announcementId } = await announceChange(callOf(vendor), announceSchema.parse(start))
  const [[a], [b]] = [await arrived(teluk), await arrived(pasir)]
  const [call, other] = [callOf(teluk.member), callOf(pasir.member)]
  for (const [each, noticeId] of [
    [call, a!],
    [other, b!],
  ] as const)
    await answerNotice(each, { noticeId, answer: 'objected', text: 'No one else can do it.' })
  at('2026-04-01T00:00:00Z')
  await tendNotice(worker(teluk.organisationId), a!)
  expect(await readNotice(call, { noticeId: a! })).toMatchObject({
    state: 'objected',
    outcome: null,
    may: { agree: true },
  })
  await settleObjection(call, { noticeId: a!, goesAhead: true, agreed: 'Batu takes it over.' })
  expect(await readNotice(call, { noticeId: a! })).toMatchObject({ state: 'approvedWithTerms', outcome: 'effective' })
  const { links, roots } = await organisationChain(call)
  expect(links.some((row) => row.kind === 'link' && row.namedAs === 'Awan')).toBe(false)
  expect(roots).toHaveLength(1)

  expect(
    await withdrawAnnouncement(callOf(vendor), {
      announcementId,
      noticeId: null,
      reason: 'We stay.',
    }),
  ).toBe(1)
  await receiveWithdrawal(worker(pasir.organisationId), b!)
  await receiveWithdrawal(worker(pasir.organisationId), b!)
  expect(await readNotice(other, { noticeId: b! })).toMatchObject({ outcome: 'withdrawn', outcomeNote: 'We stay.' })
  expect(await mails('noticeWithdrawn')).toEqual([pasir.member.email])
  const again = { announcementId, noticeId: null, reason: '' }
  await expect(withdrawAnnouncement(callOf(vendor), again)).rejects.toMatchObject({ code: 'notFound' })
})

it('finds what a list changes that no notice announced, once', async () => {
  const { vendor, teluk, pasir } = await stage()
  await announceChange(
    callOf(vendor),
    announceSchema.parse({ ...move, below: [], change: 'add', partyName: 'Told Ltd' }),
  )
  await arrived(teluk)
  const call = callOf(teluk.member)
  const apply = async (rows: readonly { name: string; countries: string[] }[], listedOn: string) => {
    at(`${listedOn}T03:00:00Z`)
    const listId = newId()
    await database().admin.query(
      `insert into party_list (organisation_id, id, party_id, document, listed_on, hash, format, entries, created_by_name, created_at)
       values ($1, $2, $3, 'list.csv', $4, 'hash', 'csv', $5, 'Aisyah', $6)`,
      [teluk.organisationId, listId, teluk.vendorId, listedOn, JSON.stringify(rows), clock],
    )
    await applySubProcessorList(call, { listId })
  }
  const listed = (name: string, country: string) => ({ name, countries: [country] })
  await apply([listed('Awan', 'SG'), listed('Told Ltd', 'VN')], '2026-03-10')
  const asked = findingsSchema.parse({ vendorId: teluk.vendorId })
  expect((await listFindings(call, asked)).rows).toEqual([])
  const changed = [listed('Awan', 'TH'), listed('Told Ltd', 'VN'), listed('Silent Ltd', 'LA')]
  await apply(changed, '2026-03-12')
  const { rows } = await listFindings(call, asked)
  expect(rows).toMatchObject([
    { kind: 'unannouncedCountry', partyName: 'Awan', countries: ['TH'], severity: 'high', dueOn: '2026-05-11' },
    { kind: 'unannouncedParty', partyName: 'Silent Ltd', countries: ['LA'], foundIn: 'list', document: 'list.csv' },
  ])
  expect(await findingsOf(call, { engagementId: teluk.engagementId })).toHaveLength(2)
  await apply(changed, '2026-03-13')
  expect((await listFindings(call, asked)).counts).toEqual({ open: 2, closed: 0 })
  await closeFinding(call, { findingId: rows[0]!.id, reason: 'It was a mistake in the list.' })
  expect((await listFindings(call, asked)).counts).toEqual({ open: 1, closed: 1 })
  await expect(closeFinding(call, { findingId: rows[0]!.id, reason: 'x' })).rejects.toMatchObject({ code: 'notFound' })
  expect((await listFindings(callOf(pasir.member), findingsSchema.parse({}))).rows).toEqual([])
})

it('keeps letters, takes notices from link holders, and refuses who may not', async () => {
  const { teluk } = await stage()
  const call = callOf(teluk.member)
  const letter = {
    ...move,
    vendorId: teluk.vendorId,
    channel: 'letter',
    receivedOn: '2026-03-01',
    saidByName: 'Budi',
  } as const
  const id = await recordNotice(call, recordNoticeSchema.parse(letter))
  expect(await readNotice(call, { noticeId: id })).toMatchObject({
    channel: 'letter',
    noticeId: null,
    lastDay: '2026-03-16',
  })
  const early = recordNoticeSchema.parse({ ...letter, receivedOn: '2026-03-04' })
  await expect(recordNotice(call, early)).rejects.toMatchObject({ code: 'invalidInput' })
  const auditor = callOf({ ...teluk.member, role: 'auditor' })
  await expect(answerNotice(auditor, { noticeId: id, answer: 'approved' })).rejects.toMatchObject({ code: 'forbidden' })

  const { customer, call: link, respondent, assessmentId } = await vendorStage(database(), now)
  const said = announceSchema.parse({ ...move, below: [], partyName: 'Fajar', change: 'add' })
  await announceChange(link, said)
  const [noticeId] = await arrived(customer)
  expect(await jobs('notice.announced')).toContainEqual({ noticeId, assessmentId })
  expect((await readNotice(callOf(customer.member), { noticeId: noticeId! })).saidByName).toBe(respondent.name)
  expect(await listAnnounced(link, { page: 1 })).toMatchObject({ announcements: [{}], customers: [{}] })
  await expect(announceChange({ ...link, actor: { ...respondent, whole: false } }, said)).rejects.toMatchObject({
    code: 'forbidden',
  })
  const { rows } = await database().admin.query<{ of: string }>(
    `select distinct substr(action, 8) as of from audit_event where action like 'notice.%' order by 1`,
  )
  expect(rows.map(({ of }) => of).join(' ')).toBe(
    'agreed announced answered customerAnswered elapsed received recorded takenBack tookEffect withdrawn',
  )
})
