import type { Questionnaire } from '../../compose/questionnaire'
import type { PortfolioRow } from '../portfolio/pack-answers'
import { compiledFor } from '../result'
import { ByteWriter } from './bytes'
import { cellsOf, ESCAPED } from './cells'
import { profileText } from './profile'

/** Changes with how bytes are written: what an older one wrote is packed anew. */
export const PACKED_CODING = 1

/**
 * What a score of one engagement is made of, as codes of its questionnaire and without any text of an answer: a byte for
 * each question in ascending order of ids, behind them what doesn't fit, and the facts and exceptions that rules read.
 */
export type PackedRow = { cells: Uint8Array; more: Uint8Array; profile: string }

/** The byte of a cell that takes two, and of an answer that is written out; both stand in `more`. */
export const WIDE = 254
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
