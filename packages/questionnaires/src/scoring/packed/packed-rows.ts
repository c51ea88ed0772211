import type { Questionnaire } from '../../compose/questionnaire'
import {
  type Column,
  dependentQuestions,
  FIRST_ANSWER,
  FIRST_QUESTION,
  MOST_ROWS,
  type Portfolio,
  type PortfolioRow,
  PROFILE_COLUMN,
  UNANSWERED,
  UNANSWERED_COLUMN,
} from '../portfolio/pack-answers'
import { compiledFor } from '../result'
import { ByteReader, ByteWriter } from './bytes'
import { type Cells, cellsOf, ESCAPED, UNANSWERED_CELL } from './cells'
import { profileOf, profileText } from './profile'

/** Changes with how bytes are written: what an older one wrote is packed anew. */
export const PACKED_CODING = 1

/**
 * What a score of one engagement is made of, as codes of its questionnaire and without any text of an answer: two bytes
 * for each question in ascending order of ids, behind them what doesn't fit, and the facts and exceptions that rules read.
 */
export type PackedRow = { cells: Uint8Array; more: Uint8Array; profile: string }

/**
 * Packs one engagement. Null where the questionnaire's rules read more of answers than codes can say (texts that only a
 * fact names, the names of sub-processors), or where an answer is none to its question: these are scored by `score`.
 */
export function packRow(questionnaire: Questionnaire, row: PortfolioRow): PackedRow | null {
  const all = cellsOf(questionnaire)
  if (!all) return null
  const { ids } = compiledFor(questionnaire)
  const cells = new ByteWriter()
  const more = new ByteWriter()
  for (const [q, id] of ids.entries()) {
    const cell = all[q]!.cellOf(Object.hasOwn(row.answers, id) ? row.answers[id] : undefined, more)
    if (cell === null) return null
    cells.u16(cell)
  }
  return { cells: cells.written(), more: more.written(), profile: profileText(questionnaire, row) }
}

/** Packed rows of one questionnaire, one behind the other; `profiles` has one entry a row. */
export type PackedRows = { cells: Uint8Array; more: Uint8Array; profiles: readonly string[] }

/**
 * A portfolio from packed rows, at most `MOST_ROWS`: scored, they give what `score` gives for the rows that were packed.
 * Throws a RangeError where the bytes are not those of so many rows.
 */
export function unpackPortfolio(questionnaire: Questionnaire, { cells, more, profiles }: PackedRows): Portfolio {
  const all = cellsOf(questionnaire)
  const { ids } = compiledFor(questionnaire)
  const { length } = profiles
  if (length > MOST_ROWS) throw new RangeError(`a portfolio has at most ${MOST_ROWS} rows, not ${length}`)
  if (!all || cells.length !== 2 * ids.length * length)
    throw new RangeError(`${cells.length} bytes are not ${length} rows of ${ids.length} questions`)
  const columns = new Map<string, Column>(ids.map((id, q) => [id, { index: FIRST_QUESTION + q, answers: [] }]))
  const room = dependentQuestions(questionnaire)
  const stride = FIRST_QUESTION + ids.length + room
  const portfolio = { length, columns, profiles: [], codes: new Uint16Array(length * stride), stride, room }
  readProfiles(portfolio, profiles)
  new Unpacking(all, [...columns.values()], new ByteReader(more)).into(portfolio, cells)
  return portfolio
}

function readProfiles(portfolio: Portfolio, texts: readonly string[]): void {
  const { codes, stride, profiles } = portfolio
  const known = new Map<string, number>()
  let [last, code] = ['', 0]
  for (const [row, text] of texts.entries()) {
    if (text !== last) {
      const found = known.get(text)
      code = found ?? profiles.length
      if (found === undefined) {
        known.set(text, code)
        profiles.push(profileOf(text))
      }
      last = text
    }
    codes[row * stride + PROFILE_COLUMN] = code
    codes[row * stride + UNANSWERED_COLUMN] = UNANSWERED
  }
}

/** Gives each different answer of a column the next code, in the order in which they are found. */
class Unpacking {
  /** By question where its codes begin in `codes`; 0 there for a cell that wasn't seen yet. */
  private readonly first: Int32Array
  private readonly codes: Uint16Array
  private readonly counts: Int32Array
  /** Answers that are written out, by question and bytes. */
  private readonly escaped: Map<string, number>[]

  constructor(
    private readonly cells: readonly Cells[],
    private readonly columns: readonly Column[],
    private readonly more: ByteReader,
  ) {
    this.first = new Int32Array(cells.length)
    this.counts = Int32Array.from(cells, ({ count }) => count)
    let size = 0
    cells.forEach(({ count }, q) => {
      this.first[q] = size
      size += count
    })
    this.codes = new Uint16Array(size)
    for (const first of this.first) this.codes[first + UNANSWERED_CELL] = UNANSWERED
    this.escaped = cells.map(() => new Map())
  }

  into({ codes: to, stride, length }: Portfolio, bytes: Uint8Array): void {
    const { first, codes, counts } = this
    const questions = first.length
    let at = 0
    for (let row = 0; row < length; row++) {
      const put = row * stride + FIRST_QUESTION
      for (let q = 0; q < questions; q++, at += 2) {
        const cell = bytes[at]! | (bytes[at + 1]! << 8)
        const code = cell >= counts[q]! ? this.readOut(q, cell) : codes[first[q]! + cell]!
        to[put + q] = code === 0 ? this.coded(q, cell) : code
      }
    }
    if (this.more.at !== this.more.bytes.length) throw new RangeError('more is written out than the cells name')
  }

  private coded(q: number, cell: number): number {
    const { answers } = this.columns[q]!
    answers.push(this.cells[q]!.answerOf(cell))
    const code = FIRST_ANSWER + answers.length - 1
    this.codes[this.first[q]! + cell] = code
    return code
  }

  private readOut(q: number, cell: number): number {
    if (cell !== ESCAPED) throw new RangeError(`${cell} is no cell of question ${q}`)
    const from = this.more.at
    const answer = this.cells[q]!.answerIn(this.more)
    const key = this.more.since(from)
    const known = this.escaped[q]!.get(key)
    if (known !== undefined) return known
    const { answers } = this.columns[q]!
    answers.push(answer)
    const code = FIRST_ANSWER + answers.length - 1
    this.escaped[q]!.set(key, code)
    return code
  }
}
