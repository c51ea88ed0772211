import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import {
  QUESTIONS_PART,
  readBack,
  rowOf,
  sheetOf,
  sorted,
  text,
  withCell,
  without,
  withPart,
} from '../../../../test/setup/answer-sheets'
import { writeAnswerSheet } from './write-answer-sheet'

const texts = { answer: 'Yes', notApplicable: '', comment: 'So _x0041_ \t\nand so' }
const workbook = writeAnswerSheet(sheetOf([rowOf('Q1', { texts }), rowOf('Q2')]))
const read = readBack
const refusal = (bytes: Uint8Array) => read(bytes).catch((error: unknown) => error)

it('reads back what was written, signs that the file escapes included', async () => {
  const file = await read(workbook)
  expect(file).toMatchObject({ assessmentId: 'a1', locale: 'en', missing: [], ignored: [] })
  expect(file.rows.map(({ row, key, texts: found, unread }) => ({ row, key, found, unread }))).toEqual([
    { row: 2, key: 'Q1', found: texts, unread: [] },
    { row: 3, key: 'Q2', found: { answer: '', notApplicable: '', comment: '' }, unread: [] },
  ])
})

it('goes by the words of heads: sorted rows, other columns, another name, other languages', async () => {
  expect((await read(sorted(workbook))).rows.map(({ key }) => key)).toEqual(['Q2', 'Q1'])
  const wider = withPart(workbook, QUESTIONS_PART, (xml) => xml.replace('</row>', `${text('J1', 'Owner')}</row>`))
  expect(await read(wider)).toMatchObject({ ignored: ['Owner'], rows: [{ key: 'Q1' }, { key: 'Q2' }] })
  const renamed = withPart(workbook, 'xl/workbook.xml', (xml) => xml.replace('"Questions"', '"Sheet 7"'))
  expect((await read(renamed)).rows[0]).toMatchObject({ sheet: 'Sheet 7', key: 'Q1' })
  const indonesian = await read(writeAnswerSheet(sheetOf([rowOf('Q1', { texts })], 'id')))
  expect(indonesian).toMatchObject({ locale: 'id', rows: [{ key: 'Q1', texts }] })
})

it('says which columns are missing, and reads the others', async () => {
  const unmarked = await read(without(workbook, 'B'))
  expect(unmarked).toMatchObject({ assessmentId: null, missing: ['mark'], rows: [{ mark: '', texts }, {}] })
  const file = await read(without(workbook, 'H'))
  expect(file).toMatchObject({ missing: ['comment'], rows: [{ texts: { answer: 'Yes' } }, {}] })
  expect(file.rows[0]?.texts).not.toHaveProperty('comment')
  const keyless = await refusal(without(workbook, 'A'))
  expect(keyless).toMatchObject({ name: 'UnreadableFile', message: expect.stringContaining('“{key}”') })
  const twice = await refusal(withCell(workbook, 'I1', text('I1', 'Answer')))
  expect(twice).toMatchObject({ message: 'Two columns are called “{name}”. Leave one of them.' })
})

it.each([
  ['an error', '<c r="F2" t="e"><v>#REF!</v></c>'],
  ['a formula without its result', '<c r="F2"><f>A1</f></c>'],
  ['a formula with an empty number', '<c r="F2"><f>A1</f><v/></c>'],
  ['a shared text that isn’t there', '<c r="F2" t="s"><v>9</v></c>'],
])('takes %s for no answer, not for an emptied one', async (_, cell) => {
  const [row] = (await read(withCell(workbook, 'F2', cell))).rows
  expect(row).toMatchObject({ key: 'Q1', unread: ['answer'] })
})

it('reads what a formula came to, and what is shown as a day or a share', async () => {
  const styles = (xml: string) =>
    xml.replace(
      /<cellXfs.*<\/cellXfs>/su,
      '<numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\ mmm\\ yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs>',
    )
  const shown = async (cell: string) =>
    (await read(withPart(withCell(workbook, 'F2', cell), 'xl/styles.xml', styles))).rows[0]?.texts.answer
  expect(await shown('<c r="F2" t="str"><f>A1</f><v>Yes_x000D_</v></c>')).toBe('Yes\r')
  expect(await shown('<c r="F2" t="str"><f>A1</f><v></v></c>')).toBe('')
  expect(await shown('<c r="F2" s="1"><v>46387</v></c>')).toBe('2026-12-31')
  expect(await shown('<c r="F2" s="2"><v>46387.75</v></c>')).toBe('2026-12-31')
  expect(await shown('<c r="F2" t="d" s="1"><v>2026-12-31T00:00:00</v></c>')).toBe('2026-12-31')
  expect(await shown('<c r="F2" s="3"><v>0.925</v></c>')).toBe('92.5%')
  expect(await shown('<c r="F2" s="0"><v>99.90000000000001</v></c>')).toBe('99.9')
  expect(await shown('<c r="F2" t="inlineStr"><is><r><t>Y</t></r><r><t>es</t></r></is></c>')).toBe('Yes')
})

it('refuses what is no sheet of ours, with a reason', async () => {
  const other = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
  for (const bytes of [new Uint8Array(), strToU8('<svg onload="x()"/>'), strToU8('<html><script>x()</script>'), other])
    expect(await refusal(bytes)).toMatchObject({ name: 'UnreadableFile', message: expect.stringMatching(/\.$/) })
  const long = withPart(workbook, QUESTIONS_PART, (xml) =>
    xml.replace('</sheetData>', `${'<row><c t="inlineStr"><is><t>Q</t></is></c></row>'.repeat(5100)}</sheetData>`),
  )
  expect(await refusal(long)).toMatchObject({ message: expect.stringContaining('{rows} rows') })
})
