import type { Comparison } from '@rantai/use-cases'
import type { CountryNames } from '../profile/value-words'

/** A comparison with the names, in the reader's language, of the countries that its answers name. */
export type Compared = Comparison & { readonly countries: CountryNames }
export type Column = Comparison['columns'][number]
export type Scored = NonNullable<Column['scored']>

/** The columns with answers, and of any row the cells that stand in them. */
export function answeredColumns(columns: readonly Column[]): {
  readonly answered: readonly Column[]
  readonly cellsOf: <Cell>(cells: readonly Cell[]) => Cell[]
} {
  return {
    answered: columns.filter(({ scored }) => scored !== null),
    cellsOf: (cells) => cells.filter((_, i) => columns[i]?.scored != null),
  }
}
