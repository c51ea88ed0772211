import { DataTable, Notice, Section, type Column } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { languageOfName } from './name-language'

type Problem = { readonly row: number; readonly column: string; readonly value: string; readonly reason: string }
type Similar = { readonly row: number; readonly name: string; readonly like: string; readonly shared: string }
type Change = { readonly row: number; readonly name: string; readonly changed: readonly string[] }

type Report = {
  readonly refused: readonly Problem[]
  readonly problemCount: number
  readonly remarks: readonly Problem[]
  readonly remarkCount: number
  readonly similar: readonly Similar[]
  readonly changes: readonly Change[]
  readonly ignoredColumns: readonly string[]
  readonly counts: { readonly similar: number; readonly updated: number }
}

/** The rows that need a look: refused ones first, each with its column, value and reason. */
export function ImportRows({ report }: { readonly report: Report }) {
  const format = useFormat()
  const { refused, problemCount, remarks, remarkCount, similar, changes, ignoredColumns, counts } = report
  const of = (count: number, all: number) =>
    count < all ? `first ${format.number(count)} of ${format.number(all)}` : format.number(all)
  return (
    <>
      {ignoredColumns.length > 0 ? (
        <Notice kind="info">
          Columns without a place here were left out: {format.list(ignoredColumns.slice(0, 30))}.
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Section title="Cells that can’t be taken" aside={of(refused.length, problemCount)}>
          <ProblemTable caption="Refused rows" rows={refused} />
        </Section>
      ) : null}
      {similar.length > 0 ? (
        <Section title="Likely duplicates" aside={of(similar.length, counts.similar)}>
          <DataTable
            caption="Rows like a vendor that is here already"
            rows={similar}
            rowKey={(row) => String(row.row)}
            columns={similarColumns}
          />
        </Section>
      ) : null}
      {changes.length > 0 ? (
        <Section title="Updates" aside={of(changes.length, counts.updated)}>
          <DataTable
            caption="Vendors that change"
            rows={changes}
            rowKey={(row) => String(row.row)}
            columns={[
              ...namedRow<Change>(),
              { id: 'changed', head: 'What changes', narrow: 'status', cell: (row) => format.list(row.changed) },
            ]}
          />
        </Section>
      ) : null}
      {remarks.length > 0 ? (
        <Section title="Left out of good rows" aside={of(remarks.length, remarkCount)}>
          <ProblemTable caption="Remarks" rows={remarks} />
        </Section>
      ) : null}
    </>
  )
}

function namedRow<Row extends { readonly row: number; readonly name: string }>(): Column<Row>[] {
  return [
    { id: 'row', head: 'Row', numeric: true, narrow: 'due', cell: (row) => row.row },
    {
      id: 'name',
      head: 'Vendor',
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <span lang={languageOfName(row.name)}>{row.name}</span>,
    },
  ]
}

const similarColumns: Column<Similar>[] = [
  ...namedRow<Similar>(),
  { id: 'like', head: 'Looks like', narrow: 'status', cell: (row) => row.like },
  { id: 'shared', head: 'Because of', narrow: 'who', cell: (row) => row.shared },
]

function ProblemTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Problem[] }) {
  return (
    <DataTable
      caption={caption}
      rows={rows.map((row, index) => ({ ...row, key: `${row.row} ${index}` }))}
      rowKey={(row) => row.key}
      columns={[
        { id: 'row', head: 'Row', numeric: true, narrow: 'due', cell: (row) => row.row },
        { id: 'column', head: 'Column', rowHeader: true, narrow: 'title', cell: (row) => row.column },
        {
          id: 'value',
          head: 'What stands there',
          narrow: 'status',
          cell: (row) =>
            row.value === '' ? (
              <span className="muted">Empty</span>
            ) : (
              <q className="break-all">{row.value.slice(0, 120)}</q>
            ),
        },
        { id: 'reason', head: 'Why', narrow: 'who', cell: (row) => row.reason },
      ]}
    />
  )
}
