import { deleteWaitingImports, newId, openScopeAfterAuthorisation } from '@rantai/db'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member, Role } from '../access'
import type { Call } from '../call'
import {
  applyImport,
  checkImport,
  exportVendors,
  importTemplateXlsx,
  listVendors,
  readImportReport,
  readVendor,
  writeCsv,
} from './index'
import { listVendorsSchema } from './vendors.schema'

const database = withDatabase()

async function member(role: Role = 'procurement'): Promise<Call> {
  const organisationId = newId()
  const userId = newId()
  const memberId = newId()
  const { admin, web } = database()
  await admin.query(
    `insert into organisation (id, state, name, created_at) values ($1, 'active', 'Teluk Mutiara', now())`,
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
  return { actor, deps: { database: web, now: () => new Date('2026-11-23T02:00:00Z') } as Call['deps'] }
}

const list = (call: Call, input: object = {}) => listVendors(call, listVendorsSchema.parse(input))
const csv = (text: string) => ({ fileName: 'vendors.csv', bytes: new TextEncoder().encode(text) })

describe('an import', () => {
  it('names every bad cell, takes the good rows, and changes nothing when it comes again', async () => {
    const call = await member()
    const text =
      'Name;Country;Website;Contact e-mail\nบริษัท ดอกปีบ;Thailand;dokpeep.example.com;\nBad Land;Atlantis;x y;nobody\nบริษัท ดอกปีบ;;;\nCông ty Đông Hải;vn;;nhung@example.com\n'
    const id = await checkImport(call, csv(text))
    const report = await readImportReport(call, { id })
    expect(report.counts).toMatchObject({ read: 4, created: 2, refused: 2 })
    expect(report.refused.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '3 Country',
      '3 Website',
      '3 Contact e-mail',
      '4 Name',
    ])
    expect(report.additions.map(({ row, name, country }) => [row, name, country])).toEqual([
      [2, 'บริษัท ดอกปีบ', 'TH'],
      [5, 'Công ty Đông Hải', 'VN'],
    ])
    expect((await list(call)).total).toBe(0)
    expect(await applyImport(call, { id, duplicates: 'skip' })).toMatchObject({ created: 2 })
    expect(await applyImport(call, { id, duplicates: 'skip' })).toMatchObject({ created: 2 })
    expect((await list(call)).total).toBe(2)
    const [imported] = (await list(call)).rows
    const auditor = { ...call, actor: { ...call.actor, role: 'auditor' } as Call['actor'] }
    const { history } = await readVendor(auditor, { vendorId: imported?.id ?? '' })
    expect(history?.map(({ action, actorName }) => [action, actorName])).toEqual([['vendor.imported', 'Farid']])
    const again = await checkImport(call, csv(text))
    expect((await readImportReport(call, { id: again })).counts).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    // A contact that isn't there yet is said, also where nothing else changes.
    const more = await checkImport(call, csv('Name;Contact e-mail\nบริษัท ดอกปีบ;Krit@dokpeep.example\n'))
    expect(await readImportReport(call, { id: more })).toMatchObject({ changes: [{ row: 2, changed: ['contact'] }] })
    await applyImport(call, { id: more, duplicates: 'skip' })
    const same = await checkImport(call, csv('Name;Contact e-mail\nบริษัท ดอกปีบ;krit@dokpeep.example\n'))
    expect((await readImportReport(call, { id: same })).counts).toMatchObject({ updated: 0, unchanged: 1 })
    const dokpeep = (await list(call, { text: 'ดอก' })).rows[0]
    expect(dokpeep).toMatchObject({ country: 'TH' })
  })

  it('knows the countries of the region by every name that people use, and no others', async () => {
    const names = {
      Myanmar: 'MM',
      'Myanmar (Burma)': 'MM',
      'Miến Điện': 'MM',
      พม่า: 'MM',
      'Viet Nam': 'VN',
      'Lao PDR': 'LA',
      'Timor Leste': 'TL',
      'Brunei Darussalam': 'BN',
      Filipina: 'PH',
      'Hong Kong': 'HK',
      'U.S.A.': 'US',
      mys: 'MY',
      Burma: 'MM',
      Laos: 'LA',
      Vietnam: 'VN',
      'East Timor': 'TL',
      UAE: 'AE',
      UK: 'GB',
      Korea: 'KR',
      Congo: null,
    }
    const rows = Object.keys(names).map((country, index) => `Vendor ${index};${country}`)
    const call = await member()
    const id = await checkImport(call, csv(`Name;Country\n${rows.join('\n')}\n`))
    const { additions, refused } = await readImportReport(call, { id })
    expect(additions.map(({ country }) => country)).toEqual(Object.values(names).filter((code) => code !== null))
    expect(refused).toMatchObject([{ value: 'Congo' }])
  })

  it('keeps the newest uploads that wait, drops what is older than a day, and nothing that was applied', async () => {
    const call = await member()
    const organisationId = call.actor.kind === 'member' ? call.actor.organisationId : ''
    const { rows: made } = await database().admin.query<{ id: string }>(
      `insert into vendor_import (organisation_id, id, file_name, file_hash, applied_at, created_by_name, created_at)
       select $1, gen_random_uuid(), 'v.csv', '', case when n = 1 then now() end, 'Farid', timestamptz '2026-11-23 01:00Z' + n * interval '1 second'
       from generate_series(1, 22) n returning id`,
      [organisationId],
    )
    const [first = '', ...ids] = made.map(({ id }) => id)
    ids.push(await checkImport(call, csv('Name\nNew Vendor\n')))
    const left = async () => {
      const { rows } = await database().admin.query<{ id: string }>(
        'select id from vendor_import where organisation_id = $1 order by created_at, id',
        [organisationId],
      )
      return rows.map(({ id }) => id)
    }
    expect(await left()).toEqual([first, ...ids.slice(2)])
    await expect(readImportReport(call, { id: ids[0] ?? '' })).rejects.toMatchObject({ code: 'notFound' })
    const sweeps = openScopeAfterAuthorisation({ side: 'system' })
    const sweep = (before: string) =>
      database().worker.withScope(sweeps, (tx) => deleteWaitingImports(tx, new Date(before)))
    await sweep('2026-11-23T01:30:00Z')
    expect(await left()).toEqual([first, ids.at(-1)])
  })

  it.each([
    ['windows-874', 'บริษัท ดอกปีบ คลาวด์ จำกัด'],
    ['windows-1258', 'Công ty Lưu trữ Đông Hải'],
    ['utf16le', 'Thiên Đường'],
    ['windows-1252', 'Société Générale'],
  ])('reads %s', async (encoding, name) => {
    const call = await member()
    const text = iconv.encode(
      `Name\tCategory\n${name.normalize(encoding === 'windows-1258' ? 'NFD' : 'NFC')}\tOTHER\n`,
      encoding,
      {
        addBOM: true,
      },
    )
    const bytes =
      encoding === 'windows-1258' ? iconv.encode(`Name\tCategory\n${vietnamese(name)}\tOTHER\n`, encoding) : text
    const id = await checkImport(call, { fileName: 'v.csv', bytes })
    await applyImport(call, { id, duplicates: 'skip' })
    expect((await list(call)).rows[0]?.name.normalize('NFC')).toBe(name)
  })

  it('reads its own template as a workbook, and 564 vendors as JSON', async () => {
    const call = await member()
    const id = await checkImport(call, { fileName: 'template.xlsx', bytes: importTemplateXlsx() })
    expect(await readImportReport(call, { id })).toMatchObject({
      refused: [],
      counts: { read: 1, created: 1, refused: 0 },
    })
    const vendors = Array.from({ length: 564 }, (_, index) => ({
      name: `Vendor ${index}`,
      domains: [`v${index}.example.com`],
      websiteUrl: `https://v${index}.example.com`,
      certifications: ['SOC 2'],
    }))
    const many = await checkImport(call, csv(JSON.stringify(vendors)))
    expect(await applyImport(call, { id: many, duplicates: 'skip' })).toMatchObject({ created: 564, refused: 0 })
    const again = await checkImport(call, csv(await exportVendors(call)))
    expect((await readImportReport(call, { id: again })).counts).toMatchObject({ read: 564, unchanged: 564 })
    const { statements } = database()
    statements.length = 0
    expect(await list(call, { text: 'vendor 5', page: 2 })).toMatchObject({ total: 75 })
    expect(statements.filter((said) => said.own)).toHaveLength(1)
  })

  it('says what a file that is none lacks', async () => {
    const call = await member()
    await expect(checkImport(call, csv('a,b\n1,2\n'))).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(checkImport(call, csv('[{"name": '))).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(
      checkImport(call, { fileName: 'x', bytes: Buffer.from('PK\u0003\u0004broken') }),
    ).rejects.toMatchObject({
      code: 'invalidInput',
    })
  })
})

/** As Vietnamese programs write code page 1258: base letters with their hat or horn whole, the tone as a mark. */
function vietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([aeoAEO])\u0302/g, (each) => each.normalize('NFC'))
    .replace(/([ouOU])\u031b/g, (each) => each.normalize('NFC'))
    .replace(/([aA])\u0306/g, (each) => each.normalize('NFC'))
}

it('writes nothing that a spreadsheet runs', () => {
  expect(writeCsv([['=1+1', '@x', 'a"b']])).toBe('\ufeff"\'=1+1","\'@x","a""b"\r\n')
})
