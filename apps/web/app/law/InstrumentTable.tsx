import { type Column, DataTable, StatusPill, TwoLines, useSay } from '@rantai/ui'
import type { ShownInstrument } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { partialDate } from './partial-date'
import { labelWords, statusWords } from './words'

/** Laws, rules and agreements with their state; each leads to its page. */
export function InstrumentTable({
  rows,
  caption,
}: {
  readonly rows: readonly ShownInstrument[]
  readonly caption: string
}) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<ShownInstrument>[] = [
    {
      id: 'title',
      head: say('Instrument'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.title}
          href={`/law/instruments/${row.id}`}
          second={[row.jurisdiction, row.number].filter(Boolean).join(' · ') || undefined}
          whole
        />
      ),
    },
    { id: 'status', head: say('State'), narrow: 'status', cell: (row) => <InstrumentStatus status={row.status} /> },
    {
      id: 'from',
      head: say('In force from'),
      numeric: true,
      cell: (row) =>
        row.inForceFrom === null ? <span className="muted">–</span> : partialDate(format, row.inForceFrom),
    },
    {
      id: 'checked',
      head: say('Label, checked'),
      narrow: 'who',
      cell: (row) => (
        <TwoLines
          name={say(labelWords[row.about.label])}
          second={say('Checked {date}', { date: format.date(row.about.checkedOn) })}
          whole
        />
      ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

export function InstrumentStatus({ status }: Pick<ShownInstrument, 'status'>) {
  const say = useSay()
  const { word, letter, tone } = statusWords[status]
  return (
    <StatusPill letter={letter} tone={tone}>
      {say(word)}
    </StatusPill>
  )
}
