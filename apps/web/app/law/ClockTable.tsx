import { type Column, DataTable, EmptyState, TwoLines, useSay } from '@rantai/ui'
import type { ShownClock } from '@rantai/use-cases'
import { LegalStatement } from './LegalStatement'
import { clockFromWords, clockRegimeWords, clockStageWords, clockToWords, clockWords, reportedWords } from './words'

const columns: Column<ShownClock>[] = [
  {
    id: 'to',
    head: 'Duty',
    rowHeader: true,
    narrow: 'title',
    cell: (row) => (
      <TwoLines
        name={`${clockToWords[row.to]}, ${clockStageWords[row.stage]}`}
        second={`${clockRegimeWords[row.regime]}${row.inForce ? '' : ' · not in force'}`}
        whole
      />
    ),
  },
  {
    id: 'within',
    head: 'Within',
    narrow: 'badge',
    cell: (row) => (
      <TwoLines
        name={clockWords(row)}
        second={row.amount === null ? reportedWords(row) : clockFromWords(row.from)}
        whole
      />
    ),
  },
  { id: 'when', head: 'When, and where from', narrow: 'who', cell: (row) => <LegalStatement said={row} /> },
  {
    id: 'vendor',
    head: 'Left to the vendor',
    wideOnly: true,
    cell: (row) =>
      row.vendorHours === null ? (
        <span className="muted">–</span>
      ) : (
        <TwoLines name={`${row.vendorHours} hours`} second="a setting, no law" whole />
      ),
  },
]

/** Every clock of a jurisdiction; a figure that nobody read is told as reported. */
export function ClockTable({ rows, caption }: { readonly rows: readonly ShownClock[]; readonly caption: string }) {
  const say = useSay()
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        rows.length === 0 ? (
          <EmptyState title={say('No clock is known')}>
            {say('Nothing that was read sets a time to tell somebody.')}
          </EmptyState>
        ) : undefined
      }
    />
  )
}
