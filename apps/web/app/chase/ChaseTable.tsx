import {
  BandBadge,
  DataTable,
  Icon,
  Meter,
  StatusPill,
  TierBadge,
  TwoLines,
  type Column,
  type Say,
  useSay,
} from '@rantai/ui'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { dueWords } from '../vendors/due-words'
import { bandOf, riskLevelOf } from '../vendors/levels'
import { languageOfName } from '../vendors/name-language'
import { chaseStatusOf, mailCameBack, type ChaseStates } from './chase-status'

export type ChaseRow = ChaseStates & {
  readonly engagementId: string
  readonly vendorName: string
  readonly title: string
  readonly tier: string | null
  readonly band: string | null
  readonly contactName: string | null
  readonly ownerName: string | null
  readonly answered: number
  readonly questionCount: number
  readonly dueOn: string | null
  readonly since: Date | string
}

type Props = {
  readonly rows: readonly ChaseRow[]
  readonly picked: ReadonlySet<string>
  readonly onPick: (assessmentId: string, picked: boolean) => void
  readonly onPickAll: (picked: boolean) => void
  readonly cursor: string | undefined
  readonly empty: ReactNode
}

/** Who waits for whom. Boxes are form fields, so that reminding works without JavaScript. */
export function ChaseTable({ rows, picked, onPick, onPickAll, cursor, empty }: Props) {
  const format = useFormat()
  return (
    <DataTable
      caption={format.say('Engagements that wait for someone, {date}', { date: format.date(format.now, 'long') })}
      columns={[...nameColumns(format.say), ...waitColumns(format)]}
      rows={rows}
      rowKey={(row) => row.engagementId}
      selection={{
        name: 'assessmentIds',
        value: pickedValueOf,
        label: (row) => format.say('Select {name}', { name: row.vendorName }),
        selected: picked,
        onChange: onPick,
        onSelectAll: onPickAll,
        allLabel: format.say('Select all {count}', { count: format.number(rows.length) }),
      }}
      cursor={cursor}
      empty={empty}
    />
  )
}

/** What a picked row sends: its assessment, or a text that names none. */
export const pickedValueOf = ({ assessmentId, engagementId }: ChaseRow): string =>
  assessmentId ?? `none:${engagementId}`

/** Where a row leads: to what there is to do about it. */
export const chaseAddressOf = ({ engagementId, assessmentId }: ChaseRow): string =>
  assessmentId === null ? `/engagements/${engagementId}/scope` : `/engagements/${engagementId}/invitation`

function nameColumns(say: Say): Column<ChaseRow>[] {
  return [
    {
      id: 'vendor',
      head: say('Vendor and service'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.vendorName}
          href={chaseAddressOf(row)}
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
      head: say('Tier, last band'),
      narrow: 'badge',
      cell: (row) => (
        <>
          <TierBadge tier={riskLevelOf(row.tier)} />
          <span className="sub2">
            <BandBadge band={bandOf(row.band)} />
          </span>
        </>
      ),
    },
    {
      id: 'status',
      head: say('Status'),
      narrow: 'status',
      cell: (row) => {
        const { letter, tone, word } = chaseStatusOf(row)
        return (
          <StatusPill letter={letter} tone={tone}>
            {say(word)}
          </StatusPill>
        )
      },
    },
  ]
}

function waitColumns(format: Formats): Column<ChaseRow>[] {
  return [
    { id: 'who', head: format.say('Waiting for'), narrow: 'who', cell: (row) => <WaitingFor row={row} /> },
    {
      id: 'since',
      head: format.say('Since'),
      numeric: true,
      cell: (row) => (row.waitingFor === null ? <span className="muted">–</span> : format.wait(row.since)),
    },
    {
      id: 'answered',
      head: format.say('Answered'),
      cell: (row) =>
        row.questionCount === 0 ? (
          <span className="muted">–</span>
        ) : (
          <Meter
            label={format.say('{answered} of {total}', {
              answered: format.number(row.answered),
              total: format.number(row.questionCount),
            })}
            share={row.answered / row.questionCount}
          />
        ),
    },
    {
      id: 'due',
      head: format.say('Due'),
      numeric: true,
      narrow: 'due',
      cell: (row) => {
        if (row.dueOn === null) return <span className="muted">–</span>
        const { words, act } = dueWords(format, { ...row, dueOn: row.dueOn, waitsFor: row.waitingFor })
        return <TwoLines name={format.date(row.dueOn, 'day-month')} second={words} act={act} />
      },
    },
  ]
}

function WaitingFor({ row }: { readonly row: ChaseRow }) {
  const say = useSay()
  if (row.waitingFor === null) return <span className="muted">{say('Nobody')}</span>
  if (row.waitingFor === 'us') {
    return (
      <>
        <b className="m">{say('Us')}</b>
        <span className="sub2" lang={languageOfName(row.ownerName ?? '')}>
          {mailCameBack(row) ? say('Another contact is needed') : (row.ownerName ?? say('Nobody has taken it'))}
        </span>
      </>
    )
  }
  const unopened = row.answeringState === 'notOpened'
  return (
    <>
      {say('Vendor')}
      <span className="sub2" lang={languageOfName(row.contactName ?? '')}>
        {row.contactName}
        {unopened ? (
          <>
            {' '}
            <span className="inline-flex items-center gap-1 whitespace-nowrap">
              <Icon name="mail" small /> {say('Link not opened')}
            </span>
          </>
        ) : null}
      </span>
    </>
  )
}
