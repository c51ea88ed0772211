import type { Questionnaire } from '../../compose/questionnaire'
import type { Answer } from '../../model/answer'
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
 * What a score of one engagement is made of, as codes of its questionnaire and without any text of an answer: a byte for
 * each question in ascending order of ids, behind them what doesn't fit, and the facts and exceptions that rules read.
 */
export type PackedRow = { cells: Uint8Array; more: Uint8Array; profile: string }

/** The byte of a cell that takes two, and of an answer that is written out; both stand in `more`. */
const WIDE = 254
const WRITTEN_OUT = 255

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
    if (cell < WIDE) cells.u8(cell)
    else if (cell === ESCAPED) cells.u8(WRITTEN_OUT)
    else {
      cells.u8(WIDE)
      more.u16(cell)
    }
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
  if (!all || cells.length !== ids.length * length)
    throw new RangeError(`${cells.length} bytes are not ${length} rows of ${ids.length} questions`)
  const columns = new Map<string, Column>(ids.map((id, q) => [id, { index: FIRST_QUESTION + q, answers: [] }]))
  const room = dependentQuestions(questionnaire)
  const stride = FIRST_QUESTION + ids.length + room
  const portfolio = { length, columns, profiles: [], codes: new Uint16Array(length * stride), stride, room }
  readProfiles(questionnaire, portfolio, profiles)
  new Unpacking(all, [...columns.values()], new ByteReader(more)).into(portfolio, cells)
  return portfolio
}

function readProfiles(questionnaire: Questionnaire, portfolio: Portfolio, texts: readonly string[]): void {
  const { codes, stride, profiles } = portfolio
  const known = new Map<string, number>()
  let [last, code] = ['', 0]
  for (const [row, text] of texts.entries()) {
    if (text !== last) {
      const found = known.get(text)
      code = found ?? profiles.length
      if (found === undefined) {
        known.set(text, code)
        profiles.push(profileOf(questionnaire, text))
      }
      last = text
    }
    codes[row * stride + PROFILE_COLUMN] = code
    codes[row * stride + UNANSWERED_COLUMN] = UNANSWERED
  }
}

/** Gives each different answer of a column the next code, in the order in which they are found. */
class Unpacking {
  /** By question and byte the code; 0 for what wasn't seen yet, and for what stands in `more`. */
  private readonly codes: Uint16Array
  /** Cells of two bytes, and answers that are written out, by question and cell or bytes. */
  private readonly others: Map<number | string, number>[]

  constructor(
    private readonly cells: readonly Cells[],
    private readonly columns: readonly Column[],
    private readonly more: ByteReader,
  ) {
    this.codes = new Uint16Array(cells.length << 8)
    cells.forEach((_, q) => (this.codes[(q << 8) | UNANSWERED_CELL] = UNANSWERED))
    this.others = cells.map(() => new Map())
  }

  into({ codes: to, stride, length }: Portfolio, bytes: Uint8Array): void {
    const { codes } = this
    const questions = this.cells.length
    let at = 0
    for (let row = 0; row < length; row++) {
      const put = row * stride + FIRST_QUESTION
      for (let q = 0; q < questions; q++) {
        const byte = bytes[at++]!
        const code = codes[(q << 8) | byte]!
        to[put + q] = code === 0 ? this.coded(q, byte) : code
      }
    }
    if (this.more.at !== this.more.bytes.length) throw new RangeError('more is written out than the cells name')
  }

  private coded(q: number, byte: number): number {
    const others = this.others[q]!
    if (byte < WIDE) return (this.codes[(q << 8) | byte] = this.added(q, this.answerOf(q, byte)))
    const from = this.more.at
    const answer = byte === WIDE ? undefined : this.cells[q]!.answerIn(this.more)
    const key = answer ? this.more.since(from) : this.more.u16()
    const known = others.get(key)
    if (known !== undefined) return known
    const code = this.added(q, answer ?? this.answerOf(q, key as number))
    others.set(key, code)
    return code
  }

  private answerOf(q: number, cell: number): Answer {
    if (cell >= this.cells[q]!.count) throw new RangeError(`${cell} is no cell of question ${q}`)
    return this.cells[q]!.answerOf(cell)
  }

  private added(q: number, answer: Answer): number {
    const { answers } = this.columns[q]!
    answers.push(answer)
    return FIRST_ANSWER + answers.length - 1
  }
}
