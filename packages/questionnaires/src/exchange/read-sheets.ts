import { at, isRecord, type Problem } from '../input/problem'
import { readCell } from './cells'
import { MORE_HEAD, QUESTION_HEAD, sheetShapes, type SheetColumn, type SheetShape } from './sheet-columns'

/** A sheet as people sent it: texts, each row with its number in their program; the first row are the heads. */
export type SheetText = {
  readonly name: string
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

export type SheetPlace = { readonly sheet: string; readonly row: number }

export type ReadSheets = {
  /** In the pack format, for `accountForPack`. */
  readonly value: Record<string, unknown>
  /** Where each node stands, by its JSON path. */
  readonly places: ReadonlyMap<string, SheetPlace>
  /** Cells that say nothing readable, by the path of their node. */
  readonly faults: ReadonlyMap<string, readonly Problem[]>
  /** Rows that belong to no question, with the reason. */
  readonly lost: readonly (SheetPlace & { readonly reason: string })[]
  /** Columns and sheets that nothing was read from. */
  readonly ignored: readonly { readonly sheet: string; readonly head: string | null }[]
}

type Fields = Record<string, unknown>
type Row = { readonly row: number; readonly node: Fields; readonly question: string; readonly faults: Problem[] }

/** Reads sheets as `packToSheets` writes them: by the names of sheets and heads, in any order. */
export function sheetsToPack(sheets: readonly SheetText[]): ReadSheets {
  const reading = new Reading()
  for (const shape of sheetShapes) {
    const sheet = sheets.find(({ name }) => sameWord(name, shape.name))
    if (!sheet) continue
    const { rows, unknown } = rowsOf(sheet, shape)
    reading.ignored.push(...unknown.map((head) => ({ sheet: shape.name, head })))
    if (shape.ofQuestion) reading.addParts(shape, rows)
    else reading.addNodes(shape, rows)
  }
  for (const { name } of sheets) {
    if (!sheetShapes.some((shape) => sameWord(name, shape.name))) reading.ignored.push({ sheet: name, head: null })
  }
  return reading
}

const sameWord = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase()

class Reading implements ReadSheets {
  readonly value: Fields = {}
  readonly places = new Map<string, SheetPlace>()
  readonly faults = new Map<string, readonly Problem[]>()
  readonly lost: (SheetPlace & { reason: string })[] = []
  readonly ignored: { sheet: string; head: string | null }[] = []

  addNodes({ field, name }: SheetShape, rows: readonly Row[]): void {
    if (field === '') return this.addHead(name, rows)
    if (field === 'facts') return this.addFacts(name, rows)
    if (rows.length === 0) return
    this.value[field] = rows.map(({ node }) => node)
    rows.forEach((row, i) => this.keep(at(at('$', field), i), name, row))
  }

  /** The pack's own fields all stand in one row. */
  private addHead(sheet: string, [first, ...others]: readonly Row[]): void {
    if (first) {
      Object.assign(this.value, first.node)
      this.places.set('$', { sheet, row: first.row })
      for (const field of Object.keys(first.node)) this.places.set(at('$', field), { sheet, row: first.row })
      for (const fault of first.faults) {
        const field = fault.path.slice(1)
        this.faults.set(at('$', field), [{ ...fault, path: at('$', field) }])
        this.places.set(at('$', field), { sheet, row: first.row })
        this.value[field] ??= null
      }
    }
    for (const { row } of others) this.lost.push({ sheet, row, reason: 'a file holds one pack, in the first row' })
  }

  private addFacts(sheet: string, rows: readonly Row[]): void {
    const entries = new Map<string, unknown>()
    for (const row of rows) {
      const { name, ...fact } = row.node
      if (typeof name !== 'string' || entries.has(name)) {
        const reason = typeof name === 'string' ? `the fact "${name}" is in the sheet twice` : 'names no fact'
        this.lost.push({ sheet, row: row.row, reason })
        continue
      }
      entries.set(name, fact)
      this.keep(at('$.facts', name), sheet, row)
    }
    if (entries.size > 0) this.value['facts'] = Object.fromEntries(entries)
  }

  /** Choices, bands and caps go to the question they name. */
  addParts({ field, name: sheet }: SheetShape, rows: readonly Row[]): void {
    const questions = Array.isArray(this.value['questions']) ? (this.value['questions'] as Fields[]) : []
    for (const row of rows) {
      const index = questions.findIndex(({ id }) => id === row.question)
      const question = questions[index]
      if (!question) {
        const reason = row.question === '' ? 'names no question' : `no question is called "${row.question}"`
        this.lost.push({ sheet, row: row.row, reason })
        continue
      }
      const inAnswer = field !== 'caps'
      if (inAnswer && !isRecord(question['answer'])) question['answer'] = {}
      const holder = inAnswer ? (question['answer'] as Fields) : question
      const members: unknown[] = Array.isArray(holder[field]) ? holder[field] : []
      holder[field] = members
      const path = at('$.questions', index)
      this.keep(at(at(inAnswer ? at(path, 'answer') : path, field), members.length), sheet, row)
      members.push(row.node)
    }
  }

  private keep(path: string, sheet: string, { row, faults }: Row): void {
    this.places.set(path, { sheet, row })
    if (faults.length > 0)
      this.faults.set(
        path,
        faults.map((fault) => ({ ...fault, path: path + fault.path })),
      )
  }
}

function rowsOf(sheet: SheetText, shape: SheetShape): { rows: Row[]; unknown: string[] } {
  const [head, ...others] = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const columns = (head?.cells ?? []).map((text) => columnOf(text.trim(), shape))
  const unknown = (head?.cells ?? []).flatMap((text, i) => (text.trim() !== '' && !columns[i] ? [text.trim()] : []))
  return { rows: others.map((row) => readRow(row, columns)), unknown }
}

type Known = SheetColumn | 'question' | 'more' | undefined

function columnOf(head: string, { columns, ofQuestion }: SheetShape): Known {
  if (ofQuestion && sameWord(head, QUESTION_HEAD)) return 'question'
  if (sameWord(head, MORE_HEAD)) return 'more'
  const byLanguage = /^(.*) \(([a-zA-Z][a-zA-Z0-9-]*)\)$/.exec(head)
  const found = columns.find((each) => sameWord(head, each.head) || sameWord(byLanguage?.[1] ?? '', each.head))
  if (found?.kind !== 'text by language') return byLanguage ? undefined : found
  return { ...found, path: [...found.path, byLanguage?.[2] ?? 'en'] }
}

function readRow(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  columns: readonly Known[],
): Row {
  let node: Fields = {}
  let question = ''
  const faults: Problem[] = []
  cells.forEach((cell, i) => {
    const column = columns[i]
    if (column === undefined || cell.trim() === '') return
    if (column === 'question') {
      question = cell
      return
    }
    const path = column === 'more' ? [] : column.path
    const read = readCell(column === 'more' ? 'JSON' : column.kind, cell)
    if ('fault' in read) faults.push({ path: path.map((each) => `.${each}`).join(''), message: read.fault })
    else if (column !== 'more') node = merged(node, nested(path, read.value))
    else if (isRecord(read.value)) node = merged(node, read.value)
    else faults.push({ path: '', message: `the column ${MORE_HEAD} has to be an object` })
  })
  return { row, node, question, faults }
}

const nested = (path: readonly string[], value: unknown): Fields =>
  path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value) as Fields

/** Two parts of one node; built from entries, so that no name of a field means anything to the program. */
function merged(a: Fields, b: Fields): Fields {
  const entries = new Map<string, unknown>(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const before = entries.get(key)
    entries.set(key, isRecord(before) && isRecord(value) ? merged(before, value) : value)
  }
  return Object.fromEntries(entries)
}
