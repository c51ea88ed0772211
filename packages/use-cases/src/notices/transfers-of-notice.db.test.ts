import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { type Customer, depsFor, workerCall } from '../../../../test/setup/answered-assessment'
import { twoBanks } from '../../../../test/setup/two-banks'
import { withDatabase } from '../../../../test/setup/with-database'
import { readTransfer } from '../transfers'
import {
  announceChange,
  listAnnounced,
  readNotice,
  receiveNotice,
  recordNotice,
  takeBackRecorded,
  tellAnnouncer,
} from './index'
import { announceSchema, recordNoticeSchema } from './notices.schema'

const database = withDatabase()
const at = new Date('2026-03-03T03:00:00Z')
const deps = () => depsFor(database(), () => at)

async function noticesOf({ organisationId }: Customer): Promise<string[]> {
  const { rows } = await database().admin.query<{ id: string }>(
    'select id from sub_processor_notice where assessing_organisation_id = $1 order by created_at, id',
    [organisationId],
  )
  for (const { id } of rows)
    await receiveNotice(
      workerCall(database(), organisationId, () => at),
      id,
    )
  return rows.map(({ id }) => id)
}

const added = (partyName: string, below: readonly string[], countries = 'Thailand') =>
  announceSchema.parse({ change: 'add', partyName, below, countries, startsOn: '2026-04-15', reason: '' })

it('says where one row stands for several changes, and names everybody on the way to a company nobody knew', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const call = { actor: teluk.member, deps: deps() }
  await announceChange({ actor: vendor, deps: deps() }, added('Gunung', ['Awan', 'Ombak']))
  await announceChange({ actor: vendor, deps: deps() }, added('Hutan', []))
  const [first, second] = await noticesOf(teluk)
  const of = async (noticeId: string) =>
    (await readNotice(call, { noticeId })).transfers[teluk.engagementId] ?? expect.fail('no row')
  const one = await of(first!)
  expect(one).toMatchObject({ announced: [{}], there: [], none: null })
  const { path } = await readTransfer(call, one.announced[0]!)
  expect(path.map(({ name }) => name)).toEqual(['Gelombang', 'Awan', 'Ombak', 'Gunung'])
  // Both announce the same pair: one row, which both name.
  expect(await of(second!)).toEqual(one)
  await database().admin.query(`update transfer set state = 'active' where organisation_id = $1`, [
    teluk.organisationId,
  ])
  expect(await of(second!)).toEqual({ announced: [], there: one.announced, none: null })
})

it('says that nobody is affected where somebody goes whom the chain doesn’t know', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const gone = { change: 'remove', partyName: 'Kosong', startsOn: '2026-04-15' }
  await announceChange({ actor: vendor, deps: deps() }, announceSchema.parse(gone))
  const [noticeId] = await noticesOf(teluk)
  const { effects } = await readNotice({ actor: teluk.member, deps: deps() }, { noticeId: noticeId! })
  expect(effects).toMatchObject({ found: false, engagements: { total: 0, rows: [] } })
})

it('names everybody on a known way of four links', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const call = { actor: teluk.member, deps: deps() }
  const way = ['Awan', 'Batu', 'Cakera']
  const move = { change: 'change', below: way, partyName: 'DANAU', countries: 'Viet Nam', startsOn: '2026-04-15' }
  await announceChange({ actor: vendor, deps: deps() }, announceSchema.parse(move))
  const [noticeId] = await noticesOf(teluk)
  const { transfers } = await readNotice(call, { noticeId: noticeId! })
  const { path } = await readTransfer(call, transfers[teluk.engagementId]!.announced[0]!)
  expect(path.map(({ name }) => name)).toEqual(['Gelombang', ...way, 'Danau'])
})

it('says why there is no transfer', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const call = { actor: teluk.member, deps: deps() }
  await announceChange({ actor: vendor, deps: deps() }, added('Gunung', []))
  const [noticeId] = await noticesOf(teluk)
  const noneWith = async (facts: object) => {
    await database().admin.query(`update engagement set facts = facts || $2 where organisation_id = $1`, [
      teluk.organisationId,
      JSON.stringify(facts),
    ])
    return (await readNotice(call, { noticeId: noticeId! })).transfers[teluk.engagementId]?.none
  }
  expect(await noneWith({ dataSubjectCountries: ['TH'] })).toBe('sameJurisdiction')
  expect(await noneWith({ personalData: false })).toBe('noPersonalData')
})

it('tells the vendor until when each customer may object, once, and nothing else of it', async () => {
  const { vendor, teluk, pasir } = await twoBanks(database(), at)
  const asVendor = { actor: vendor, deps: deps() }
  await announceChange(asVendor, added('Gunung', []))
  await noticesOf(teluk)
  await noticesOf(teluk)
  const { announcements } = await listAnnounced(asVendor, { page: 1 })
  expect(announcements[0]!.to.map(({ customerName, lastDay, answer }) => [customerName, lastDay, answer])).toEqual([
    ['Bank Pasir', null, null],
    ['Bank Teluk', '2026-03-17', null],
  ])
  await noticesOf(pasir)
  const { rows } = await database().admin.query<{ payload: { noticeId: string; replyId: string } }>(
    `select o.payload from outbox o join notice_reply r on r.id::text = o.payload ->> 'replyId'
     where o.job = 'notice.answered' and r.answering_organisation_id = $1 order by r.created_at, r.id`,
    [vendor.organisationId],
  )
  const worker = workerCall(database(), vendor.organisationId, () => at)
  for (const { payload } of [...rows, ...rows]) await tellAnnouncer(worker, payload)
  const mails = await database().admin.query(
    `select data from mail where template = 'noticeAnswered' and to_email = $1`,
    [vendor.email],
  )
  expect(mails.rows).toHaveLength(2)
  expect(mails.rows[0]).toMatchObject({ data: { kind: 'received', lastDay: '2026-03-17', text: '', by: '' } })
})

it('lets a letter that was recorded wrongly be taken back, with the transfers that it alone announced', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const call = { actor: teluk.member, deps: deps() }
  const letter = { change: 'add', partyName: 'Gunung', countries: 'Thailand', startsOn: '2026-03-10' }
  const came = { vendorId: teluk.vendorId, channel: 'letter', receivedOn: '2026-03-01' }
  const noticeId = await recordNotice(call, recordNoticeSchema.parse({ ...letter, ...came }))
  const seen = await readNotice(call, { noticeId })
  expect(seen).toMatchObject({ noticeFromContract: false, noticeDays: 30, lastDay: '2026-03-16' })
  const [row] = seen.transfers[teluk.engagementId]!.announced
  expect(row).toMatchObject({ origin: 'MY', destination: 'TH' })
  await takeBackRecorded(call, { noticeId, reason: 'It names the wrong company.' })
  expect(await readNotice(call, { noticeId })).toMatchObject({
    ...{ outcome: 'withdrawn', outcomeNote: 'It names the wrong company.', outcomeByName: teluk.member.name },
    may: { answer: false, agree: false },
  })
  expect(await readTransfer(call, row!)).toMatchObject({ state: 'ended' })
  const again = takeBackRecorded(call, { noticeId, reason: 'Again' })
  await expect(again).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'withdrawn' } })
  await announceChange({ actor: vendor, deps: deps() }, added('Hutan', []))
  const [announced] = await noticesOf(teluk)
  const own = takeBackRecorded(call, { noticeId: announced!, reason: 'Not ours to take back' })
  await expect(own).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'portal' } })
})

it('leaves out whoever reaches the company by another way than the one that changes', async () => {
  const { vendor, teluk } = await twoBanks(database(), at)
  const { admin } = database()
  const [other, engagement] = [newId(), newId()]
  const copy = (table: string) =>
    `insert into ${table} select (jsonb_populate_record(x, $2::jsonb)).* from ${table} x where x.organisation_id = $1 limit 1`
  await admin.query(copy('vendor'), [teluk.organisationId, JSON.stringify({ id: other, name: 'Samping' })])
  await admin.query(copy('engagement'), [
    teluk.organisationId,
    JSON.stringify({ id: engagement, vendor_id: other, title: 'Another service' }),
  ])
  await admin.query(
    `insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $2, 'Samping', $3)`,
    [teluk.organisationId, other, at],
  )
  await admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, countries, source, source_date, valid_from, confirmed_on, created_by_name, created_at)
     select organisation_id, $2, $3, id, 'Danau', '{SG}', 'hand', '2026-01-01', '2026-01-01', '2026-01-01', 'Aisyah', $4 from party where organisation_id = $1 and name = 'Danau'`,
    [teluk.organisationId, newId(), other, at],
  )
  await announceChange({ actor: vendor, deps: deps() }, added('Danau', ['Awan', 'Kosong']))
  const [noticeId] = await noticesOf(teluk)
  const { effects } = await readNotice({ actor: teluk.member, deps: deps() }, { noticeId: noticeId! })
  expect(effects).toMatchObject({ known: { name: 'Danau', engagements: 2 }, engagements: { total: 1 } })
  expect(effects?.engagements.rows).toMatchObject([
    { engagementId: teluk.engagementId, way: ['Gelombang', 'Awan', 'Kosong', 'Danau'] },
  ])
})
