import { UnreadableFile, type TableRow } from '../vendors/table'
import { readSheets, type SheetOfTexts } from '../vendors/read-xlsx'
import { readHeadMark, readMark, type HeadMark } from './sheet-marks'
import type { SheetTexts } from './spreadsheets.types'
import { FIELDS } from './write-answer-sheet'

/** What columns are called, by language: those that are read, and all others that were written. */
export type SheetHeads = Readonly<
  Record<string, Readonly<Record<'key' | keyof SheetTexts, string>> & Readonly<Record<string, string>>>
>

/** A row as it came back. */
export type SheetFileRow = {
  readonly sheet: string
  /** As programs number it; the head is mostly row 1. */
  readonly row: number
  readonly key: string
  readonly mark: string
  /** Of the columns that are there. */
  readonly texts: Partial<SheetTexts>
  /** Cells whose content is none that can be read: an error, a formula without its result. */
  readonly unread: readonly ('key' | keyof SheetTexts)[]
}

export type Missing = 'mark' | keyof SheetTexts

export type SheetFile = {
  /** Null where the cell that names it was lost. */
  readonly assessmentId: string | null
  readonly locale: string
  readonly missing: readonly Missing[]
  /** Columns that nothing was read from. */
  readonly ignored: readonly string[]
  readonly rows: readonly SheetFileRow[]
}

/** Far above any questionnaire. */
const MOST_ROWS = 5000
const MOST_SHEETS = 30

/** The sheets of a workbook that came back or was brought along. @throws UnreadableFile */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetOfTexts[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new UnreadableFile('This is no workbook. Send the Excel file (XLSX) that you downloaded here.')
  return readSheets(bytes, { mostRows: MOST_ROWS, mostSheets: MOST_SHEETS, asShown: true })
}

/** Refuses a sheet of which not all rows were read: nobody may take a part for the whole. @throws UnreadableFile */
export function refuseCut({ name, isCut }: SheetOfTexts): void {
  if (isCut)
    throw new UnreadableFile('The sheet “{name}” has more than {rows} rows. Delete those that hold no question.', {
      name,
      rows: MOST_ROWS,
    })
}

/**
 * The answers of a workbook that was made here, however it was saved: by the words of its heads, wherever columns, rows and sheets
 * went. Undefined where no sheet has them. Runs in the imports' thread. @throws UnreadableFile
 */
export function answersIn(sheets: readonly SheetOfTexts[], heads: SheetHeads): SheetFile | undefined {
  const found = sheets.flatMap((sheet) => {
    const head = headIn(sheet.rows, heads)
    if (head) refuseCut(sheet)
    return head ? [{ ...sheet, head }] : []
  })
  const [first] = found
  if (!first) return undefined
  if (found.some(({ head }) => head.marked && head.marked.assessmentId !== first.head.marked?.assessmentId))
    throw new UnreadableFile('The workbook holds sheets of several questionnaires. Send them one by one.')
  return {
    assessmentId: first.head.marked?.assessmentId ?? null,
    locale: first.head.locale,
    missing: (['mark', ...FIELDS] as const).filter((name) =>
      found.some(({ head }) => head.columns[name] === undefined),
    ),
    ignored: [...new Set(found.flatMap(({ head }) => head.ignored))],
    rows: found.flatMap(({ name, rows, head }) => rows.flatMap((row) => rowOf(name, row, head) ?? [])),
  }
}

type Head = {
  readonly at: number
  readonly locale: string
  readonly marked: HeadMark | undefined
  readonly columns: Readonly<Partial<Record<'key' | Missing, number>>>
  readonly ignored: readonly string[]
}

const folded = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

function headIn(rows: readonly TableRow[], heads: SheetHeads): Head | undefined {
  for (const { row, cells } of rows) {
    const mark = cells.findIndex((cell) => readHeadMark(cell) !== undefined)
    const marked = readHeadMark(cells[mark] ?? '')
    const locale = localeOf(cells, heads, marked)
    if (locale !== undefined) return { at: row, locale, marked, ...columnsOf(cells, heads[locale]) }
    if (marked) throw keyless(heads[marked.locale])
  }
  return undefined
}

const keyless = (words: SheetHeads[string] | undefined) =>
  new UnreadableFile(
    'The column “{key}”, which says which question a row is about, is missing, or all columns to fill in are. Put it back, or download the questions again.',
    { key: words?.key ?? '' },
  )

/** The language whose heads are there: the one that the mark names, else the one with most of them. */
function localeOf(cells: readonly string[], heads: SheetHeads, marked: HeadMark | undefined): string | undefined {
  const named = new Set(cells.map(folded))
  const counted = Object.entries(heads).map(([locale, words]) => {
    const fields = FIELDS.filter((field) => named.has(folded(words[field]))).length
    const count = named.has(folded(words.key)) && fields > 0 ? fields * 2 + (locale === marked?.locale ? 1 : 0) : 0
    return { locale, count }
  })
  const [best] = counted.sort((left, right) => right.count - left.count)
  return best && best.count > 0 ? best.locale : undefined
}

function columnsOf(cells: readonly string[], words: SheetHeads[string] | undefined): Pick<Head, 'columns' | 'ignored'> {
  const columns: Partial<Record<'key' | Missing, number>> = {}
  const ignored: string[] = []
  const written = new Set(Object.values(words ?? {}).map(folded))
  cells.forEach((cell, at) => {
    const name = (['key', ...FIELDS] as const).find((each) => folded(cell) === folded(words?.[each] ?? ''))
    if (name === undefined || cell.trim() === '') {
      if (readHeadMark(cell) !== undefined) columns.mark = at
      else if (!written.has(folded(cell))) ignored.push(cell.trim())
    } else if (columns[name] === undefined) columns[name] = at
    // Nobody may find out later that the other one counted.
    else throw new UnreadableFile('Two columns are called “{name}”. Leave one of them.', { name: cell.trim() })
  })
  return { columns, ignored: ignored.filter((each) => each !== '') }
}

/** Undefined for the head, and for rows above it that name no question: titles, notes. */
function rowOf(sheet: string, { row, cells, unread = [] }: TableRow, head: Head): SheetFileRow | undefined {
  if (row === head.at) return undefined
  const { columns } = head
  const at = (name: keyof typeof columns) => (columns[name] === undefined ? '' : (cells[columns[name]] ?? ''))
  const key = at('key').trim()
  const mark = at('mark')
  if (row < head.at && readMark(mark) === undefined && !/^\S+$/u.test(key)) return undefined
  const there = FIELDS.filter((field) => columns[field] !== undefined)
  const broken = (['key', ...there] as const).filter((name) => unread.includes(columns[name] ?? -1))
  if (cells.every((cell) => cell.trim() === '') && broken.length === 0) return undefined
  return { sheet, row, key, mark, texts: Object.fromEntries(there.map((field) => [field, at(field)])), unread: broken }
}
