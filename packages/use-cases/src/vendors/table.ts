import type { WordingValues } from '@rantai/questionnaires/wording'

/** A sheet as people sent it: texts only, with the number each row has in their program (the head is row 1). */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export type TableRow = {
  readonly row: number
  readonly cells: readonly string[]
  /** Columns of cells that hold something which can't be read as a text, such as an error. They are empty among `cells`. */
  readonly unread?: readonly number[]
}

/** A file that can't be read as a whole; the sentence is for the person, filled in by the values. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    message: string,
    readonly values?: WordingValues,
  ) {
    super(message)
  }
}

/** The first row that holds anything is the head; rows without a text are left out. @throws UnreadableFile */
export function tableOf(rows: readonly TableRow[]): Table {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [head, ...rest] = filled
  if (!head) throw new UnreadableFile('The file is empty. Send one with a row of column names and a row per vendor.')
  return { columns: head.cells.map((cell) => cell.trim()), rows: rest }
}
