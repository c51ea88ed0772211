import { contentMark, textsMark, writeHeadMark, writeMark } from './sheet-marks'
import type { SheetRow, SheetTexts, SheetToFill } from './spreadsheets.types'
import { columnName, writeWorkbook, type CellToWrite } from './write-workbook'

/** Where things stand in a row; the mark's column is hidden. */
export const COLUMN = {
  ...{ key: 0, mark: 1, section: 2, question: 3, how: 4, answer: 5, notApplicable: 6, comment: 7, state: 8 },
} as const

/** The fields that people fill in. */
export const FIELDS = ['answer', 'notApplicable', 'comment'] as const satisfies (keyof SheetTexts)[]

/** A cell holds 32,767 signs. */
const LONGEST = 32_000

const widths = [16, 4, 22, 60, 32, 40, 34, 34, 22]

/** The questions of an assessment as a workbook: how to fill it in, the questions, and (hidden) what the lists offer. */
export function writeAnswerSheet(sheet: SheetToFill): Uint8Array {
  const { instructions, questions, refusal } = sheet
  const lists = new Lists()
  const rows = sheet.rows.map((row) => fitting(row, sheet.tooLong))
  const offers = rows.flatMap(({ choices, editable }, at) =>
    choices.length > 0 && editable
      ? [{ cell: `${columnName(COLUMN.answer)}${at + 2}`, from: lists.rangeOf(choices), refusal }]
      : [],
  )
  const { heads } = questions
  const head = [heads.key, writeHeadMark(sheet), heads.section, heads.question, heads.how]
  const theirs = [...FIELDS.map((field) => heads[field]), heads.state]
  return writeWorkbook([
    {
      name: sheetName(instructions.name),
      columns: [{ width: 100 }],
      rows: [
        [{ text: instructions.title, style: 'title' }],
        ...instructions.lines.map((text): CellToWrite[] => [{ text, style: 'words' }]),
      ],
    },
    {
      name: sheetName(questions.name),
      columns: widths.map((width, i) => ({ width, hidden: i === COLUMN.mark })),
      isForm: true,
      rows: [[...head, ...theirs].map((text) => ({ text, style: 'head' as const })), ...rows.map(cellsOf)],
      lists: offers,
    },
    { name: Lists.sheet, hidden: true, rows: lists.rows },
  ])
}

function cellsOf({ questionId, section, question, how, state, texts, editable, stored }: SheetRow): CellToWrite[] {
  const mark = writeMark({
    version: stored?.version ?? 0,
    content: contentMark(stored ?? { value: null, notApplicable: null, comment: null }),
    texts: textsMark(texts),
  })
  const closed = (text: string): CellToWrite => ({ text, style: 'closed' })
  const field = (text: string): CellToWrite => ({ text, style: editable ? 'input' : 'closed' })
  return [
    { text: questionId, style: 'key' },
    { text: mark, style: 'key' },
    ...[section, question, how].map(closed),
    ...FIELDS.map((name) => field(texts[name])),
    closed(state),
  ]
}

/** A text that no cell can hold stays in the portal, and its row is closed. */
function fitting(row: SheetRow, tooLong: string): SheetRow {
  if (FIELDS.every((name) => row.texts[name].length <= LONGEST)) return row
  const fitted = (text: string) => (text.length <= LONGEST ? text : tooLong)
  const { answer, notApplicable, comment } = row.texts
  const texts = { answer: fitted(answer), notApplicable: fitted(notApplicable), comment: fitted(comment) }
  return { ...row, texts, editable: false }
}

/** Programs allow 31 signs in the name of a sheet, and not all of them. */
const sheetName = (words: string): string => words.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31)

/** What cells offer, each list once, a row each. */
class Lists {
  static readonly sheet = 'Choices'
  readonly rows: string[][] = []
  readonly #known = new Map<string, string>()

  rangeOf(choices: readonly string[]): string {
    const key = JSON.stringify(choices)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const row = this.rows.push([...choices])
    const range = `${Lists.sheet}!$A$${row}:$${columnName(choices.length - 1)}$${row}`
    this.#known.set(key, range)
    return range
  }
}
