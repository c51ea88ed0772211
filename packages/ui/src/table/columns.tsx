import type { ReactNode } from 'react'

/** Where a column goes when the table becomes a three-line list under 760 px. Without a place it isn't shown there. */
export type NarrowPlace = 'title' | 'badge' | 'status' | 'who' | 'due'

export interface ColumnSort {
  /** Present when the rows are sorted by this column now. */
  direction?: 'ascending' | 'descending' | undefined
  /** Address of the list sorted by this column (the other way round when it already is). */
  href?: string | undefined
  onSort?: (() => void) | undefined
}

export interface Column<Row> {
  id: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Right-aligned with tabular figures, kept on one line. */
  numeric?: boolean | undefined
  /** Names the row; exactly one column should. */
  rowHeader?: boolean | undefined
  sort?: ColumnSort | undefined
  narrow?: NarrowPlace | undefined
  /** Left out between 761 and 920 px as well. */
  wideOnly?: boolean | undefined
}

const places: Record<NarrowPlace, string> = { title: 'c2', badge: 'c3', status: 'cst', who: 'cw', due: 'due' }

/** Class names of a column's cells. */
export function columnClass(column: Pick<Column<never>, 'numeric' | 'narrow' | 'wideOnly'>): string {
  const names = [column.narrow ? places[column.narrow] : 'hide']
  if (column.numeric) names.push('num', 'nowrap')
  if (column.wideOnly) names.push('wide')
  return names.join(' ')
}

export interface Selection<Row> {
  /** Form name of the boxes, so that the choice is sent without JavaScript. */
  name: string
  value: (row: Row) => string
  /** "Select Tiga Sekutu Analitik Sdn Bhd". */
  label: (row: Row) => string
  selected: ReadonlySet<string>
  onChange?: ((value: string, selected: boolean) => void) | undefined
  /** With it a box in the head picks all rows of the page. */
  onSelectAll?: ((selected: boolean) => void) | undefined
  /** "Select all 41"; the package's words when left out. */
  allLabel?: string | undefined
}
