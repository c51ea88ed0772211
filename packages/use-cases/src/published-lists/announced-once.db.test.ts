import { expect, it } from 'vitest'
import { depsFor } from '../../../../test/setup/answered-assessment'
import { twoBanks } from '../../../../test/setup/two-banks'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import { announceChange, listAnnounced } from '../notices'
import { announceSchema } from '../notices/notices.schema'
import {
  addOwnSubProcessor,
  changeOwnSubProcessor,
  checkOwnImport,
  importOwnList,
  publishOwnList,
  readOwnList,
} from './index'
import {
  addOwnSchema,
  changeOwnSchema,
  importOwnSchema,
  ownListSchema,
  publishOwnSchema,
} from './published-lists.schema'

const database = withDatabase()
const at = new Date('2026-03-03T03:00:00Z')
const callOf = (actor: Member) => ({ actor, deps: depsFor(database(), () => at) })

const announce = (vendor: Member, more: object) =>
  announceChange(callOf(vendor), announceSchema.parse({ change: 'add', partyName: 'Embun', countries: 'TH', ...more }))
const publish = (vendor: Member, corrects: string[] = []) =>
  publishOwnList(callOf(vendor), publishOwnSchema.parse({ corrects }))
const bytesOf = (rows: string) => new TextEncoder().encode(`Name,Countries\n${rows}`)
const check = (vendor: Member, rows: string) => checkOwnImport(callOf(vendor), { bytes: bytesOf(rows) })
async function take(vendor: Member, rows: string, corrects: string[] = []): Promise<void> {
  const { entries } = await check(vendor, rows)
  await importOwnList(callOf(vendor), importOwnSchema.parse({ entries, startsOn: '2026-06-01', corrects }))
}
const list = (vendor: Member) => readOwnList(callOf(vendor), ownListSchema.parse({}))
/** What customers were told and that wasn't withdrawn. */
const told = async (vendor: Member) =>
  (await listAnnounced(callOf(vendor), { page: 1 })).announcements.flatMap(
    ({ change, partyName, countries, startsOn, to }) => {
      const open = to.filter(({ ended }) => ended === null).length
      return open === 0 ? [] : [`${change} ${partyName} ${countries.join()} ${startsOn} to ${open}`]
    },
  )

async function stage() {
  const banks = await twoBanks(database(), at)
  const awan = await addOwnSubProcessor(
    callOf(banks.vendor),
    addOwnSchema.parse({ name: 'Awan', countries: 'SG', startsOn: '2026-01-01' }),
  )
  await publish(banks.vendor)
  return { ...banks, awan }
}

it('knows what the form announced: one notice for one move, with its own day', async () => {
  const { vendor } = await stage()
  const { customers } = await listAnnounced(callOf(vendor), { page: 1 })
  const [first] = customers
  await announce(vendor, { startsOn: '2026-04-20', relationshipIds: [first!.relationshipId] })
  const { diff, announced } = await check(vendor, 'Awan,SG\nEmbun,Thailand\n')
  expect(diff.changes).toEqual([])
  expect(announced).toMatchObject([{ change: 'add', name: 'Embun', on: '2026-04-20', toldAt: at, agrees: true }])
  await take(vendor, 'Awan,SG\nEmbun,Thailand\n')
  const { ahead, tellings } = await list(vendor)
  expect(ahead).toMatchObject([{ name: 'Embun', startsOn: '2026-04-20' }])
  expect(tellings).toMatchObject([{ announcement: { announcedAt: at } }])
  // Whoever wasn't told is told now, of the same announcement; the other isn't told twice.
  expect(await publish(vendor)).toEqual({ announced: 1 })
  expect(await told(vendor)).toEqual(['add Embun TH 2026-04-20 to 2'])
  await expect(announce(vendor, { startsOn: '2026-04-20' })).rejects.toMatchObject({ code: 'invalidInput' })
  // The same list again brings nothing.
  expect(await check(vendor, 'Awan,SG\nEmbun,Thailand\n')).toMatchObject({ announced: [{ agrees: true }] })
  await expect(take(vendor, 'Awan,SG\nEmbun,Thailand\n')).rejects.toMatchObject({ details: { state: 'nothingNew' } })
})

it('compares a list with what is in force today, and what lies ahead stays announced', async () => {
  const { vendor, awan } = await stage()
  const moves = changeOwnSchema.parse({ entryId: awan, countries: 'VN', startsOn: '2026-04-15' })
  await changeOwnSubProcessor(callOf(vendor), moves)
  await publish(vendor)
  // The list of today says what is: the move ahead is no difference, nor is it undone.
  expect(await check(vendor, 'Awan,SG\n')).toMatchObject({ diff: { changes: [], unchanged: 1 }, announced: [] })
  await expect(take(vendor, 'Awan,SG\n')).rejects.toMatchObject({ details: { state: 'nothingNew' } })
  // One that says the move already is told that it was announced.
  expect(await check(vendor, 'Awan,VN\n')).toMatchObject({
    diff: { changes: [] },
    announced: [{ change: 'change', name: 'Awan', on: '2026-04-15', toldAt: at, agrees: true }],
  })
  // One that says it otherwise changes nothing, unless the vendor says that it corrects the announcement.
  const { announced } = await check(vendor, 'Awan,TH\n')
  expect(announced).toMatchObject([{ countries: ['VN'], says: ['TH'], agrees: false }])
  await expect(take(vendor, 'Awan,TH\n')).rejects.toMatchObject({ details: { state: 'nothingNew' } })
  await take(vendor, 'Awan,TH\n', [announced[0]!.id])
  await publish(vendor)
  expect(await told(vendor)).toEqual(['change Awan TH 2026-06-01 to 2'])
})

it('says on publishing what the form announced for another day, and withdraws it where the list is right', async () => {
  const { vendor } = await stage()
  await announce(vendor, { startsOn: '2026-04-20' })
  const later = addOwnSchema.parse({ name: 'Embun', countries: 'TH', startsOn: '2026-05-01' })
  await addOwnSubProcessor(callOf(vendor), later)
  const { tellings } = await list(vendor)
  expect(tellings).toMatchObject([{ announcement: null, differing: [{ startsOn: '2026-04-20' }] }])
  await publish(vendor, [tellings[0]!.differing[0]!.announcementId])
  expect(await told(vendor)).toEqual(['add Embun TH 2026-05-01 to 2'])
})

it('names rows with an unknown country, keeps them, and takes what a person put right', async () => {
  const { vendor } = await stage()
  const { entries } = await check(vendor, 'Awan,SG\nFajar,Atlantis\n')
  expect(entries[1]).toMatchObject({ name: 'Fajar', countries: ['Atlantis'] })
  const fixed = (places: string) => ({
    ...importOwnSchema.parse({ entries, startsOn: '2026-06-01' }),
    entries: entries.map(({ name, countries }, row) => ({
      name,
      countries: [...countries!],
      ...(row === 1 && { places }),
    })),
  })
  await expect(importOwnList(callOf(vendor), fixed('Lemuria'))).rejects.toMatchObject({
    details: { issues: [{ path: ['place.1'], values: { words: 'Lemuria' } }] },
  })
  await importOwnList(callOf(vendor), fixed('Viet Nam'))
  expect((await list(vendor)).ahead).toMatchObject([{ name: 'Fajar', countries: ['VN'] }])
})
