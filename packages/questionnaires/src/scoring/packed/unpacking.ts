import type { Questionnaire } from '../../compose/questionnaire'
import type { Answer } from '../../model/answer'
import { type Column, FIRST_ANSWER, FIRST_QUESTION, type Portfolio, UNANSWERED } from '../portfolio/pack-answers'
import { ByteReader } from './bytes'
import { type Cells, cellsOf, UNANSWERED_CELL } from './cells'
import { WIDE } from './pack-row'

/** Gives each different answer of a portfolio's columns the next code, in the order in which they are found. */
export class Unpacking {
  /** How many different answers were found so far. */
  answers = 0
  private readonly cells: readonly Cells[]
  private readonly columns: readonly Column[]
  /** By question and byte the code; 0 for what wasn't seen yet, and for what stands in `more`. */
  private readonly codes: Uint16Array
  /** Cells of two bytes, and answers that are written out, by question and cell or bytes. */
  private readonly others: Map<number | string, number>[]

  constructor(questionnaire: Questionnaire, { columns }: Portfolio) {
    this.cells = cellsOf(questionnaire) ?? []
    this.columns = [...columns.values()]
    this.codes = new Uint16Array(this.cells.length << 8)
    this.cells.forEach((_, q) => (this.codes[(q << 8) | UNANSWERED_CELL] = UNANSWERED))
    this.others = this.cells.map(() => new Map())
  }

  /** Throws a RangeError where the bytes are no answers. */
  into(
    { codes: to, stride, length }: Portfolio,
    from: { readonly cells: Uint8Array; readonly more: Uint8Array },
  ): void {
    const { codes } = this
    const { cells: bytes } = from
    const more = new ByteReader(from.more)
    const questions = this.cells.length
    let at = 0
    for (let row = 0; row < length; row++) {
      const put = row * stride + FIRST_QUESTION
      for (let q = 0; q < questions; q++) {
        const byte = bytes[at++]!
        const code = codes[(q << 8) | byte]!
        to[put + q] = code === 0 ? this.coded(q, byte, more) : code
      }
    }
    if (more.at !== more.bytes.length) throw new RangeError('more is written out than the cells name')
  }

  private coded(q: number, byte: number, more: ByteReader): number {
    const others = this.others[q]!
    if (byte < WIDE) return (this.codes[(q << 8) | byte] = this.added(q, this.answerOf(q, byte)))
    const from = more.at
    const answer = byte === WIDE ? undefined : this.cells[q]!.answerIn(more)
    const key = answer ? more.since(from) : more.u16()
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
    this.answers += 1
    return FIRST_ANSWER + answers.length - 1
  }
}
