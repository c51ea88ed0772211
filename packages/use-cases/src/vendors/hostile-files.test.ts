import { strToU8, zipSync } from 'fflate'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, it } from 'vitest'
import { importBytes } from './import-vendors.schema'
import { readApart } from './read-apart'
import { importTemplateXlsx } from './write-sheets'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`
const relations = `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`

type Parts = { readonly sheet: string; readonly strings?: string; readonly more?: Record<string, Uint8Array> }

function workbookOf({ sheet, strings, more }: Parts): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(strings) }),
    ...more,
  })
}

const text = (words: string, at = '') => `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${words}</t></is></c>`
const sheetOf = (rows: string, after = '') =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`
const head = `<row r="1">${text('Name')}</row>`
const good = `${head}<row r="2">${text('Awan Selatan')}</row>`

/** The sizes in an archive's directories say what its maker likes: here 1,000 bytes for each sheet. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50 && view.getUint32(at + 22, true) > 1_000_000) view.setUint32(at + 22, 1000, true)
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true)
  }
  return bytes
}

/** Each is made when it is read, and gone afterwards. */
const hostile: Readonly<Record<string, () => Uint8Array>> = {
  'a zip bomb: 70 MB of spaces': () => workbookOf({ sheet: sheetOf(good) + ' '.repeat(70_000_000) }),
  '400,000 shared strings': () =>
    workbookOf({ sheet: sheetOf(good), strings: `<sst>${'<si><t/></si>'.repeat(400_000)}</sst>` }),
  'one long string in 300,000 cells': () =>
    workbookOf({
      sheet: sheetOf(`${head}<row r="2">${'<c t="s"><v>0</v></c>'.repeat(199)}</row>`.repeat(1500)),
      strings: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`,
    }),
  'elements a million deep': () => workbookOf({ sheet: `<worksheet>${'<a>'.repeat(1_000_000)}` }),
  'entities that grow': () =>
    workbookOf({ sheet: `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>` }),
  '700,000 cells': () => workbookOf({ sheet: sheetOf(`${head}<row r="2">${'<c><v>1</v></c>'.repeat(700_000)}</row>`) }),
  'a picture that is called a workbook': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'half of a workbook': () => importTemplateXlsx().slice(0, 400),
  'no bytes': () => new Uint8Array(),
  'five million commas': () => new Uint8Array(importBytes).fill(0x2c),
  'five million opened brackets': () => new Uint8Array(importBytes).fill(0x5b),
  'an opened quotation mark': () => strToU8(`Name,Country\n"${'x'.repeat(importBytes - 20)}`),
}

/** Odd, and read all the same. */
const odd: Readonly<Record<string, () => Uint8Array>> = {
  'a zip bomb whose directory says 1,000 bytes': () =>
    lying(workbookOf({ sheet: sheetOf(good) + ' '.repeat(70_000_000) })),
  'validation of a million rows by sixteen thousand columns, 50,000 times': () => {
    const rule = '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'
    return workbookOf({ sheet: sheetOf(good, `<dataValidations>${rule.repeat(50_000)}</dataValidations>`) })
  },
  'a lone cell in the last row and column': () =>
    workbookOf({ sheet: sheetOf(`${good}<row r="1048576">${text('far', 'XFD1048576')}</row>`) }),
  '200,000 styled rows without a cell': () =>
    workbookOf({ sheet: sheetOf(good + '<row r="9" s="1" customFormat="1"/>'.repeat(200_000)) }),
  'formulas and links to other files': () =>
    workbookOf({
      sheet: sheetOf(`${head}<row r="2"><c r="A2" t="str"><f>[1]Sheet1!A1&amp;CMD()</f><v>Awan Selatan</v></c></row>`),
      more: { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') },
    }),
}

/** Reading the worst of them takes ten seconds; a machine with much else to do lets anybody wait for a while. */
const mostWaitedMs = 2000

const told: string[] = []
afterAll(() => {
  process.stdout.write(`${told.join('\n')}\n`)
})

/** What holds this thread is counted between two of its turns. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

/** How long it took and how long anybody else waited meanwhile, in milliseconds. */
async function timed(name: string, bytes: Uint8Array) {
  // The making of the file held this thread itself; that is not to be counted.
  await turn()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await turn()
  const start = performance.now()
  const outcome = await readApart(bytes).catch((error: unknown) => error)
  const ms = performance.now() - start
  await turn()
  delay.disable()
  const waited = delay.max / 1e6
  const said = outcome instanceof Error ? outcome.message : 'read'
  told.push(`${name} (${bytes.length} bytes): ${ms.toFixed(0)} ms, event loop held ${waited.toFixed(0)} ms: ${said}`)
  return { outcome, ms, waited }
}

it.each(Object.entries(hostile))(
  'refuses %s within seconds, with a reason, beside everybody else',
  async (name, make) => {
    const { outcome, ms, waited } = await timed(name, make())
    expect(outcome).toMatchObject({ name: 'UnreadableFile', message: expect.stringMatching(/\.$/) })
    expect(ms).toBeLessThan(60_000)
    expect(waited).toBeLessThan(mostWaitedMs)
  },
  90_000,
)

it.each(Object.entries(odd))(
  'reads %s',
  async (name, make) => {
    const { outcome, waited } = await timed(name, make())
    expect(outcome).toMatchObject({ read: expect.any(Number), good: [{ row: 2, vendor: { name: 'Awan Selatan' } }] })
    expect(waited).toBeLessThan(mostWaitedMs)
  },
  60_000,
)

it('goes on with the next file after those, two at a time', async () => {
  const read = await Promise.all(Array.from({ length: 6 }, () => readApart(importTemplateXlsx())))
  expect(read.map((each) => each.read)).toEqual(Array.from({ length: 6 }, () => 1))
}, 60_000)
