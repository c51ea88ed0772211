import { type Column, DataTable, EmptyState, StatusPill, TwoLines, useSay } from '@rantai/ui'
import type { NoticeListPage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { changeTitle, outcomeWord, stateOf } from './notice-words'

type Row = NoticeListPage['rows'][number]
type Props = {
  readonly rows: readonly Row[]
  readonly view: 'waiting' | 'pending' | 'ended'
}

/** Notices, the clock that ends first at the top. */
export function NoticeTable({ rows, view }: Props) {
  const say = useSay()
  const format = useFormat()
  const clock: Column<Row> =
    view === 'waiting'
      ? {
          id: 'clock',
          head: say('Object until the end of'),
          narrow: 'due',
          cell: ({ lastDay, state }) => (
            <TwoLines
              name={format.date(lastDay)}
              second={state === 'unanswered' ? say('Over') : format.relative(lastDay)}
            />
          ),
        }
      : {
          id: 'start',
          head: say('Begins'),
          narrow: 'due',
          cell: ({ startsOn }) => <TwoLines name={format.date(startsOn)} second={format.relative(startsOn)} />,
        }
  const columns: Column<Row>[] = [
    {
      id: 'notice',
      head: say('Notice'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={changeTitle(say, row)}
          lang={languageOfName(row.partyName)}
          href={`/notices/${row.id}`}
          second={row.vendorName}
        />
      ),
    },
    clock,
    {
      id: 'state',
      head: say('Status'),
      narrow: 'badge',
      cell: (row) => {
        const { word, letter, tone } = stateOf(row.state)
        return (
          <>
            <StatusPill letter={letter} tone={tone}>
              {say(word)}
            </StatusPill>
            {row.outcome === null ? null : <span className="sub2">{outcomeWord(say, row)}</span>}
          </>
        )
      },
    },
    ...(view === 'waiting'
      ? [
          {
            id: 'start',
            head: say('Begins'),
            cell: ({ startsOn }: Row) => format.date(startsOn),
          },
        ]
      : []),
    { id: 'received', head: say('Received'), cell: ({ receivedOn }) => format.date(receivedOn) },
  ]
  return (
    <DataTable
      caption={say('Notices of change')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={rows.length === 0 ? <Nothing view={view} /> : undefined}
    />
  )
}

function Nothing({ view }: Pick<Props, 'view'>) {
  const say = useSay()
  const title = {
    waiting: say('No notice waits for an answer'),
    pending: say('No answered notice waits for its day'),
    ended: say('No notice has ended yet'),
  }[view]
  return (
    <EmptyState title={title}>
      {say('When a vendor announces a change of its sub-processors, it appears here with the time you have to object.')}
    </EmptyState>
  )
}
