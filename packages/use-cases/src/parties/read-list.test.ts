import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { diffLists } from '@rantai/questionnaires/chain'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSubProcessorList } from './read-list'
import { registrableDomain } from './registrable-domain'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = async (text: string) => await readSubProcessorList(bytesOf(text))

const awan = { name: 'Awan Hosting', purpose: 'Cloud hosting', countries: ['SG', 'ID'] }
const surat = { name: 'Surat, Inc.', purpose: 'Email', countries: ['US'] }

/** A workbook as a spreadsheet program writes it: shared strings, a hidden sheet first, no cell where nothing stands. */
function workbook(): Uint8Array {
  const strings = [
    'Sub-processor',
    'Service provided',
    'Location of data',
    'Awan Hosting',
    'Cloud hosting',
    'Singapore, Indonesia',
    'Surat, Inc.',
    'Email',
    'USA',
  ]
  const cell = (reference: string, string: number) => `<c r="${reference}" t="s"><v>${string}</v></c>`
  const rows = [0, 1, 2].map((row) => {
    const cells = ['A', 'B', 'D'].map((column, at) => cell(`${column}${row + 1}`, row * 3 + at))
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
  const space =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return zipSync({
    'xl/workbook.xml': xml(
      `<workbook ${space}><sheets><sheet name="x" sheetId="2" state="hidden" r:id="r2"/><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': xml(`<sst ${space}>${strings.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': xml(`<worksheet ${space}><sheetData>${rows.join('')}</sheetData></worksheet>`),
    'xl/worksheets/sheet2.xml': xml(`<worksheet ${space}><sheetData/></worksheet>`),
  })
}

describe('a list of sub-processors', () => {
  it('is read from a workbook', async () => {
    expect(await readSubProcessorList(workbook())).toEqual({ format: 'xlsx', entries: [awan, surat], ignored: [] })
  })

  it('is read from CSV, whatever its columns are called', async () => {
    const csv =
      'Entity Name;Purpose of Processing;Country;Categories of data;Notes\r\nAwan Hosting;Cloud hosting;Singapore / Indonesia;contact, usage;x\r\n"Surat, Inc.";Email;US;;\r\n;;;;\r\n'
    expect(await read(csv)).toEqual({
      format: 'csv',
      entries: [{ ...awan, data: ['contact', 'usage'] }, surat],
      ignored: ['Notes'],
    })
  })

  it('is read from a page: tables with spans and links, or lists under what is said of them', async () => {
    const table = `<!doctype html><nav><ul><li><a href="https://example.com/x">Pricing</a> plans</li></ul></nav><h2>Sub-processors</h2>
      <table><thead><tr><th>Name</th><th>Service</th><th>Location</th></tr></thead>
      <tr><td><a href="https://www.awan.example.co.id/legal">Awan&nbsp;Hosting</a><td>Cloud hosting<td rowspan=2>Singapore<br>Indonesia
      <tr><td>Surat, Inc.</td><td>Email</td></tr></table>`
    expect((await read(table)).entries).toEqual([
      { ...awan, address: 'https://www.awan.example.co.id/legal', domain: 'example.co.id' },
      { ...surat, countries: ['SG', 'ID'] },
    ])
    const list =
      '<p>All are located in the United States.</p><ul><li><p><strong>Surat, Inc.</strong> – Email</p></li><li>Awan Hosting: Cloud hosting. Singapore and Indonesia</li></ul>'
    expect((await read(list)).entries).toEqual([surat, awan])
  })

  it('is read from Markdown, and from text as it was pasted', async () => {
    const markdown = '# Subprocessors\n\n| Company | What for | Where |\n| --- | --- | --- |\n| Awan Hosting | | |\n'
    expect((await read(markdown)).entries).toEqual([{ name: 'Awan Hosting' }])
    expect(
      (await read('Awan Hosting\tCloud hosting\tSingapore, Indonesia\nSurat, Inc.\tEmail\tUSA\n')).entries,
    ).toEqual([awan, surat])
    const lines =
      'Our providers are based in the US:\n\n• Surat, Inc. – Email\n• Awan Hosting – Cloud hosting – Singapore & Indonesia\n'
    expect(await read(lines)).toEqual({ format: 'text', entries: [surat, awan], ignored: [] })
  })

  it('is refused with a sentence where none is found', async () => {
    await expect(read('')).rejects.toThrow('No list of companies')
    await expect(read('<p>Nothing here</p>')).rejects.toThrow('No list of companies')
    await expect(readSubProcessorList(new Uint8Array(3_000_001))).rejects.toThrow('3 MB')
    const deep = `${'<div>'.repeat(20_000)}<table><tr><th>Name</th></tr></table>`
    await expect(read(deep)).rejects.toThrow('No list of companies')
  })
})

it('finds the domain that somebody registered, but none that many share', () => {
  const domains = [
    'https://www.example.co.id/x',
    'a.b.example.com',
    'https://foo.github.io',
    'x@gmail.com',
    'https://medium.com/@x',
    'localhost',
  ]
  expect(domains.map(registrableDomain)).toEqual([
    'example.co.id',
    'example.com',
    'foo.github.io',
    undefined,
    undefined,
    undefined,
  ])
})

/** Of our own making, with the awkward cases of the real ones: front matter, prose in between, places said above a list. */
const ownLists = [
  `---\ntitle: Our subprocessors\n---\n\n# Subprocessors\n\nWe use [safeguards](../regulations.md). These are all located in the United States:\n
* [Awan](https://awan.example.com/privacy). Cloud services provider.\n* [Surat](https://surat.example.com). Email newsletter service.\n* [Form.io](https://form.example.com). Form/survey provider.\n`,
  `---\ntitle: Our subprocessors\n---\n\n# Subprocessors\n\n*Last updated: 8 June*\n\nWe use [safeguards](../index.md). These are all located in the United States:\n
* [Awan](https://awan.example.com/gdpr). Cloud services provider.\n* [Surat](https://surat.example.com). Transactional email service.\n\nThese subprocessors are located in the EU:\n
* [Pantau](https://docs.pantau.example.org/x). Application monitoring.\n\nTo hear of changes, [subscribe](https://example.com).\n`,
]

it('shows what a person reads in two dated lists', async () => {
  const [before, after] = await Promise.all(ownLists.map(async (text) => (await read(text)).entries))
  expect(before?.map(({ name, countries }) => [name, countries])).toEqual([
    ['Awan', ['US']],
    ['Surat', ['US']],
    ['Form.io', ['US']],
  ])
  expect(
    diffLists(before ?? [], after ?? []).changes.map((change) =>
      'name' in change ? [change.kind, change.name] : [change.kind],
    ),
  ).toEqual([['added'], ['removed'], ['reformatted', 'Awan'], ['changedPurpose', 'Surat']])
  expect(after?.at(-1)).toMatchObject({
    name: 'Pantau',
    countries: ['EU'],
    domain: 'example.org',
    purpose: 'Application monitoring',
  })
})

const byPrograms = path.join(import.meta.dirname, 'lists-by-programs')

it.each(readdirSync(byPrograms))('reads what another program made: %s', async (file) => {
  const { entries, ignored } = await readSubProcessorList(readFileSync(path.join(byPrograms, file)))
  expect(ignored).toEqual([])
  expect(entries.map(({ name, purpose, countries, domain }) => [name, purpose, countries, domain])).toEqual([
    ['Awan Hosting Pte. Ltd.', 'Cloud hosting, backups', ['SG', 'ID'], 'awan.example'],
    ['Surat, Inc.', 'E-mail delivery', ['US'], 'surat.example'],
    ['PT Pantau Nusantara Tbk', 'Application monitoring', ['ID'], 'pantau.example'],
    ['Công ty Cổ phần Đám Mây', 'Kho lưu trữ', ['VN'], 'dammay.example'],
    ['บริษัท คลาวด์ไทย จำกัด', 'Content delivery', ['TH'], 'cloudthai.example'],
  ])
})

it('takes lines for a table by their spaces only where every line has all columns', async () => {
  const { entries } = await read('Name      Purpose\nAwan      Hosting\nSurat')
  expect(entries.map(({ name, purpose }) => [name, purpose])).not.toContainEqual(['Awan', 'Hosting'])
  expect(entries.length).toBeGreaterThan(0)
})

const realLists = path.resolve('../shared/data/subprocessor-lists')

it.runIf(existsSync(realLists))('shows what a person reads in real lists of four years', async () => {
  const dates = ['2020-04-24', '2021-07-12', '2022-07-18', '2023-06-08']
  const lists = await Promise.all(
    dates.map(
      async (date) => (await readSubProcessorList(readFileSync(path.join(realLists, `basecamp-${date}.md`)))).entries,
    ),
  )
  expect(lists.map((list) => list.length)).toEqual([11, 9, 11, 11])
  const said = [1, 2, 3].map((i) =>
    diffLists(lists[i - 1]!, lists[i]!).changes.map((change) => {
      if (change.kind === 'added') return `+ ${change.after.name} ${change.after.countries?.join()}`
      return change.kind === 'removed' ? `- ${change.before.name}` : `${change.kind} ${change.name}`
    }),
  )
  expect(said).toEqual([
    ['+ hCaptcha US', '- HelloSign', '- Twilio', '- Wufoo', 'changedPurpose Mailchimp'],
    ['+ Convert.com US', '+ Datadog US'],
    ['+ Cloudflare US', '+ AppSignal EU', '- Customer.io', '- Datadog'],
  ])
})
