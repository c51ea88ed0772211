import {
  BandBadge,
  DataTable,
  RiskBadge,
  StatusPill,
  TierBadge,
  TwoLines,
  english,
  type Column,
  type Selection,
  useSay,
} from '@rantai/ui'
import { engagementSorts, type ListEngagementsInput } from '@rantai/use-cases/engagements/list-engagements.schema'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { dueWords } from '../vendors/due-words'
import { bandOf, riskLevelOf } from '../vendors/levels'
import { languageOfName } from '../vendors/name-language'
import { statusOf } from '../vendors/status-words'
import { engagementsAddress } from './engagement-list-address'

export type EngagementRow = {
  readonly id: string
  readonly title: string
  readonly vendorName: string
  readonly tier: string | null
  readonly missingFacts: number
  readonly score: number | null
  readonly band: string | null
  readonly residual: string | null
  readonly outcome: string | null
  readonly decidedOn: string | null
  readonly ownerName: string | null
  readonly dueOn: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly waitsFor: 'vendor' | 'us' | null
}

type Props = {
  readonly rows: readonly EngagementRow[]
  readonly asked: ListEngagementsInput
  readonly cursor: string | undefined
  readonly empty: ReactNode
  readonly selection: Selection<EngagementRow>
}

/** The open engagements of one page; columns sort by links, so that they work without JavaScript. */
export function EngagementTable({ rows, asked, cursor, empty, selection }: Props) {
  const format = useFormat()
  const columns = [...whatColumns(format), ...whenColumns(format)].map((column) => {
    const sort = engagementSorts.find((each) => each === column.id)
    if (sort === undefined) return column
    const current = asked.sort === sort
    const direction = asked.descending ? ('descending' as const) : ('ascending' as const)
    const href = engagementsAddress(asked, { sort, descending: current ? !asked.descending : downFirst.includes(sort) })
    return { ...column, sort: { href, direction: current ? direction : undefined } }
  })
  return (
    <DataTable
      caption={format.say('Open engagements, {date}', { date: format.date(format.now, 'long') })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      cursor={cursor}
      selection={selection}
      empty={empty}
    />
  )
}

/** What weighs most comes first at the first press; a second one turns it round. The weakest score comes first. */
const downFirst: readonly string[] = ['tier', 'decided']

function whatColumns(format: Formats): Column<EngagementRow>[] {
  return [
    {
      id: 'vendor',
      head: format.say('Vendor and service'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.vendorName}
          href={`/engagements/${row.id}`}
          lang={languageOfName(row.vendorName)}
          second={
            <span className="font-normal" lang={languageOfName(row.title)}>
              {row.title}
            </span>
          }
          whole
        />
      ),
    },
    {
      id: 'tier',
      head: format.say('Inherent tier'),
      narrow: 'badge',
      cell: (row) => (
        <>
          <TierBadge tier={riskLevelOf(row.tier)} />
          {row.missingFacts > 0 ? (
            <span className="sub2">
              {format.say('{count, plural, one {A fact is missing} other {# facts missing}}', {
                count: row.missingFacts,
              })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'score',
      head: format.say('Score, band'),
      narrow: 'who',
      cell: (row) => (
        <>
          <span className="inline-flex items-center gap-2 whitespace-nowrap">
            {row.score === null ? null : <b className="num">{format.score(row.score)}</b>}
            <BandBadge band={bandOf(row.band)} />
          </span>
          {row.residual === null ? null : (
            <span className="sub2">
              <RiskBadge level={riskLevelOf(row.residual)} />
            </span>
          )}
        </>
      ),
    },
    { id: 'status', head: format.say('Under way'), narrow: 'status', cell: (row) => <UnderWay row={row} /> },
  ]
}

function UnderWay({ row }: { readonly row: EngagementRow }) {
  const say = useSay()
  if (row.assessmentId === null) return <span className="muted">{say('Nothing open')}</span>
  const { letter, tone, word } = statusOf(row)
  return (
    <StatusPill letter={letter} tone={tone}>
      {say(word)}
    </StatusPill>
  )
}

const outcomes: Readonly<Record<string, string>> = english({
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  rejected: 'Rejected',
})

function whenColumns(format: Formats): Column<EngagementRow>[] {
  return [
    {
      id: 'decided',
      head: format.say('Decided'),
      cell: (row) =>
        row.decidedOn === null ? (
          <span className="muted">{format.say('Not yet')}</span>
        ) : (
          <TwoLines name={format.say(outcomes[row.outcome ?? ''] ?? 'Decided')} second={format.date(row.decidedOn)} />
        ),
    },
    {
      id: 'owner',
      head: format.say('Owner'),
      cell: (row) => row.ownerName ?? <span className="muted">{format.say('Nobody yet')}</span>,
    },
    {
      id: 'due',
      head: format.say('Next due'),
      numeric: true,
      narrow: 'due',
      cell: (row) => {
        if (row.dueOn === null) return <span className="muted">–</span>
        const { words, act } = dueWords(format, { ...row, dueOn: row.dueOn })
        return <TwoLines name={format.date(row.dueOn, 'short')} second={words} act={act} />
      },
    },
  ]
}
