import { type Column, DataTable, EmptyState, type Say, TwoLines, useSay } from '@rantai/ui'
import type { ShownClock } from '@rantai/use-cases'
import { LegalStatement } from './LegalStatement'
import { clockFromWords, clockRegimeWords, clockStageWords, clockToWords, clockWords, reportedWords } from './words'

const columnsIn = (say: Say): Column<ShownClock>[] => [
  {
    id: 'to',
    head: say('Duty'),
    rowHeader: true,
    narrow: 'title',
    cell: (row) => (
      <TwoLines
        name={say('{duty}, {stage}', { duty: say(clockToWords[row.to]), stage: say(clockStageWords[row.stage]) })}
        second={[say(clockRegimeWords[row.regime]), ...(row.inForce ? [] : [say('not in force')])].join(' · ')}
        whole
      />
    ),
  },
  {
    id: 'within',
    head: say('Within'),
    narrow: 'badge',
    cell: (row) => (
      <TwoLines
        name={clockWords(say, row)}
        second={row.amount === null ? reportedWords(say, row) : clockFromWords(say, row.from)}
        whole
      />
    ),
  },
  { id: 'when', head: say('When, and where from'), narrow: 'who', cell: (row) => <LegalStatement said={row} /> },
  {
    id: 'vendor',
    head: say('Left to the vendor'),
    wideOnly: true,
    cell: (row) =>
      row.vendorHours === null ? (
        <span className="muted">–</span>
      ) : (
        <TwoLines
          name={say('{hours, plural, one {# hour} other {# hours}}', { hours: row.vendorHours })}
          second={say('a setting, no law')}
          whole
        />
      ),
  },
]

/** Every clock of a jurisdiction; a figure that nobody read is told as reported. */
export function ClockTable({ rows, caption }: { readonly rows: readonly ShownClock[]; readonly caption: string }) {
  const say = useSay()
  return (
    <DataTable
      caption={caption}
      columns={columnsIn(say)}
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
