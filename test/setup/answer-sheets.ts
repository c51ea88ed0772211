import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readBrought } from '../../packages/use-cases/src/brought/read-brought'
import type { SheetHeads } from '../../packages/use-cases/src/spreadsheets/read-answer-sheet'
import type { SheetRow, SheetToFill } from '../../packages/use-cases/src/spreadsheets/spreadsheets.types'

// Workbooks for tests, and what other programs make of them.

const others = { section: 'Section', question: 'Question', how: 'How', state: 'State' }

export const heads: SheetHeads = {
  en: { ...others, key: 'Key', answer: 'Answer', notApplicable: 'Because', comment: 'Comment' },
  id: { ...others, key: 'Kunci', answer: 'Jawaban', notApplicable: 'Karena', comment: 'Komentar' },
}

export const rowOf = (questionId: string, more: Partial<SheetRow> = {}): SheetRow => ({
  ...{ questionId, section: 'Section', question: 'Is it?', how: 'Choose', state: 'Open', choices: [], editable: true },
  ...{ texts: { answer: '', notApplicable: '', comment: '' }, stored: undefined },
  ...more,
})

export const sheetOf = (rows: readonly SheetRow[], locale: 'en' | 'id' = 'en'): SheetToFill => ({
  ...{ assessmentId: 'a1', locale, refusal: 'Choose from the list.', tooLong: 'Too long.', rows },
  instructions: { name: 'How', title: 'Title', lines: ['One', '=TWO()'] },
  questions: {
    name: 'Questions',
    heads: {
      ...others,
      ...{ key: heads[locale]?.key ?? '', answer: heads[locale]?.answer ?? '' },
      ...{ notApplicable: heads[locale]?.notApplicable ?? '', comment: heads[locale]?.comment ?? '' },
    },
  },
})

/** A workbook that was made here, as it is read when it comes back. @throws UnreadableFile */
export async function readBack(workbook: Uint8Array) {
  const file = await readBrought(workbook, heads)
  if (file.kind !== 'answers') throw new Error('The workbook was taken for something else.')
  return file
}

/** The workbook with one of its parts written anew. */
export function withPart(workbook: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook)
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

export const QUESTIONS_PART = 'xl/worksheets/sheet2.xml'

const ROW = /<row [^>]*>.*?<\/row>/gsu

/** The rows of the questions moved about: by default the last first, below the head. */
export const sorted = (workbook: Uint8Array, order = (rows: string[]) => rows.toReversed()): Uint8Array =>
  withPart(workbook, QUESTIONS_PART, (xml) => {
    const [head = '', ...rows] = xml.match(ROW) ?? []
    const moved = [head, ...order(rows)].map((row, at) => row.replaceAll(/ r="([A-Z]*)\d+"/gu, ` r="$1${at + 1}"`))
    return xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${moved.join('')}</sheetData>`)
  })

/** A cell written anew, as XML. */
export const withCell = (workbook: Uint8Array, at: string, cell: string): Uint8Array =>
  withPart(workbook, QUESTIONS_PART, (xml) => {
    const place = new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`, 'su')
    if (!place.test(xml)) throw new Error(`There is no cell ${at}.`)
    return xml.replace(place, cell)
  })

export const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`

/** The cells of a column taken out, as programs do when somebody drops it. */
export const without = (workbook: Uint8Array, column: string): Uint8Array =>
  withPart(workbook, QUESTIONS_PART, (xml) =>
    xml.replaceAll(new RegExp(`<c r="${column}\\d+"[^>]*?(/>|>.*?</c>)`, 'gsu'), ''),
  )

/** Where the row of a question stands in a workbook. */
export function rowWith(workbook: Uint8Array, key: string): number {
  const xml = strFromU8(unzipSync(workbook)[QUESTIONS_PART] ?? new Uint8Array())
  const [, row] = new RegExp(`<c r="A(\\d+)"[^>]*><is><t[^>]*>${key}</t>`, 'u').exec(xml) ?? []
  if (row === undefined) throw new Error(`There is no row of ${key}.`)
  return Number(row)
}
