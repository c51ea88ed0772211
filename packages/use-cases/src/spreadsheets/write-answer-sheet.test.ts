import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readSheets } from '../vendors/read-xlsx'
import { contentMark, readHeadMark, readMark, textsMark } from './sheet-marks'
import type { SheetRow, SheetToFill } from './spreadsheets.types'
import { COLUMN, writeAnswerSheet } from './write-answer-sheet'
import { columnName } from './write-workbook'

const row = (questionId: string, more: Partial<SheetRow> = {}): SheetRow => ({
  ...{ questionId, section: 'Section', question: 'Is it?', how: 'Choose', state: 'Open', choices: [], editable: true },
  ...{ texts: { answer: '', notApplicable: '', comment: '' }, stored: undefined },
  ...more,
})

const sheet = (rows: readonly SheetRow[]): SheetToFill => ({
  ...{ assessmentId: 'a1', locale: 'en', refusal: 'Choose from the list.', tooLong: 'Too long.', rows },
  instructions: { name: 'How: to [fill] in', title: 'Title', lines: ['One', '=TWO()'] },
  questions: {
    name: 'Questions',
    heads: {
      ...{ key: 'Key', section: 'Section', question: 'Question', how: 'How', state: 'State' },
      ...{ answer: 'Answer', notApplicable: 'Because', comment: 'Comment' },
    },
  },
})

const read = async (rows: readonly SheetRow[]) => {
  const sheets = await readSheets(writeAnswerSheet(sheet(rows)), { mostRows: 100, mostSheets: 9 })
  return sheets.map(({ name, rows: found }) => ({ name, rows: found.map(({ cells }) => cells) }))
}
const part = (rows: readonly SheetRow[], name: string) =>
  strFromU8(unzipSync(writeAnswerSheet(sheet(rows)))[name] ?? new Uint8Array())

it('is read again with its keys, marks and texts; what the lists offer is hidden', async () => {
  const stored = { value: 'yes', notApplicable: null, comment: 'So', version: 3, status: 'given' as const }
  const texts = { answer: 'Yes', notApplicable: '', comment: 'So' }
  const at = { answeredOn: '2026-01-01', authorName: 'Mei', updatedAt: '2026-01-01T00:00:00Z' }
  const sheets = await read([row('Q1', { texts, stored: { ...stored, ...at } }), row('Q2', { choices: ['Yes', 'No'] })])
  expect(sheets.map(({ name }) => name)).toEqual(['How  to  fill  in', 'Questions'])
  const [head = [], first = [], second = []] = sheets[1]?.rows ?? []
  expect(readHeadMark(head[COLUMN.mark] ?? '')).toEqual({ assessmentId: 'a1', locale: 'en' })
  expect(first[COLUMN.key]).toBe('Q1')
  expect(readMark(first[COLUMN.mark] ?? '')).toEqual({
    ...{ version: 3, content: contentMark(stored), texts: textsMark(texts) },
  })
  expect(first.slice(COLUMN.answer, COLUMN.state + 1)).toEqual(['Yes', '', 'So', 'Open'])
  expect(readMark(second[COLUMN.mark] ?? '')?.version).toBe(0)
})

it('offers each list once, however many questions have it, and none where nothing may be changed', () => {
  const choices = ['Yes', 'No, "never" & nowhere']
  const rows = [row('Q1', { choices }), row('Q2', { choices }), row('Q3', { choices, editable: false })]
  const questions = part(rows, 'xl/worksheets/sheet2.xml')
  expect(questions.match(/<dataValidation /g)).toHaveLength(2)
  expect(questions.match(/<formula1>Choices!\$A\$1:\$B\$1<\/formula1>/g)).toHaveLength(2)
  expect(questions).toContain('<sheetProtection sheet="1"')
  expect(part(rows, 'xl/worksheets/sheet3.xml').match(/<row /g)).toHaveLength(1)
  expect(part(rows, 'xl/workbook.xml')).toContain('name="Choices" sheetId="3" state="hidden"')
})

it('holds what people wrote as texts: no formula, nothing that spreadsheet programs read as a sign', async () => {
  const comment = '=HYPERLINK("http://x") _x0041_ \u0000\ud800'
  const rows = [row('+Q', { texts: { answer: '@SUM(1)', notApplicable: '-1', comment } })]
  const questions = part(rows, 'xl/worksheets/sheet2.xml')
  expect(questions).not.toContain('<f>')
  expect(questions).toContain('_x005F_x0041_ \ufffd</t>')
  expect((await read(rows))[1]?.rows[1]?.[COLUMN.answer]).toBe('@SUM(1)')
})

it('closes the row of a text that no cell can hold', async () => {
  const rows = [row('Q', { texts: { answer: 'x'.repeat(32_001), notApplicable: '', comment: 'So' }, choices: ['a'] })]
  expect((await read(rows))[1]?.rows[1]?.slice(COLUMN.answer, COLUMN.state)).toEqual(['Too long.', '', 'So'])
  expect(part(rows, 'xl/worksheets/sheet2.xml')).not.toContain('<dataValidation ')
})

it('tells answers that say the same from those that don’t', () => {
  const of = (value: unknown, comment: string | null = null) => contentMark({ value, notApplicable: null, comment })
  expect(of(['b', 'a'])).toBe(of(['a', 'b']))
  expect(of([{ name: 'x', countries: ['SG'] }])).toBe(of([{ countries: ['SG'], name: 'x' }]))
  expect(of('a\r\nb ')).toBe(of('a\nb'))
  expect(of(null, ' ')).toBe(of(null))
  expect(of(1)).not.toBe(of('1'))
  expect(of('a', 'b')).not.toBe(of('b', 'a'))
})

it('names columns as programs do', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})
