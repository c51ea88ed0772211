import { expect, it } from 'vitest'
import { type Customer, depsFor, workerCall } from '../../../../test/setup/answered-assessment'
import { twoBanks } from '../../../../test/setup/two-banks'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import { listAnnounced, listFindings, listNotices, receiveNotice, tendNotice, withdrawAnnouncement } from '../notices'
import { findingsSchema, listNoticesSchema } from '../notices/notices.schema'
import { organisationChain, readListPreview, readParty } from '../parties'
import {
  addOwnSubProcessor,
  changeOwnSubProcessor,
  checkOwnImport,
  copyOwnList,
  endOwnSubProcessor,
  importOwnList,
  publishOwnList,
  readOwnList,
  receivePublishedList,
  subscribeToList,
  takeBackOwnSubProcessor,
} from './index'
import {
  addOwnSchema,
  changeOwnSchema,
  importOwnSchema,
  ownListSchema,
  publishOwnSchema,
} from './published-lists.schema'

const database = withDatabase()
let clock = new Date('2026-03-03T03:00:00Z')
const now = () => clock
const at = (text: string): Date => (clock = new Date(text))
const callOf = (actor: Member) => ({ actor, deps: depsFor(database(), now) })
const worker = (organisationId: string) => workerCall(database(), organisationId, now)
const stage = () => twoBanks(database(), at('2026-03-03T03:00:00Z'))

const add = (vendor: Member, name: string, more: object = {}) =>
  addOwnSubProcessor(
    callOf(vendor),
    addOwnSchema.parse({ name, countries: 'Singapore', startsOn: '2026-01-01', ...more }),
  )
const publish = (vendor: Member) => publishOwnList(callOf(vendor), publishOwnSchema.parse({ acceptShort: true }))

/** What the worker does: copies, and every copy and notice received, twice. */
async function cross(vendor: Member, ...customers: Customer[]): Promise<number> {
  const copied = await copyOwnList(worker(vendor.organisationId))
  expect(await copyOwnList(worker(vendor.organisationId))).toBe(0)
  for (const { organisationId } of customers) {
    const ids = async (table: string) =>
      (
        await database().admin.query<{ id: string }>(
          `select id from ${table} where assessing_organisation_id = $1 order by created_at, id`,
          [organisationId],
        )
      ).rows
    for (const { id } of await ids('sub_processor_notice')) await receiveNotice(worker(organisationId), id)
    const lists = await ids('published_list')
    for (const { id } of [...lists, ...lists]) await receivePublishedList(worker(organisationId), id)
  }
  return copied
}

/** Whom the vendor uses by a customer's chain. */
async function used({ member, vendorId }: Customer): Promise<string[]> {
  const { links } = await organisationChain(callOf(member))
  const named = links.flatMap((row) =>
    row.kind === 'link' && row.from === vendorId ? [`${row.namedAs} ${row.countries.join()} ${row.source}`] : [],
  )
  return named.sort()
}
const findings = async ({ member }: Customer) =>
  (await listFindings(callOf(member), findingsSchema.parse({}))).rows.map(
    ({ kind, partyName }) => `${kind} ${partyName}`,
  )

it('publishes once to whoever is subscribed, and tells nobody before', async () => {
  const { vendor, teluk, pasir } = await stage()
  await add(vendor, 'Awan', { service: 'Hosting' })
  const wrong = await add(vendor, 'Surat', { countries: 'Malaysia' })
  await expect(add(vendor, 'Nowhere', { countries: '' })).rejects.toMatchObject({ code: 'invalidInput' })
  await changeOwnSubProcessor(
    callOf(vendor),
    changeOwnSchema.parse({ entryId: wrong, countries: 'Indonesia', startsOn: '2026-02-01' }),
  )
  expect(await cross(vendor, teluk)).toBe(0)
  await subscribeToList(callOf(pasir.member), { partyId: pasir.vendorId, subscribed: false })
  expect(await publish(vendor)).toEqual({ announced: 0 })
  await expect(publish(vendor)).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'nothingNew' } })
  expect(await cross(vendor, teluk, pasir)).toBe(1)
  expect(await used(teluk)).toEqual(['Awan SG hand', 'Awan SG profile', 'Surat ID profile'])
  expect(await used(pasir)).toEqual(['Awan SG hand'])
  const { published, lists } = await readParty(callOf(teluk.member), { partyId: teluk.vendorId })
  expect(published).toMatchObject({ subscribed: true, list: { listedOn: '2026-03-03', applied: true } })
  expect(published?.list?.entries).toEqual([
    { name: 'Awan', purpose: 'Hosting', data: [], countries: ['SG'], since: '2026-01-01' },
    { name: 'Surat', data: [], countries: ['ID'], since: '2026-02-01' },
  ])
  expect(await readListPreview(callOf(teluk.member), { listId: lists[0]!.id })).toMatchObject({
    ...{ document: 'Gelombang', format: 'published', last: null, counts: { begun: 2, ended: 0 } },
  })
  const own = await readOwnList(callOf(vendor), ownListSchema.parse({}))
  expect(own).toMatchObject({ publishedAt: clock, steps: [], ahead: [], past: [] })
  expect(own.readers.map(({ customerName, subscribed, lastAt }) => [customerName, subscribed, lastAt])).toEqual([
    ['Bank Pasir', false, null],
    ['Bank Teluk', true, clock],
  ])

  // Who subscribes later gets the same list, once.
  await subscribeToList(callOf(pasir.member), { partyId: pasir.vendorId, subscribed: true })
  expect(await cross(vendor, pasir)).toBe(1)
  expect(await used(pasir)).toHaveLength(3)
  const stranger = { partyId: teluk.vendorId, subscribed: false }
  await expect(subscribeToList(callOf(pasir.member), stranger)).rejects.toMatchObject({ code: 'notFound' })
  const auditor = callOf({ ...vendor, role: 'auditor' })
  await expect(publishOwnList(auditor, publishOwnSchema.parse({}))).rejects.toMatchObject({ code: 'forbidden' })
})

it('announces what lies ahead in the same act, and takes both back together', async () => {
  const { vendor, teluk, pasir } = await stage()
  const awan = await add(vendor, 'Awan')
  await publish(vendor)
  await cross(vendor, teluk, pasir)
  at('2026-03-05T03:00:00Z')
  const moved = await changeOwnSubProcessor(
    callOf(vendor),
    changeOwnSchema.parse({ entryId: awan, countries: 'Viet Nam', startsOn: '2026-04-15' }),
  )
  const embun = await add(vendor, 'Embun', { countries: 'TH', startsOn: '2026-04-20' })
  expect(await publish(vendor)).toEqual({ announced: 2 })
  expect(await cross(vendor, teluk, pasir)).toBe(2)
  const waiting = async ({ member }: Customer) =>
    (await listNotices(callOf(member), listNoticesSchema.parse({}))).rows.map((row) => `${row.change} ${row.partyName}`)
  expect((await waiting(teluk)).sort()).toEqual(['add Embun', 'change Awan'])
  expect(await used(teluk)).toEqual(['Awan SG hand', 'Awan SG profile'])

  // Withdrawn on either page, it is off the list and off the notices.
  await takeBackOwnSubProcessor(callOf(vendor), { entryId: embun })
  const { announcements } = await listAnnounced(callOf(vendor), { page: 1 })
  expect(
    announcements.map(({ partyName, to }) => `${partyName} ${to.map(({ ended }) => ended).join()}`).sort(),
  ).toEqual(['Awan ,', 'Embun withdrawn,withdrawn'])
  const announcementId = announcements.find(({ partyName }) => partyName === 'Awan')!.id
  await withdrawAnnouncement(callOf(vendor), { announcementId, noticeId: null, reason: '' })
  const own = await readOwnList(callOf(vendor), ownListSchema.parse({ asOf: '2026-04-30' }))
  expect(own.entries.map(({ name, countries, endsOn }) => [name, countries, endsOn])).toEqual([['Awan', ['SG'], null]])
  await expect(takeBackOwnSubProcessor(callOf(vendor), { entryId: moved })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })

  // Announced again, it takes effect on its day; the copy that comes afterwards says the same and adds nothing.
  at('2026-03-06T03:00:00Z')
  const again = { entryId: awan, countries: 'VN', startsOn: '2026-04-15' }
  await changeOwnSubProcessor(callOf(vendor), changeOwnSchema.parse(again))
  await publish(vendor)
  await cross(vendor, teluk, pasir)
  at('2026-04-15T03:00:00Z')
  const { rows } = await listNotices(callOf(teluk.member), listNoticesSchema.parse({}))
  await tendNotice(worker(teluk.organisationId), rows[0]!.id)
  expect(await used(teluk)).toEqual(['Awan VN notice'])
  await add(vendor, 'Fajar')
  await publish(vendor)
  await cross(vendor, teluk)
  expect(await used(teluk)).toEqual(['Awan VN notice', 'Fajar SG profile'])
  expect(await findings(teluk)).toEqual(['unannouncedParty Fajar'])
})

it('ends what was copied with the list alone, and keeps it where nobody wants the list any more', async () => {
  const { vendor, teluk, pasir } = await stage()
  const [awan, surat] = [await add(vendor, 'Awan'), await add(vendor, 'Surat')]
  await publish(vendor)
  await cross(vendor, teluk, pasir)
  at('2026-03-10T03:00:00Z')
  await subscribeToList(callOf(pasir.member), { partyId: pasir.vendorId, subscribed: false })
  await endOwnSubProcessor(callOf(vendor), { entryId: surat, endsOn: '2026-03-08' })
  await expect(endOwnSubProcessor(callOf(vendor), { entryId: awan, endsOn: '2025-12-31' })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  expect(await publish(vendor)).toEqual({ announced: 0 })
  expect(await cross(vendor, teluk, pasir)).toBe(1)
  expect(await used(teluk)).toEqual(['Awan SG hand', 'Awan SG profile'])
  expect(await used(pasir)).toEqual(['Awan SG hand', 'Awan SG profile', 'Surat SG profile'])
  const past = await readOwnList(callOf(vendor), ownListSchema.parse({ asOf: '2026-03-07' }))
  expect(past.entries.map(({ name }) => name)).toEqual(['Awan', 'Surat'])
})

it('takes over a list that the organisation has already', async () => {
  const { vendor } = await stage()
  await add(vendor, 'Awan Hosting, Inc.', { service: 'Hosting' })
  await add(vendor, 'Gone Ltd')
  await publish(vendor)
  const text = 'Name,Purpose,Countries\nAwan Hosting,Hosting,VN\nBaru Pte Ltd,Mail,Singapore\n'
  const { entries, diff } = await checkOwnImport(callOf(vendor), { bytes: new TextEncoder().encode(text) })
  expect(diff.changes.map(({ kind }) => kind)).toEqual(['added', 'removed', 'movedCountry'])
  const taken = importOwnSchema.parse({ entries, startsOn: '2026-04-01' })
  await importOwnList(callOf(vendor), taken)
  const { steps, entries: today } = await readOwnList(callOf(vendor), ownListSchema.parse({}))
  expect(steps.map(({ change, on }) => [change, on])).toEqual([
    ['change', '2026-04-01'],
    ['add', '2026-04-01'],
    ['remove', '2026-04-01'],
  ])
  expect(today.map(({ name }) => name)).toEqual(['Awan Hosting, Inc.', 'Gone Ltd'])
  await expect(importOwnList(callOf(vendor), taken)).rejects.toMatchObject({ details: { state: 'nothingNew' } })
  expect(await publish(vendor)).toEqual({ announced: 3 })
})
