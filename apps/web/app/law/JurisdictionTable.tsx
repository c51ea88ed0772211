import { type Column, DataTable, TwoLines, useSay } from '@rantai/ui'
import type { ShownClock, ShownStatement } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { acceptedWords, clockFromWords, clockWords, labelWords, modelWords, reportedWords } from './words'

export type JurisdictionRow = {
  readonly code: string
  readonly name: string
  readonly law: ShownStatement
  readonly clock: ShownClock | null
  readonly model: string | null
  readonly mcc: string | null
}

/** Jurisdictions at a glance: law, clock, transfers, clauses, and how fresh that is. */
export function JurisdictionTable({
  rows,
  caption,
}: {
  readonly rows: readonly JurisdictionRow[]
  readonly caption: string
}) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<JurisdictionRow>[] = [
    {
      id: 'name',
      head: say('Jurisdiction'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.name} href={`/law/${row.code}`} second={row.code} />,
    },
    {
      id: 'clock',
      head: say('Breach of personal data, to the authority'),
      narrow: 'badge',
      cell: (row) => <ClockCell clock={row.clock} />,
    },
    {
      id: 'transfers',
      head: say('Transfers out'),
      narrow: 'who',
      cell: (row) => say(modelWords[row.model ?? ''] ?? 'Not known'),
    },
    {
      id: 'mcc',
      head: say('ASEAN model clauses'),
      wideOnly: true,
      cell: (row) => (row.mcc === null ? <span className="muted">–</span> : say(acceptedWords[row.mcc] ?? row.mcc)),
    },
    {
      id: 'checked',
      head: say('Label, checked'),
      narrow: 'due',
      cell: (row) => (
        <TwoLines
          name={say(labelWords[row.law.label])}
          second={say('Checked {date}', { date: format.date(row.law.checkedOn) })}
          whole
        />
      ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.code} />
}

function ClockCell({ clock }: { readonly clock: ShownClock | null }) {
  const say = useSay()
  if (clock === null) return <span className="muted">{say('None found')}</span>
  const known = clock.amount !== null
  const second = known ? clockFromWords(say, clock.from) : reportedWords(say, clock)
  return <TwoLines name={clockWords(say, clock)} second={second} whole />
}
