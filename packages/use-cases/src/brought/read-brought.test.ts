import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { heads, rowOf, sheetOf } from '../../../../test/setup/answer-sheets'
import { type CaiqCells, caiqJson, caiqWorkbook } from '../../../../test/setup/caiq-files'
import { writeAnswerSheet } from '../spreadsheets/write-answer-sheet'
import { writeWorkbook } from '../spreadsheets/write-workbook'
import { readInThread } from '../vendors/read-apart'
import type { Brought } from './read-brought'

const read = (bytes: Uint8Array) => readInThread<Brought>('answers', bytes, heads)
const said = (bytes: Uint8Array) =>
  read(bytes).then(
    ({ kind }) => kind,
    (error: Error) => `${error.name}: ${error.message}`,
  )
const json = (value: unknown) => strToU8(JSON.stringify(value))
const rows: readonly CaiqCells[] = [
  ['A&A-01.1', 'Yes', 'CSP-owned', 'Reviewed each spring.\nBy the board.'],
  ['TVM-06.1', 'No'],
  ['CEK-03.1', 'NA', '', 'We hold none.'],
]

it('tells by their content which files were made here, and which are a CAIQ', async () => {
  expect(await said(writeAnswerSheet(sheetOf([rowOf('Q1')])))).toBe('answers')
  expect(await said(caiqWorkbook(rows))).toBe('caiq')
  expect(await said(caiqJson(rows))).toBe('caiq')
})

it('reads a workbook row by row, with its version and the sheets it left out', async () => {
  expect(await read(caiqWorkbook(rows))).toEqual({
    ...{ kind: 'caiq', version: '4.0', skipped: [{ name: 'Introduction', rows: 2 }] },
    rows: [
      {
        ...{ sheet: 'CAIQv4.0.3', row: 3, id: 'A&A-01.1', question: 'What about A&A-01.1?', answer: 'Yes' },
        ...{ owner: 'CSP-owned', description: 'Reviewed each spring.\nBy the board.', unread: false },
      },
      expect.objectContaining({ row: 4, id: 'TVM-06.1', answer: 'No', owner: '', description: '' }),
      expect.objectContaining({ row: 5, id: 'CEK-03.1', answer: 'NA', description: 'We hold none.' }),
    ],
  })
})

it.each([
  ['CAIQv4.1.0', rows, '4.1'],
  ['Sheet1', [...rows, ...Array.from({ length: 7 }, (_, i): CaiqCells => [`TVM-${i + 4}.1`, 'Yes'])], null],
  ['Sheet1', [...rows, ...Array.from({ length: 9 }, (_, i): CaiqCells => [`TVM-${i + 4}.1`, 'Yes'])], '4.1'],
  ['Sheet1', [...rows, ...Array.from({ length: 9 }, (_, i): CaiqCells => [`IAM-${i + 8}.1`, 'Yes'])], '4.0'],
])('%s with its rows is of version %#', async (name, given, version) => {
  expect(await read(caiqWorkbook(given, name))).toMatchObject({ version, rows: { length: given.length } })
})

it.each([
  ['fields in other spellings', { caiq_version: '4.1.0', questions: [{ question_id: 'A&A-01.1', caiqAnswer: true }] }],
  ['a list alone', [{ 'Question ID': 'A&A-01.1', 'CSP CAIQ Answer': 'Yes' }]],
])('reads JSON with %s', async (_, given) => {
  expect(await read(json(given))).toMatchObject({ rows: [{ row: 1, id: 'A&A-01.1', answer: 'Yes', unread: false }] })
})

it('reports what is no answer among others as unread', async () => {
  expect(await read(json([{ id: 'A&A-01.1', answer: { yes: true } }, 'x', { id: 'A&A-02.1' }]))).toMatchObject({
    rows: [
      { id: 'A&A-01.1', unread: true },
      { id: '', unread: true },
      { id: 'A&A-02.1', answer: '', unread: false },
    ],
  })
})

const many = Array.from({ length: 6000 }, (_, i): CaiqCells => [`A&A-01.${i % 9}`, 'Yes'])
it.each<[string, Uint8Array, RegExp]>([
  ['an older CAIQ by its title', caiqWorkbook(rows, 'CAIQ v3.1'), /older CAIQ/],
  ['an older CAIQ by its ids', caiqWorkbook([['EKM-01.1', 'Yes'], ...rows], 'CAIQ'), /older CAIQ/],
  ['one on artificial intelligence', caiqWorkbook(rows, 'AI-CAIQv1.0.2'), /artificial intelligence/],
  [
    'some other workbook',
    writeWorkbook([
      {
        name: 'S',
        rows: [
          ['ID', 'Answer'],
          ['1', 'Yes'],
        ],
      },
    ]),
    /completed CAIQ/,
  ],
  ['a workbook of too many rows', caiqWorkbook(many), /more than {rows} rows/],
  ['JSON of too many rows', caiqJson(many), /more than {rows} answers/],
  ['JSON without answers', json({ hello: ['world'] }), /No answers of a CAIQ/],
  ['JSON that breaks off', strToU8('{"answers": ['), /begins as JSON/],
  ['JSON two million lists deep', strToU8('['.repeat(2_000_000)), /begins as JSON|too much memory/],
  ['JSON in another encoding', Uint8Array.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]), /begins as JSON/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /no workbook/],
])('refuses %s with a reason', async (_, bytes, words) => {
  expect(await said(bytes)).toMatch(words)
  expect(await said(bytes)).toMatch(/^UnreadableFile: .*\.$/)
})
