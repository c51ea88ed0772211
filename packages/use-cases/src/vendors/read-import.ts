import { UnreadableFile, type Table } from './table'
import { columnNamed, importColumns } from './import-columns'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import { importRows } from './import-vendors.schema'

/** One row by field, with the number it has in the file. */
export type ImportRow = { readonly row: number; readonly values: Readonly<Record<string, string | readonly string[]>> }

export type ReadImport = {
  readonly rows: readonly ImportRow[]
  /** Heads that nothing was read from. */
  readonly ignored: readonly string[]
}

/** Reads XLSX, JSON (a list of vendors) or CSV by its content, whatever the file is called. @throws UnreadableFile */
export async function readImport(bytes: Uint8Array): Promise<ReadImport> {
  const read = await readByContent(bytes)
  if (read.rows.length > importRows) {
    throw new UnreadableFile('The file has more than {rows} rows. Split it and send the parts one by one.', {
      rows: importRows,
    })
  }
  return read
}

async function readByContent(bytes: Uint8Array): Promise<ReadImport> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromTable(await readXlsx(bytes, importRows))
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  return start.startsWith('[') ? fromJson(bytes) : fromTable(readCsv(bytes, importRows))
}

function fromTable(table: Table): ReadImport {
  const columns = table.columns.map(columnNamed)
  if (!columns.some((column) => column?.field === 'name')) {
    throw new UnreadableFile('No column is called Name. Name the columns as in the template, in the first row.')
  }
  const rows = table.rows.map(({ row, cells }) => {
    const values: Record<string, string> = {}
    cells.forEach((cell, index) => {
      const column = columns[index]
      if (column && cell.trim() !== '') values[column.field] ??= cell.trim()
    })
    return { row, values }
  })
  return { rows, ignored: table.columns.filter((head, index) => head !== '' && columns[index] === undefined) }
}

function fromJson(bytes: Uint8Array): ReadImport {
  const list = parseJson(bytes)
  if (!Array.isArray(list)) throw new UnreadableFile('The JSON file has to be a list of vendors.')
  const ignored = new Set<string>()
  const rows = (list as unknown[]).map((each, index) => {
    const values: Record<string, string | string[]> = {}
    if (typeof each === 'object' && each !== null) {
      for (const [key, value] of Object.entries(each)) {
        const field = importColumns.find((column) => column.field === key)?.field
        const text = textsIn(value)
        if (field === undefined) ignored.add(key)
        else if (text !== undefined) values[field] = text
      }
    }
    return { row: index + 1, values }
  })
  return { rows, ignored: [...ignored] }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch {
    throw new UnreadableFile('The JSON file is damaged: it cannot be read to its end.')
  }
}

function textsIn(value: unknown): string | string[] | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === 'string')
  return typeof value === 'number' ? String(value) : undefined
}
