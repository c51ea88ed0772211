import { type Column, DataTable, TwoLines, useSay } from '@rantai/ui'
import type { ShownSource, ShownStatement } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { Sources } from './LegalStatement'
import { basisWords, labelWords } from './words'

export type StatementRow = {
  readonly place: string
  readonly jurisdiction: string | null
  readonly instrument: string | null
  readonly text: string | null
  readonly label: ShownStatement['label']
  readonly basis: ShownStatement['basis']
  readonly sources: readonly ShownSource[]
  readonly checkedOn: string
  readonly ageMonths: number
}

/** Where a statement stands in the portal; the clauses have no page of their own. */
function addressOf({ instrument, jurisdiction }: StatementRow): string | undefined {
  if (instrument !== null) return `/law/instruments/${instrument}`
  return jurisdiction === null ? undefined : `/law/${jurisdiction}`
}

/** Legal statements by age of their last check. */
export function StatementTable({ rows, empty }: { readonly rows: readonly StatementRow[]; readonly empty: ReactNode }) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<StatementRow>[] = [
    {
      id: 'text',
      head: say('Statement'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines name={row.text ?? 'Not known'} href={addressOf(row)} second={placeWords(row.place)} whole />
      ),
    },
    {
      id: 'label',
      head: say('Label'),
      narrow: 'who',
      cell: (row) => <TwoLines name={labelWords[row.label]} second={basisWords[row.basis]} whole />,
    },
    { id: 'source', head: say('Source'), wideOnly: true, cell: (row) => <Sources sources={row.sources} /> },
    {
      id: 'checked',
      head: say('Checked'),
      numeric: true,
      narrow: 'due',
      cell: (row) => (
        <TwoLines
          name={format.date(row.checkedOn)}
          second={ageWords(row.ageMonths)}
          act={row.ageMonths > staleMonths}
        />
      ),
    },
  ]
  return (
    <DataTable
      caption={`Legal statements by age, ${format.date(format.now, 'long')}`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.place}
      empty={empty}
    />
  )
}

/** "SG.transfers.impactAssessment.said" as "SG: transfers, impact assessment". */
function placeWords(place: string): string {
  const [subject = '', ...parts] = place.split('.')
  const words = parts.filter((part) => part !== 'said' && !/^\d+$/.test(part))
  return [
    subject,
    ...words.map((part) => part.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)),
  ]
    .join(', ')
    .replace(', ', ': ')
}

/** As `npm run -s law:check` warns. */
const staleMonths = 6

function ageWords(months: number): string {
  if (months <= 1) return 'within a month'
  return months > staleMonths ? `${months} months, check again` : `${months} months`
}
