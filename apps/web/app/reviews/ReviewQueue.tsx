import { useNavigate } from '@remix-run/react'
import {
  BandBadge,
  DataTable,
  EmptyState,
  KeyHints,
  PageHeader,
  Pager,
  RiskBadge,
  StatusPill,
  TierBadge,
  TwoLines,
  useShortcuts,
  type Column,
} from '@rantai/ui'
import { useState } from 'react'
import { useFormat } from '../locale/use-format'
import type { Formats } from '../locale/formats'
import { standingOf, tierWords } from '../profile/profile-words'
import type { QueueRow } from './review-types'

type Queue = {
  readonly rows: readonly QueueRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

const hrefOf = (row: QueueRow) => `/reviews/${row.assessmentId}`

/** The list of what waits for a reviewer; J and K move, O opens. */
export function ReviewQueue({ queue }: { queue: Queue }) {
  const format = useFormat()
  const navigate = useNavigate()
  const [cursor, setCursor] = useState(0)
  const { rows, total, page, pageSize } = queue
  const move = (by: number) => setCursor((at) => Math.min(Math.max(at + by, 0), Math.max(rows.length - 1, 0)))
  const at = rows[cursor]
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: at ? () => navigate(hrefOf(at)) : undefined,
  })
  const first = (page - 1) * pageSize + 1
  return (
    <div className="stack-6">
      <PageHeader
        title="Review queue"
        subtitle={
          total === 0
            ? 'Nothing waits for a reviewer.'
            : `${format.number(total)} ${total === 1 ? 'waits' : 'wait'}, ordered by residual risk, then by wait.`
        }
      />
      <DataTable
        caption="Assessments that wait for a reviewer"
        columns={columnsOf(format)}
        rows={rows}
        rowKey={(row) => row.assessmentId}
        cursor={at?.assessmentId}
        empty={
          <EmptyState title="Nothing waits for a reviewer">
            Assessments come here as soon as a vendor has sent its answers.
          </EmptyState>
        }
      />
      {total > pageSize ? (
        <Pager
          summary={`${first} to ${first + rows.length - 1} of ${format.number(total)}.`}
          previousHref={page > 1 ? `/reviews?page=${page - 1}` : undefined}
          nextHref={page * pageSize < total ? `/reviews?page=${page + 1}` : undefined}
        />
      ) : null}
      {rows.length > 0 ? (
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: 'next, previous' },
            { keys: ['O'], label: 'open' },
          ]}
        />
      ) : null}
    </div>
  )
}

function columnsOf(format: Formats): Column<QueueRow>[] {
  return [
    {
      id: 'vendor',
      head: 'Vendor and service',
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.vendorName} href={hrefOf(row)} second={row.engagementTitle} />,
    },
    {
      id: 'residual',
      head: 'Residual, tier',
      narrow: 'badge',
      cell: (row) => (
        <>
          <RiskBadge level={row.residual ?? 'unknown'} />
          <span className="sub2">
            <TierBadge tier={row.tier ?? 'unknown'} label={tierWords[row.tier ?? 'unknown']} />
          </span>
        </>
      ),
    },
    {
      id: 'score',
      head: 'Score',
      wideOnly: true,
      cell: (row) => (
        <span className="row">
          {row.overall === null ? '–' : Math.floor(row.overall + 1e-9)}
          <BandBadge band={row.band ?? 'none'} letterOnly />
        </span>
      ),
    },
    {
      id: 'status',
      head: 'Status',
      narrow: 'status',
      cell: (row) => {
        const standing = standingOf(row)
        return (
          <StatusPill letter={standing.letter} tone={standing.tone}>
            {standing.words}
          </StatusPill>
        )
      },
    },
    {
      id: 'reviewed',
      head: 'Looked at',
      numeric: true,
      wideOnly: true,
      cell: (row) => `${row.reviewed} of ${row.answers}`,
    },
    {
      id: 'waits',
      head: 'Submitted',
      numeric: true,
      narrow: 'due',
      cell: (row) => <TwoLines name={format.date(row.submittedAt)} second={format.relative(row.submittedAt)} />,
    },
  ]
}
