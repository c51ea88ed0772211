import { DataTable, StatusPill, TwoLines, type Column, useSay } from '@rantai/ui'
import type { ListedContract } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { instrumentWords, leftWords, relationshipWords, stateWords } from './words'

type Props = {
  readonly rows: readonly ListedContract[]
  readonly caption: string
  /** Without the vendor, on the vendor's own page. */
  readonly ofOneVendor?: boolean
  readonly cursor?: string | undefined
  readonly empty: ReactNode
}

/** Contracts with where they stand, what they cover and their next day. */
export function ContractTable({ rows, caption, ofOneVendor = false, cursor, empty }: Props) {
  const format = useFormat()
  return (
    <DataTable
      caption={caption}
      columns={columnsOf(format, ofOneVendor)}
      rows={rows}
      rowKey={({ id }) => id}
      cursor={cursor}
      empty={empty}
    />
  )
}

function columnsOf(format: Formats, ofOneVendor: boolean): Column<ListedContract>[] {
  const { say } = format
  return [
    {
      id: 'title',
      head: say('Contract'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, title, vendorName, engagementTitle }) => (
        <TwoLines
          name={title}
          href={`/contracts/${id}`}
          second={
            <span className="font-normal">
              {ofOneVendor ? null : <span lang={languageOfName(vendorName)}>{vendorName} · </span>}
              {engagementTitle ?? say('Everything of this vendor')}
            </span>
          }
        />
      ),
    },
    { id: 'state', head: say('Status'), narrow: 'status', cell: ({ state }) => <StatePill state={state} /> },
    {
      id: 'instrument',
      head: say('Written on'),
      wideOnly: true,
      cell: ({ instrument, relationship }) => (
        <TwoLines name={say(instrumentWords[instrument] ?? '')} second={say(relationshipWords[relationship] ?? '')} />
      ),
    },
    {
      id: 'coverage',
      head: say('Coverage of the model clauses'),
      numeric: true,
      narrow: 'badge',
      cell: (row) => <Coverage row={row} format={format} />,
    },
    {
      id: 'next',
      head: say('Next day'),
      numeric: true,
      narrow: 'due',
      cell: ({ nextOn, daysLeft, state }) =>
        nextOn === null || daysLeft === null ? (
          <span className="muted">–</span>
        ) : (
          <TwoLines
            name={format.date(nextOn, 'short')}
            second={leftWords(say, daysLeft)}
            act={state === 'signed' && daysLeft <= 30}
          />
        ),
    },
    {
      id: 'owner',
      head: say('Looked after by'),
      narrow: 'who',
      wideOnly: true,
      cell: ({ ownerName }) => ownerName ?? <span className="muted">{say('Nobody yet')}</span>,
    },
  ]
}

export function StatePill({ state }: { readonly state: string }) {
  const say = useSay()
  const words = stateWords[state]
  return words === undefined ? null : (
    <StatusPill letter={words.letter} tone={words.tone}>
      {say(words.word)}
    </StatusPill>
  )
}

function Coverage({ row, format }: { readonly row: ListedContract; readonly format: Formats }) {
  const { say } = format
  const { percent, hardFails, open, weakened } = row
  const second =
    hardFails.length > 0
      ? say('{count, plural, one {# must-have is missing} other {# must-haves are missing}}', {
          count: hardFails.length,
        })
      : weakened > 0
        ? say('{count, plural, one {# core duty is weakened} other {# core duties are weakened}}', { count: weakened })
        : say('{count, plural, =0 {all looked at} other {# not looked at}}', { count: open })
  return (
    <TwoLines
      name={percent === null ? '–' : say('{percent, number} %', { percent })}
      second={second}
      act={hardFails.length > 0}
    />
  )
}
