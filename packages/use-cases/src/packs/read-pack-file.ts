import { accountForPack, sheetsToPack, type NodeKind, type PackInput } from '@rantai/questionnaires/exchange'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { readSheets } from '../vendors/read-xlsx'
import { UnreadableFile } from '../vendors/table'

export type PackFormat = 'json' | 'yaml' | 'xlsx'

/** A node of the file and where it stands, in the words of its format; refused where there are reasons. */
export type ImportedNode = {
  readonly kind: NodeKind | 'row'
  readonly id: string | null
  readonly place: string
  readonly reasons: readonly string[]
}

export type ReadPackFile = {
  readonly format: PackFormat
  /** All that was taken, as a draft. */
  readonly pack: PackInput
  readonly nodes: readonly ImportedNode[]
  /** Columns and sheets that nothing was read from. */
  readonly ignored: readonly string[]
}

/** Rows of one sheet, and sheets of a workbook: far above any pack. */
const MOST_ROWS = 10_000
const MOST_SHEETS = 30
/** Nodes that one alias after another may stand for in YAML. */
const MOST_ALIASES = 100

/**
 * Reads a pack from JSON, YAML or the sheets of the template, by its content, and accounts for every row or node. Runs in
 * the imports' thread. @throws UnreadableFile when there is nothing to account for
 */
export async function readPackFile(bytes: Uint8Array): Promise<ReadPackFile> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromSheets(bytes)
  const text = textOf(bytes)
  if (text.trim() === '') throw new UnreadableFile('The file is empty.')
  return text.trimStart().startsWith('{') ? fromJson(text) : fromYaml(text)
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('The file is neither a workbook nor text in UTF-8. Save it as XLSX, JSON or YAML.')
  }
}

function fromJson(text: string): ReadPackFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // YAML holds all of JSON and says in which line it goes wrong.
    return { ...fromYaml(text), format: 'json' }
  }
  return accounted('json', value, (path) => path)
}

function fromYaml(text: string): ReadPackFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [wrong] = document.errors
  if (wrong) {
    const { line } = lines.linePos(wrong.pos[0])
    throw new UnreadableFile('The file can’t be read from line {line} on: {problem}.', { line, problem: wrong.message })
  }
  const value = plainOf(document)
  return accounted('yaml', value, (path) => {
    const at = nodeAt(document, path)?.range?.[0]
    return at === undefined ? path : `line ${lines.linePos(at).line}, ${path}`
  })
}

function plainOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch {
    throw new UnreadableFile('The file refers to itself too often. Write what it repeats out.')
  }
}

/** The node of a JSON path such as `$.questions[2].answer`. */
function nodeAt(document: Document, path: string): Node | undefined {
  let node: unknown = document.contents
  for (const [, key, index] of path.matchAll(/\.([\w-]+)|\[(\d+|".*?")\]/g)) {
    const step = key ?? (index?.startsWith('"') ? (JSON.parse(index) as string) : Number(index))
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
    if (next === undefined) break
    node = next
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined
}

function accounted(format: PackFormat, value: unknown, placeOf: (path: string) => string): ReadPackFile {
  const { pack, nodes } = accountForPack(value)
  return {
    format,
    pack,
    nodes: nodes.map(({ path, kind, id, reasons }) => ({
      kind,
      id,
      place: placeOf(path),
      reasons: reasons.map((each) => within(each, path)),
    })),
    ignored: [],
  }
}

/** A problem, with the part of the node that it is in. */
function within(problem: { readonly path: string; readonly message: string }, path: string): string {
  const part = problem.path.startsWith(path) ? problem.path.slice(path.length).replace(/^\./, '') : ''
  return part === '' ? problem.message : `${part}: ${problem.message}`
}

async function fromSheets(bytes: Uint8Array): Promise<ReadPackFile> {
  const sheets = await readSheets(bytes, { mostRows: MOST_ROWS, mostSheets: MOST_SHEETS })
  const cut = sheets.find(({ isCut }) => isCut)
  if (cut)
    throw new UnreadableFile('The sheet “{name}” has more than {rows} rows. Split the pack.', {
      name: cut.name,
      rows: MOST_ROWS,
    })
  const read = sheetsToPack(sheets)
  const { pack, nodes } = accountForPack(read.value, read.faults)
  const lost = read.lost.map(({ sheet, row, reason }) => ({
    kind: 'row' as const,
    id: null,
    place: `${sheet}, row ${row}`,
    reasons: [reason],
  }))
  return {
    format: 'xlsx',
    pack,
    nodes: [
      ...nodes.map(({ path, kind, id, reasons }) => {
        const place = read.places.get(path)
        const where = place ? `${place.sheet}, row ${place.row}` : 'Pack'
        return { kind, id, place: where, reasons: reasons.map((each) => within(each, path)) }
      }),
      ...lost,
    ],
    ignored: read.ignored.map(({ sheet, head }) =>
      head === null ? `the sheet ${sheet}` : `the column ${head} of ${sheet}`,
    ),
  }
}
