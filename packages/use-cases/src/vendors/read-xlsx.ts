import { unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { cellText, shownBy, unescaped, type RawCell, type Shown } from './cell-texts'
import { tableOf, UnreadableFile, type Table, type TableRow } from './table'

/** Inflated size of the parts that are read, cells and columns: far above any list of vendors, far below what hurts. */
const INFLATED_BYTES = 60_000_000
const MOST_CELLS = 600_000
const MOST_COLUMNS = 200
/** Texts that cells share, characters of all cells together, and elements within each other. */
const MOST_STRINGS = 300_000
const MOST_TEXT = 8_000_000
const MOST_DEPTH = 64
/** Looks and number formats; programs allow 64,000. */
const MOST_STYLES = 100_000
/** Texts are fed to the parser in pieces so that what it finds wrong ends the reading soon. */
const PIECE = 262_144

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

/**
 * Reads the first sheet of a workbook as texts. Sizes come from the archive's directory and are checked before anything
 * is inflated; no grid is built, so a lone cell far out costs nothing. @throws UnreadableFile
 */
export async function readXlsx(bytes: Uint8Array, mostRows: number): Promise<Table> {
  const [sheet] = await readSheets(bytes, { mostRows, mostSheets: 1 })
  return tableOf(sheet?.rows ?? [])
}

export type SheetOfTexts = {
  readonly name: string
  readonly rows: readonly TableRow[]
  /** It has more rows than were to be read. */
  readonly isCut: boolean
}

type Bounds = {
  readonly mostRows: number
  readonly mostSheets: number
  /** Days and shares as programs show them, not as the numbers that stand in the file. */
  readonly asShown?: boolean
}

/** Reads the visible sheets of a workbook as texts, each with its name; the bounds hold for all of them together. @throws UnreadableFile */
export async function readSheets(
  bytes: Uint8Array,
  { mostRows, mostSheets, asShown = false }: Bounds,
): Promise<SheetOfTexts[]> {
  const head = unzip(bytes, (name) => name === WORKBOOK || name === RELATIONS)
  const { found, since1904 } = await sheetsOf(head)
  const sheets = found.slice(0, mostSheets)
  const paths = new Set(sheets.map(({ path }) => path))
  const parts = unzip(bytes, (name) => paths.has(name) || name === STRINGS || (asShown && name === STYLES))
  const strings = parts[STRINGS] ? await readStrings(parts[STRINGS]) : []
  // A workbook without styles shows every number as it is.
  const shown = asShown ? await readStyles(parts[STYLES]) : []
  const reading = { strings, shown, since1904, most: mostRows + 2, spent: { cells: 0, length: 0 } }
  const read: SheetOfTexts[] = []
  for (const { name, path } of sheets) {
    const part = parts[path]
    if (!part) throw notAWorkbook()
    read.push({ name, ...(await readRows(part, reading)) })
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
  /** The element that ends what is read: what follows it, however much, costs nothing. */
  readonly last?: string
}

async function readXml(part: Uint8Array, { open, text, close, last }: Handlers): Promise<void> {
  const parser = new SaxesParser()
  let failed: Error | undefined
  let isDone = false
  const fail = (error: Error): void => {
    if (!isDone) failed ??= error
  }
  parser.on('error', fail)
  // A workbook has none; entities of one could grow without end.
  parser.on('doctype', () => {
    fail(new Error('A document type is not expected here.'))
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > MOST_DEPTH) fail(new Error('Elements lie too deep in each other.'))
    open?.(localName(tag.name), tag.attributes)
  })
  parser.on('text', (found) => text?.(found))
  parser.on('closetag', (tag) => {
    depth -= 1
    const name = localName(tag.name)
    if (!isDone) close?.(name)
    isDone ||= name === last
  })
  const decoder = new TextDecoder()
  for (let at = 0; at < part.length && !isDone; at += PIECE) {
    parser.write(decoder.decode(part.subarray(at, at + PIECE), { stream: true }))
    if (failed) throw notAWorkbook()
    await new Promise((resolve) => setImmediate(resolve))
  }
  // A part that breaks off has lost something: nobody may take what is left for the whole.
  if (part.length > 0 && !isDone) parser.close()
  if (failed) throw notAWorkbook()
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

type Contents = { readonly found: { readonly name: string; readonly path: string }[]; readonly since1904: boolean }

async function sheetsOf(parts: Record<string, Uint8Array>): Promise<Contents> {
  const workbook = parts[WORKBOOK]
  const relations = parts[RELATIONS]
  if (!workbook || !relations) throw notAWorkbook()
  const shown: { id: string; name: string }[] = []
  let since1904 = false
  await readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(1|true)$/u.test(attributes['date1904'] ?? '')
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
  return { found, since1904 }
}

/** How each look of cells shows a number; never empty, so that whoever reads knows that it matters. */
async function readStyles(part: Uint8Array | undefined): Promise<Shown[]> {
  const codes = new Map<number, string>()
  const looks: Shown[] = []
  let inLooks = false
  await readXml(part ?? new Uint8Array(), {
    last: 'cellXfs',
    open: (name, attributes) => {
      if (codes.size + looks.length > MOST_STYLES) throw tooMuch()
      const format = Number(attributes['numFmtId'])
      if (name === 'numFmt') codes.set(format, attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inLooks = true
      if (name === 'xf' && inLooks) looks.push(shownBy(format, codes.get(format)))
    },
  })
  return looks.length === 0 ? [undefined] : looks
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
        strings.push(unescaped(current))
        current = undefined
      }
    },
  })
  return strings
}

type Reading = {
  readonly strings: readonly string[]
  readonly shown: readonly Shown[]
  readonly since1904: boolean
  readonly most: number
  /** Counted over all sheets. */
  readonly spent: { cells: number; length: number }
}

type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] } & { readonly column: number }
const noCell: OpenCell = { type: '', column: -1, text: '', style: 0, isFormula: false, isKept: false }

/** Collects the cells of a sheet, row by row, until there are enough rows. */
async function readRows(part: Uint8Array, reading: Reading): Promise<Pick<SheetOfTexts, 'rows' | 'isCut'>> {
  const { most, spent } = reading
  const rows: TableRow[] = []
  let cells: string[] = []
  let unread: number[] = []
  let cell = { ...noCell }
  let rowNumber = 0
  let inValue = false
  let isCut = false
  const take = ({ column }: OpenCell): void => {
    const text = cellText(cell, reading)
    if (text === '' || column < 0 || column >= MOST_COLUMNS) return
    isCut ||= rows.length >= most
    if (rows.length >= most) return
    spent.length += text?.length ?? 0
    if (spent.length > MOST_TEXT) throw tooMuch()
    while (cells.length < column) cells.push('')
    cells[column] = text ?? ''
    if (text === undefined) unread.push(column)
  }
  await readXml(part, {
    last: 'sheetData',
    open: (name, attributes) => {
      if (name === 'row') {
        cells = []
        unread = []
        cell = { ...noCell }
        rowNumber = Number(attributes['r'] ?? rowNumber + 1)
      } else if (name === 'c') {
        spent.cells += 1
        if (spent.cells > MOST_CELLS) throw tooMuch()
        const reference = attributes['r']
        const column = reference ? columnOf(reference) : cell.column + 1
        cell = { ...noCell, type: attributes['t'] ?? 'n', column, style: Number(attributes['s'] ?? 0) }
      } else if (name === 'f') cell.isFormula = true
      else {
        inValue = name === 'v' || name === 't'
        cell.isKept ||= inValue
      }
    },
    text: (text) => {
      if (inValue) cell.text += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c') take(cell)
      if (name === 'row' && cells.length > 0) rows.push({ row: rowNumber, cells, ...(unread.length > 0 && { unread }) })
    },
  })
  return { rows, isCut }
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
