import type { ReactNode } from 'react'
import { classNames } from '../icon/class-names'
import { Icon } from '../icon/Icon'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'
import { columnClass, type Column, type Selection } from './columns'

export interface DataTableProps<Row> {
  /** What the rows are and as of when; spoken, not shown, unless `captionShown`. */
  caption: ReactNode
  captionShown?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  selection?: Selection<Row> | undefined
  /** Key of the row under the keyboard's cursor. */
  cursor?: string | undefined
  /** Stands instead of rows: an EmptyState, ErrorState, NoPermission or Skeleton. */
  empty?: ReactNode
  /** Rows below the sum line, as <tr>. */
  foot?: ReactNode
  id?: string | undefined
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column
  const content = (
    <>
      {column.head}
      {sort && <Icon name="chevron-down" small />}
    </>
  )
  return (
    <th scope="col" role="columnheader" className={columnClass(column)} aria-sort={sort?.direction}>
      {!sort && column.head}
      {sort?.href !== undefined && (
        <TextLink className="sort" href={sort.href} onClick={sort.onSort}>
          {content}
        </TextLink>
      )}
      {sort && sort.href === undefined && (
        <button type="button" className="sort" onClick={sort.onSort}>
          {content}
        </button>
      )}
    </th>
  )
}

function SelectAll<Row>({ selection, rows }: { selection: Selection<Row>; rows: readonly Row[] }) {
  const words = useWords()
  const picked = rows.filter((row) => selection.selected.has(selection.value(row))).length
  const some = picked > 0 && picked < rows.length
  const { onSelectAll } = selection
  if (!onSelectAll) return <span className="vh">{words.selectAll}</span>
  return (
    <input
      type="checkbox"
      className={classNames('cb', some && 'mid')}
      aria-label={selection.allLabel ?? words.selectAll}
      checked={picked > 0 && picked === rows.length}
      ref={(box) => {
        if (box) box.indeterminate = some
      }}
      onChange={(event) => onSelectAll(event.currentTarget.checked)}
    />
  )
}

function SelectRow<Row>({ selection, row }: { selection: Selection<Row>; row: Row }) {
  const value = selection.value(row)
  const { onChange } = selection
  const state = onChange
    ? {
        checked: selection.selected.has(value),
        onChange: (event: { currentTarget: { checked: boolean } }) => onChange(value, event.currentTarget.checked),
      }
    : { defaultChecked: selection.selected.has(value) }
  return (
    <td className="c1" role="cell">
      <input
        type="checkbox"
        className="cb"
        name={selection.name}
        value={value}
        aria-label={selection.label(row)}
        {...state}
      />
    </td>
  )
}

function BodyRow<Row>({ table, row }: { table: DataTableProps<Row>; row: Row }) {
  const { columns, selection, cursor, rowKey } = table
  const selected = selection?.selected.has(selection.value(row)) ?? false
  const atCursor = cursor === rowKey(row)
  return (
    <tr role="row" className={classNames(selected && 'sel', atCursor && 'cur')} data-row={rowKey(row)}>
      {selection && <SelectRow selection={selection} row={row} />}
      {columns.map((column) =>
        column.rowHeader ? (
          <th key={column.id} scope="row" role="rowheader" className={columnClass(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} role="cell" className={columnClass(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

/** Rows of one kind. A real table with explicit roles, because the narrow list lays it out as a grid. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, selection, rowKey } = props
  return (
    <table id={props.id} role="table" className={classNames('dense', 'vtable', selection && 'pick')}>
      <caption className={props.captionShown ? 'small muted' : 'vh'}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection && (
            <th scope="col" role="columnheader">
              <SelectAll selection={selection} rows={rows} />
            </th>
          )}
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} table={props} row={row} />
        ))}
        {rows.length === 0 && props.empty != null && (
          <tr className="emptyrow" role="row">
            <td role="cell" colSpan={columns.length + (selection ? 1 : 0)}>
              {props.empty}
            </td>
          </tr>
        )}
      </tbody>
      {props.foot != null && <tfoot role="rowgroup">{props.foot}</tfoot>}
    </table>
  )
}

/** Name over its second line: vendor and service, person and role. The name wraps, it is never cut. */
export function TwoLines(props: {
  name: ReactNode
  href?: string | undefined
  lang?: string | undefined
  second?: ReactNode
  /** The second line says something is late or broken. */
  act?: boolean | undefined
  /** Both lines are the link: two rows with the same name lead to different places. */
  whole?: boolean | undefined
}) {
  const second = props.second != null && (
    <span className={classNames('sub2', props.act && 'danger-t m')}>{props.second}</span>
  )
  if (props.href === undefined)
    return (
      <>
        <span lang={props.lang}>{props.name}</span>
        {second}
      </>
    )
  if (props.whole)
    return (
      <TextLink className="vn both" href={props.href}>
        <span lang={props.lang}>{props.name}</span> {second}
      </TextLink>
    )
  return (
    <>
      <TextLink className="vn" href={props.href} lang={props.lang}>
        {props.name}
      </TextLink>
      {second}
    </>
  )
}
