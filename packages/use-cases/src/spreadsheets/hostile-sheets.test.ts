import { strToU8, unzipSync, zipSync } from 'fflate'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, expect, it } from 'vitest'
import { heads, QUESTIONS_PART, rowOf, sheetOf, text, withCell, withPart } from '../../../../test/setup/answer-sheets'
import { readInThread } from '../vendors/read-apart'
import type { SheetFile } from './read-answer-sheet'
import { writeAnswerSheet } from './write-answer-sheet'

const good = writeAnswerSheet(
  sheetOf([rowOf('Q1', { texts: { answer: 'Yes', notApplicable: '', comment: '' } }), rowOf('Q2')]),
)
const before = (xml: string, words: string) => xml.replace('</sheetData>', `${words}</sheetData>`)
const after = (xml: string, words: string) => xml.replace('</worksheet>', `${words}</worksheet>`)
const questions = (change: (xml: string) => string) => withPart(good, QUESTIONS_PART, change)
const rule =
  '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>[1]Sheet1!$A$1:$XFD$1048576</formula1></dataValidation>'

/** The directory says what its maker likes: here 1,000 bytes for all that is large. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50 && view.getUint32(at + 22, true) > 1_000_000) view.setUint32(at + 22, 1000, true)
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true)
  }
  return bytes
}

const refused: Readonly<Record<string, () => Uint8Array>> = {
  'a zip bomb: 90 MB of spaces': () => questions((xml) => after(xml, ' '.repeat(90_000_000))),
  'a zip bomb whose directory says 1,000 bytes': () => lying(questions((xml) => before(xml, ' '.repeat(70_000_000)))),
  'a sheet that breaks off between two rows': () => questions((xml) => xml.slice(0, xml.lastIndexOf('<row '))),
  '700,000 cells': () => questions((xml) => before(xml, `<row>${'<c><v>1</v></c>'.repeat(700_000)}</row>`)),
  '6,000 rows': () => questions((xml) => before(xml, '<row><c><v>1</v></c></row>'.repeat(6000))),
  '400 cells of 32,000 signs each': () =>
    questions((xml) => before(xml, `<row>${text('F9', 'x'.repeat(32_000))}</row>`.repeat(400))),
  '400,000 shared strings': () =>
    zipSync({
      ...unzipSync(good),
      'xl/sharedStrings.xml': strToU8(`<sst>${'<si><t>x</t></si>'.repeat(400_000)}</sst>`),
    }),
  '200,000 looks of cells': () =>
    withPart(
      good,
      'xl/styles.xml',
      () => `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(200_000)}</cellXfs></styleSheet>`,
    ),
  'entities that grow': () => questions((xml) => `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">]>${xml}`),
  'elements a million deep': () => questions((xml) => before(xml, '<a>'.repeat(1_000_000))),
  'a picture that is called a workbook': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'a drawing with a script': () => strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'a page with a script': () => strToU8('<!doctype html><script>alert(1)</script>'),
  'a page with a script inside an archive': () =>
    zipSync({ 'xl/workbook.xml': strToU8('<html><script>1</script></html>') }),
  'half of a workbook': () => good.slice(0, good.length / 2),
  'no bytes': () => new Uint8Array(),
}

const read: Readonly<Record<string, () => Uint8Array>> = {
  'validation of a million rows by sixteen thousand columns, 400,000 times': () =>
    questions((xml) => after(xml, `<dataValidations>${rule.repeat(400_000)}</dataValidations>`)),
  'a lone cell in the last row and column': () =>
    questions((xml) => before(xml, `<row r="1048576">${text('XFD1048576', 'far')}</row>`)),
  '200,000 styled rows without a cell': () =>
    questions((xml) => before(xml, '<row r="9" s="1" customFormat="1"/>'.repeat(200_000))),
  'links to other files, macros and drawings beside the sheets': () =>
    zipSync({
      ...unzipSync(good),
      'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
      'xl/vbaProject.bin': new Uint8Array(10_000),
      'xl/media/image1.svg': strToU8('<svg onload="alert(1)"/>'),
    }),
}

const told: string[] = []
afterAll(() => {
  process.stdout.write(`${told.join('\n')}\n`)
})

const turn = () => new Promise((resolve) => setTimeout(resolve, 20))
/** A machine with much else to do lets anybody wait for a while. */
const mostWaitedMs = 2000

/** How long it took, and how long anybody else waited meanwhile. */
async function timed(name: string, bytes: Uint8Array) {
  await turn()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await turn()
  const start = performance.now()
  const outcome = await readInThread<SheetFile>('answers', bytes, heads).catch((error: unknown) => error)
  const ms = performance.now() - start
  await turn()
  delay.disable()
  const waited = delay.max / 1e6
  const said = outcome instanceof Error ? outcome.message : 'read'
  told.push(`${name} (${bytes.length} bytes): ${ms.toFixed(0)} ms, event loop held ${waited.toFixed(0)} ms: ${said}`)
  expect(waited).toBeLessThan(mostWaitedMs)
  return outcome
}

it.each(Object.entries(refused))(
  'refuses %s with a reason, beside everybody else',
  async (name, make) => {
    const outcome = await timed(name, make())
    expect(outcome).toMatchObject({ name: 'UnreadableFile', message: expect.stringMatching(/\.$/) })
  },
  90_000,
)

it.each(Object.entries(read))(
  'reads %s',
  async (name, make) => {
    expect(await timed(name, make())).toMatchObject({ rows: [{ key: 'Q1', texts: { answer: 'Yes' } }, { key: 'Q2' }] })
  },
  60_000,
)

it('takes a formula for what it came to, and never runs one', async () => {
  const cell =
    '<c r="F2" t="str"><f>WEBSERVICE("http://127.0.0.1:1/")&amp;[1]Sheet1!A1</f><v>=cmd|\' /c calc\'!A1</v></c>'
  expect(await timed('a formula that calls out', withCell(good, 'F2', cell))).toMatchObject({
    rows: [{ texts: { answer: "=cmd|' /c calc'!A1" } }, {}],
  })
})
