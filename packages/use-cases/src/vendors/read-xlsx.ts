import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { tableOf, UnreadableFile, type Table, type TableRow } from './table'

/** Inflated size of the parts that are read, cells and columns: far above any list of vendors, far below what hurts. */
const INFLATED_BYTES = 60_000_000
const MOST_CELLS = 600_000
const MOST_COLUMNS = 200
/** Texts that cells share, characters of all cells together, and elements within each other. */
const MOST_STRINGS = 300_000
const MOST_TEXT = 8_000_000
const MOST_DEPTH = 64
/** Texts are fed to the parser in pieces so that what it finds wrong ends the reading soon. */
const PIECE = 262_144

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'

/**
 * Reads the first sheet of a workbook as texts. Sizes come from the archive's directory and are checked before anything
 * is inflated; no grid is built, so a lone cell far out costs nothing. @throws UnreadableFile
 */
export async function readXlsx(bytes: Uint8Array, mostRows: number): Promise<Table> {
  const [sheet] = await readSheets(bytes, { mostRows, mostSheets: 1 })
  return tableOf(sheet?.rows ?? [])
}

export type SheetOfTexts = { readonly name: string; readonly rows: readonly TableRow[] }

/** Reads the visible sheets of a workbook as texts, each with its name; the bounds hold for all of them together. @throws UnreadableFile */
export async function readSheets(
  bytes: Uint8Array,
  { mostRows, mostSheets }: { readonly mostRows: number; readonly mostSheets: number },
): Promise<SheetOfTexts[]> {
  const head = unzip(bytes, (name) => name === WORKBOOK || name === RELATIONS)
  const sheets = (await sheetsOf(head)).slice(0, mostSheets)
  const paths = new Set(sheets.map(({ path }) => path))
  const parts = unzip(bytes, (name) => paths.has(name) || name === STRINGS)
  const strings = parts[STRINGS] ? await readStrings(parts[STRINGS]) : []
  const spent = { cells: 0, length: 0 }
  const read: SheetOfTexts[] = []
  for (const { name, path } of sheets) {
    const part = parts[path]
    if (!part) throw notAWorkbook()
    read.push({ name, rows: await readRows(part, { strings, most: mostRows + 2, spent }) })
  }
  return read
}

const tooMuch = () => new UnreadableFile('The sheet holds too many cells. Split it into smaller ones.')

const notAWorkbook = () =>
  new UnreadableFile('The file cannot be read as a workbook. Save it again as XLSX or CSV and send that.')

function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false
        total += originalSize
        if (total > INFLATED_BYTES) throw new UnreadableFile('The workbook is too large. Split it into smaller ones.')
        return true
      },
    })
  } catch (thrown) {
    throw thrown instanceof UnreadableFile ? thrown : notAWorkbook()
  }
}

type Handlers = {
  readonly open?: (name: string, attributes: SaxesTagPlain['attributes']) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

async function readXml(part: Uint8Array, { open, text, close }: Handlers): Promise<void> {
  const parser = new SaxesParser()
  let failed: Error | undefined
  parser.on('error', (error) => (failed ??= error))
  // A workbook has none; entities of one could grow without end.
  parser.on('doctype', () => (failed ??= new Error('A document type is not expected here.')))
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > MOST_DEPTH) failed ??= new Error('Elements lie too deep in each other.')
    open?.(localName(tag.name), tag.attributes)
  })
  parser.on('text', (found) => text?.(found))
  parser.on('closetag', (tag) => {
    depth -= 1
    close?.(localName(tag.name))
  })
  const whole = strFromU8(part)
  for (let at = 0; at < whole.length; at += PIECE) {
    parser.write(whole.slice(at, at + PIECE))
    if (failed) throw notAWorkbook()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

async function sheetsOf(parts: Record<string, Uint8Array>): Promise<{ name: string; path: string }[]> {
  const workbook = parts[WORKBOOK]
  const relations = parts[RELATIONS]
  if (!workbook || !relations) throw notAWorkbook()
  const shown: { id: string; name: string }[] = []
  await readXml(workbook, {
    open: (name, attributes) => {
      if (name !== 'sheet' || attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden') return
      shown.push({ id: attributes['r:id'] ?? '', name: attributes['name'] ?? '' })
    },
  })
  const targets = new Map<string, string>()
  await readXml(relations, {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
    },
  })
  const found = shown.flatMap(({ id, name }) => {
    const target = targets.get(id)
    return target === undefined ? [] : [{ name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }]
  })
  if (found.length === 0) throw notAWorkbook()
  return found
}

async function readStrings(part: Uint8Array): Promise<string[]> {
  const strings: string[] = []
  let current: string | undefined
  let inText = false
  let phonetic = false
  await readXml(part, {
    open: (name) => {
      if (name === 'si') {
        if (strings.length >= MOST_STRINGS) throw tooMuch()
        current = ''
      }
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text: (text) => {
      if (inText && current !== undefined) current += text
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name === 'si' && current !== undefined) {
        strings.push(current)
        current = undefined
      }
    },
  })
  return strings
}

type Reading = {
  readonly strings: readonly string[]
  readonly most: number
  /** Counted over all sheets. */
  readonly spent: { cells: number; length: number }
}

/** Collects the cells of a sheet, row by row, until there are enough rows. */
async function readRows(part: Uint8Array, { strings, most, spent }: Reading): Promise<TableRow[]> {
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = { type: '', column: -1, text: '' }
  let rowNumber = 0
  let inValue = false
  await readXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        cells = []
        cell = { type: '', column: -1, text: '' }
        rowNumber = Number(attributes['r'] ?? rowNumber + 1)
      } else if (name === 'c') {
        spent.cells += 1
        if (spent.cells > MOST_CELLS) throw tooMuch()
        const reference = attributes['r']
        cell = { type: attributes['t'] ?? 'n', column: reference ? columnOf(reference) : cell.column + 1, text: '' }
      } else inValue = name === 'v' || name === 't'
    },
    text: (text) => {
      if (inValue) cell.text += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c' && cell.text !== '' && cell.column >= 0 && cell.column < MOST_COLUMNS && rows.length < most) {
        while (cells.length < cell.column) cells.push('')
        const text = textOf(cell, strings)
        spent.length += text.length
        if (spent.length > MOST_TEXT) throw tooMuch()
        cells[cell.column] = text
      }
      if (name === 'row' && cells.length > 0 && rows.length < most) rows.push({ row: rowNumber, cells })
    },
  })
  return rows
}

function textOf({ type, text }: { readonly type: string; readonly text: string }, strings: readonly string[]): string {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'true' : 'false'
  return type === 'e' ? '' : text
}

/** A is 0, Z 25, AA 26. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}
