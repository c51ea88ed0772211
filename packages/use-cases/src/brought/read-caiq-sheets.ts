import { type CaiqVersion, readCcmId, versionOf } from '@rantai/questionnaires'
import { refuseCut } from '../spreadsheets/read-answer-sheet'
import { UnreadableFile, type TableRow } from '../vendors/table'
import type { SheetOfTexts } from '../vendors/read-xlsx'
import type { CaiqFile, CaiqRow } from './brought.types'

type Column = 'id' | 'question' | 'answer' | 'owner' | 'description'

/** What a column is called in the releases of the CAIQ and in what common programs make of them; the first that fits. */
const NAMES: Readonly<Record<Column, readonly RegExp[]>> = {
  id: [/^(caiq )?question id$/, /^question (number|no\.?)$/, /^id$/, /^(ccm )?control id$/],
  question: [/^(caiq )?question$/, /^consensus assessments? questions?$/],
  answer: [/caiq answer$/, /^(csp )?answer$/, /^response$/],
  owner: [/^ssrm/, /^control ownership$/],
  description: [/implementation description$/, /^(description|explanation|comments?|notes?)$/],
}
const COLUMNS = ['id', 'question', 'answer', 'owner', 'description'] as const

/** Without a title that says CAIQ, this many of its ids make one. */
const ENOUGH_IDS = 10
const SAYS_CAIQ = /caiq|consensus assessments? initiative/iu
const SAYS_VERSION = /(?:caiq|consensus assessments? initiative questionnaire)[^\d\n]{0,20}(\d+)\.(\d+)/iu
/** Another questionnaire of the same publisher: the same ids, other questions. */
const SAYS_AI = /ai[- ]?caiq|aicm/iu
/** Domains that CCM v3 had and v4 has not. */
const OLD_IDS = /^(AAC|DSI|EKM|GRM|MOS)-\d/

type Found = { readonly sheet: SheetOfTexts; readonly head: Head }
type Head = { readonly at: number; readonly columns: Readonly<Partial<Record<Column, number>>>; readonly title: string }

/** Undefined where no sheet is a CAIQ. @throws UnreadableFile for one that isn't v4.0 or v4.1 */
export function caiqIn(sheets: readonly SheetOfTexts[]): CaiqFile | undefined {
  const found = sheets.flatMap((sheet): Found[] => {
    const head = headIn(sheet)
    return head && isCaiq(sheet, head) ? [{ sheet, head }] : []
  })
  if (found.length === 0) return undefined
  for (const { sheet } of found) refuseCut(sheet)
  const rows = found.flatMap(({ sheet, head }) =>
    sheet.rows.filter(({ row }) => row > head.at).flatMap((row) => rowOf(sheet.name, row, head)),
  )
  const ids = rows.map(({ id }) => id)
  refuseOthers(
    found.map(({ head }) => head.title),
    ids,
  )
  const skipped = sheets
    .filter((sheet) => !found.some((each) => each.sheet === sheet))
    .map(({ name, rows: others }) => ({ name, rows: others.length }))
  return { version: versionIn(found.map(({ head }) => head.title)) ?? versionOf(ids) ?? null, rows, skipped }
}

/** @throws UnreadableFile for a questionnaire of the same look whose questions are others */
export function refuseOthers(titles: readonly string[], ids: readonly string[]): void {
  if (titles.some((title) => SAYS_AI.test(title)))
    throw new UnreadableFile(
      'This is a questionnaire on artificial intelligence with ids of its own. Only CAIQ v4.0 and v4.1 are read. Nothing was kept.',
    )
  const major = titles.map((title) => SAYS_VERSION.exec(title)?.[1]).find((each) => each !== undefined)
  if ((major !== undefined && major !== '4') || ids.some((id) => OLD_IDS.test(id.trim().toUpperCase())))
    throw new UnreadableFile(
      'This is an older CAIQ, whose questions and ids are others. Only v4.0 and v4.1 are read. Nothing was kept.',
    )
}

/** What a title says, such as “CAIQv4.0.3”. */
export function versionIn(titles: readonly string[]): CaiqVersion | undefined {
  for (const title of titles) {
    const [, major, minor] = SAYS_VERSION.exec(title) ?? []
    if (major === '4' && (minor === '0' || minor === '1')) return `4.${minor}`
  }
  return undefined
}

const folded = (words: string): string =>
  words
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

function headIn({ name, rows }: SheetOfTexts): Head | undefined {
  for (const [at, { row, cells }] of rows.entries()) {
    const columns = columnsOf(cells)
    if (columns.id === undefined || columns.answer === undefined) continue
    const above = rows.slice(0, at).flatMap((each) => each.cells)
    return { at: row, columns, title: [name, ...above].join('\n') }
  }
  return undefined
}

/** Which column a head names; each is used once, the first one that fits best. */
export function columnsOf(heads: readonly string[]): Partial<Record<Column, number>> {
  const words = heads.map(folded)
  const columns: Partial<Record<Column, number>> = {}
  for (const column of COLUMNS)
    for (const name of NAMES[column]) {
      const at = words.findIndex((each, place) => name.test(each) && !Object.values(columns).includes(place))
      if (at >= 0) columns[column] ??= at
    }
  return columns
}

function isCaiq({ rows }: SheetOfTexts, { at, columns, title }: Head): boolean {
  const ids = rows.filter(({ row }) => row > at).map(({ cells }) => cells[columns.id ?? -1] ?? '')
  const known = ids.filter((id) => readCcmId(id) !== undefined || OLD_IDS.test(id.trim().toUpperCase())).length
  return known >= (SAYS_CAIQ.test(title) ? 1 : ENOUGH_IDS)
}

/** None where the row holds nothing at all. */
function rowOf(sheet: string, { row, cells, unread = [] }: TableRow, { columns }: Head): CaiqRow[] {
  const at = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  const isUnread = COLUMNS.some((column) => unread.includes(columns[column] ?? -1))
  if (cells.every((cell) => cell.trim() === '') && !isUnread) return []
  return [
    {
      ...{ sheet, row, id: at('id'), question: at('question'), answer: at('answer') },
      ...{ owner: at('owner'), description: at('description'), unread: isUnread },
    },
  ]
}
