import { DataTable, StatusPill, TwoLines, type Column, useSay } from '@rantai/ui'
import type { TransferListRow } from '@rantai/use-cases'
import { type ListTransfersInput, transferSorts } from '@rantai/use-cases/transfers/transfers.schema'
import type { ReactNode } from 'react'
import { mechanismWords } from '../law/words'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { transfersAddress } from './list-address'
import { alertWords, decisionWords, mechanismStateWords } from './words'

type Props = {
  readonly rows: readonly TransferListRow[]
  readonly asked: ListTransfersInput
  readonly names: Readonly<Record<string, string>>
  readonly today: string
  readonly cursor?: string | undefined
  readonly empty: ReactNode
}

/** Transfers with what they stand on and their next day; columns sort by links. */
export function TransferTable({ rows, asked, names, today, cursor, empty }: Props) {
  const format = useFormat()
  const columns = columnsOf(format, { names, today }).map((column) => {
    const sort = transferSorts.find((each) => each === column.id)
    if (sort === undefined) return column
    const current = asked.sort === sort
    const direction = asked.descending ? ('descending' as const) : ('ascending' as const)
    const href = transfersAddress(asked, { sort, descending: current && !asked.descending })
    return { ...column, sort: { href, direction: current ? direction : undefined } }
  })
  return (
    <DataTable
      caption={format.say('Transfers')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      cursor={cursor}
      empty={empty}
    />
  )
}

type Around = Pick<Props, 'names' | 'today'>

function columnsOf(format: Formats, { names, today }: Around): Column<TransferListRow>[] {
  const { say } = format
  return [
    {
      id: 'destination',
      head: say('From, to'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={say('{origin} to {destination}', {
            origin: names[row.origin] ?? row.origin,
            destination: names[row.destination] ?? row.destination,
          })}
          href={`/transfers/${row.id}`}
          second={
            <span className="font-normal">
              <span lang={languageOfName(row.partyName)}>{row.partyName}</span>
              {row.recipients > 1
                ? ` · ${say('{count, plural, one {# more} other {# more}}', { count: row.recipients - 1 })}`
                : null}
            </span>
          }
        />
      ),
    },
    {
      id: 'engagement',
      head: say('Engagement'),
      narrow: 'who',
      cell: ({ vendorName, engagementTitle }) => (
        <TwoLines name={<span lang={languageOfName(vendorName)}>{vendorName}</span>} second={engagementTitle} />
      ),
    },
    { id: 'mechanism', head: say('Mechanism'), narrow: 'status', cell: (row) => <Mechanism row={row} /> },
    {
      id: 'filing',
      head: say('To file by'),
      numeric: true,
      wideOnly: true,
      cell: ({ filingDueOn, alerts }) =>
        filingDueOn === null ? (
          <span className="muted">–</span>
        ) : (
          <TwoLines name={format.date(filingDueOn, 'short')} act={alerts.includes('filingLate')} second={null} />
        ),
    },
    {
      id: 'assessment',
      head: say('Assessed until'),
      numeric: true,
      narrow: 'due',
      cell: (row) => <Assessed row={row} today={today} />,
    },
    {
      id: 'missing',
      head: say('To be filled in'),
      numeric: true,
      wideOnly: true,
      cell: ({ missing, fillBy, ownerName }) =>
        missing === 0 ? (
          <span className="muted">–</span>
        ) : (
          <TwoLines
            name={format.number(missing)}
            second={[ownerName ?? say('Nobody yet'), ...(fillBy === null ? [] : [format.date(fillBy, 'short')])].join(
              ', ',
            )}
            act={fillBy !== null && fillBy < today}
          />
        ),
    },
  ]
}

function Mechanism({ row }: { readonly row: TransferListRow }) {
  const say = useSay()
  const format = useFormat()
  const { word, letter, tone } = mechanismStateWords[row.mechanismState]
  const told = row.alerts.filter((alert) => alert !== 'mechanismMissing' && alert !== 'blocked')
  const about = [
    ...(row.state === 'announced' ? [say('announced')] : []),
    ...(row.mechanism === null ? [] : [say(mechanismWords[row.mechanism] ?? '')]),
    ...told.map((alert) => say(alertWords[alert])),
  ]
  return (
    <span className="stack-1">
      <StatusPill letter={letter} tone={tone}>
        {say(word)}
      </StatusPill>
      {about.length === 0 ? null : <span className="small muted block">{format.list(about)}</span>}
    </span>
  )
}

function Assessed({ row, today }: { readonly row: TransferListRow; readonly today: string }) {
  const say = useSay()
  const format = useFormat()
  const { validUntil, decision, lookAgain, draftDueOn, state } = row
  if (validUntil === null || decision === null)
    return draftDueOn === null || state === 'ended' ? (
      <span className="muted">{say('Not assessed')}</span>
    ) : (
      <TwoLines
        name={say('Not assessed')}
        second={say('due {date}', { date: format.date(draftDueOn, 'short') })}
        act={draftDueOn < today}
      />
    )
  const second = lookAgain ? say('Look at it again') : say(decisionWords[decision].word)
  return (
    <TwoLines name={format.date(validUntil, 'short')} second={second} act={validUntil < today || decision === 'stop'} />
  )
}
