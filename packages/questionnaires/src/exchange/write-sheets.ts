import { isRecord } from '../input/problem'
import type { PackInput } from '../model/pack'
import { cellOf, jsonCell, languageCells } from './cells'
import { MORE_HEAD, QUESTION_HEAD, sheetShapes, type SheetColumn, type SheetShape } from './sheet-columns'

/** A sheet as texts; the first row are the heads. */
export type SheetRows = { readonly name: string; readonly rows: readonly (readonly string[])[] }

type Fields = Readonly<Record<string, unknown>>
type NodeRow = { readonly question: string | undefined; readonly cells: Map<string, string>; readonly more: Fields }

/**
 * A pack as sheets: one row a node, one column a field, texts one column a language; what has no column, or no cell can
 * hold, goes as JSON into the column "More". Reading them gives the same pack.
 */
export function packToSheets(pack: PackInput): SheetRows[] {
  return sheetShapes.flatMap((shape) => {
    const rows = nodesOf(pack, shape).map(({ node, question }) => rowOf(node, shape, question))
    return rows.length === 0 ? [] : [sheetOf(shape, rows)]
  })
}

/** The sheets to start from: every head, and one question as an example. */
export function packTemplate(): SheetRows[] {
  return sheetShapes.map((shape) => {
    const isShown = shape.columns.some(({ example }) => example !== undefined)
    const heads = shape.columns.map((each) => (each.kind === 'text by language' ? `${each.head} (en)` : each.head))
    const belongs = shape.ofQuestion ? [[QUESTION_HEAD], ['OUR-01']] : [[], []]
    const example = [...(belongs[1] ?? []), ...shape.columns.map((each) => each.example ?? '')]
    const more = shape.name === 'Choices' ? [['OUR-01', 'never', 'No', '0', '']] : []
    return { name: shape.name, rows: [[...(belongs[0] ?? []), ...heads], ...(isShown ? [example] : []), ...more] }
  })
}

function nodesOf(pack: PackInput, shape: SheetShape): { node: Fields; question: string | undefined }[] {
  if (shape.ofQuestion)
    return pack.questions.flatMap((question) => {
      const list = (shape.field === 'caps' ? question : question.answer) as Fields
      return listIn(list[shape.field]).map((node) => ({ node, question: question.id }))
    })
  if (shape.field === '') return [{ node: withoutLists(pack), question: undefined }]
  if (shape.field === 'facts')
    return Object.entries(pack.facts ?? {}).map(([name, fact]) => ({ node: { name, ...fact }, question: undefined }))
  return listIn((pack as Fields)[shape.field]).map((node) => ({
    node: shape.field === 'questions' ? withoutParts(node) : node,
    question: undefined,
  }))
}

const listIn = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])

/** Lists that have a sheet go; an empty one stays, to be written under "More". */
const without = (node: Fields, fields: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(node).filter(([field, value]) => !fields.includes(field) || isEmpty(value)))
const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0

const packLists = sheetShapes.filter(({ ofQuestion, field }) => !ofQuestion && field !== '').map(({ field }) => field)
// Of what kind it is follows from where it is imported; it stays for packs that ship.
const withoutLists = (pack: Fields): Fields => without(pack, packLists)
const withoutParts = (question: Fields): Fields => ({
  ...without(question, ['caps']),
  answer: without(question['answer'] as Fields, ['choices', 'bands']),
})

function rowOf(node: Fields, { columns }: SheetShape, question: string | undefined): NodeRow {
  const cells = new Map<string, string>()
  let more = node
  for (const column of columns) {
    const value = column.path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), more)
    if (value === undefined || !writeCells(column, value, cells)) continue
    more = withoutPath(more, column.path)
  }
  return { question, cells, more }
}

function writeCells({ head, kind }: SheetColumn, value: unknown, cells: Map<string, string>): boolean {
  if (kind !== 'text by language') {
    const cell = cellOf(kind, value)
    if (cell !== undefined) cells.set(head, cell)
    return cell !== undefined
  }
  const texts = languageCells(value)
  for (const [language, text] of texts ?? []) cells.set(`${head} (${language})`, text)
  return texts !== undefined
}

/** The node without one field; an object that this empties goes with it. */
function withoutPath(node: Fields, [key, ...rest]: readonly string[]): Fields {
  const inner = key === undefined ? undefined : node[key]
  const left = rest.length > 0 && isRecord(inner) ? withoutPath(inner, rest) : {}
  return Object.fromEntries(
    Object.entries(node).flatMap(([field, value]) => {
      if (field !== key) return [[field, value]]
      return Object.keys(left).length > 0 ? [[field, left]] : []
    }),
  )
}

function sheetOf(shape: SheetShape, rows: readonly NodeRow[]): SheetRows {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  const heads = shape.columns.flatMap(({ head, kind }) => {
    if (kind !== 'text by language') return used.has(head) ? [head] : []
    return [...used].filter((each) => each.startsWith(`${head} (`)).sort()
  })
  const hasMore = rows.some(({ more }) => Object.keys(more).length > 0)
  return {
    name: shape.name,
    rows: [
      [...(shape.ofQuestion ? [QUESTION_HEAD] : []), ...heads, ...(hasMore ? [MORE_HEAD] : [])],
      ...rows.map(({ question, cells, more }) => [
        ...(shape.ofQuestion ? [question ?? ''] : []),
        ...heads.map((head) => cells.get(head) ?? ''),
        ...(hasMore ? [Object.keys(more).length > 0 ? jsonCell(more) : ''] : []),
      ]),
    ],
  }
}
