import { readCcmId, versionOf } from '@rantai/questionnaires'
import { cleaned } from '../vendors/cell-texts'
import { UnreadableFile } from '../vendors/table'
import type { CaiqFile, CaiqRow } from './brought.types'
import { NO, VERSION_FIELD, YES } from './caiq-texts'
import { columnsOf, refuseOthers, versionIn } from './read-caiq-sheets'

/** As many as of a sheet. */
const MOST_ROWS = 5000
/** Where the list of answers stands. */
const LISTS = ['answers', 'questions', 'responses', 'items', 'rows']

/** Whether a file is JSON by how it begins. */
export function beginsAsJson(bytes: Uint8Array): boolean {
  const [first] = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return first === '{' || first === '['
}

/**
 * Reads a CAIQ as JSON: `{ "caiq": "4.0", "answers": [{ "id": "A&A-01.1", "answer": "Yes", "ssrm": "CSP-owned", "description": "…" }] }`.
 * No publisher's specification of completed answers is known, so that shape is this product's own; the list may also stand alone or
 * be called otherwise (`LISTS`), and its fields as the columns of the workbook are. @throws UnreadableFile
 */
export function readCaiqJson(bytes: Uint8Array): CaiqFile {
  const given = parsed(bytes)
  const list = listIn(given)
  if (list && list.length > MOST_ROWS)
    throw new UnreadableFile('The file holds more than {rows} answers. Leave those of the CAIQ alone.', {
      rows: MOST_ROWS,
    })
  const rows = (list ?? []).map((each, at) => rowOf(each, at + 1))
  const ids = rows.map(({ id }) => id)
  const titles = titlesIn(given)
  refuseOthers(titles, ids)
  if (!ids.some((id) => readCcmId(id) !== undefined))
    throw new UnreadableFile(
      'No answers of a CAIQ stand in this JSON file. It needs a list “{list}” whose entries have “{id}” and “{answer}”. Nothing was kept.',
      { list: 'answers', id: 'id', answer: 'answer' },
    )
  return { version: versionIn(titles) ?? versionOf(ids) ?? null, rows, skipped: [] }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw new UnreadableFile(
      'The file begins as JSON and can’t be read as such. Save it anew in UTF-8. Nothing was kept.',
    )
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(given: unknown): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given
  if (!isRecord(given)) return undefined
  return LISTS.map((name) => given[name]).find((each) => Array.isArray(each))
}

/** The texts beside the list, each behind its name, so that `"caiq": "4.0"` reads as a title does; a version is the CAIQ's. */
function titlesIn(given: unknown): string[] {
  if (!isRecord(given)) return []
  return Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [`${/^version$/iu.test(name) ? VERSION_FIELD : name} ${value}`, String(value)]
      : [],
  )
}

/** `implementation_description`, `implementationDescription` and “Implementation Description” are one name. */
const headOf = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ')

function rowOf(given: unknown, row: number): CaiqRow {
  const nothing = { id: '', question: '', answer: '', owner: '', description: '' }
  if (!isRecord(given)) return { sheet: '', row, ...nothing, unread: true }
  const entries = Object.entries(given)
  const columns = columnsOf(entries.map(([name]) => headOf(name)))
  let unread = false
  const at = (column: keyof typeof columns): string => {
    const value = entries[columns[column] ?? -1]?.[1]
    if (value === null || value === undefined) return ''
    if (typeof value === 'boolean') return value ? YES : NO
    if (typeof value === 'string' || typeof value === 'number') return cleaned(String(value)).trim()
    unread = true
    return ''
  }
  const texts = { id: at('id'), question: at('question'), answer: at('answer'), owner: at('owner') }
  return { sheet: '', row, ...texts, description: at('description'), unread }
}
