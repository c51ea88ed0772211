import { BandBadge, DataTable, RiskBadge, StatusPill, TierBadge, TwoLines, type Column, useSay } from '@rantai/ui'
import type { ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { standingOf, tierWords } from '../profile/profile-words'
import { languageOfName } from '../vendors/name-language'
import { queueAddress, queueSearch } from './queue-address'
import type { QueueRow } from './review-types'

type Props = {
  readonly rows: readonly QueueRow[]
  readonly asked: ReviewQueueInput
  readonly cursor: string | undefined
  readonly empty: ReactNode
}

/** The assessments of one page of the queue. */
export function QueueTable({ rows, asked, cursor, empty }: Props) {
  const say = useSay()
  const format = useFormat()
  const hrefOf = (row: QueueRow) => `/reviews/${row.assessmentId}${queueSearch(asked, rows.indexOf(row))}`
  return (
    <DataTable
      caption={say('Assessments that wait for a reviewer')}
      columns={[...whatColumns(asked, hrefOf, format), ...whereColumns(asked, format)]}
      rows={rows}
      rowKey={(row) => row.assessmentId}
      cursor={cursor}
      empty={empty}
    />
  )
}

function sorted(asked: ReviewQueueInput, sort: ReviewQueueInput['sort']) {
  return { href: queueAddress(asked, { sort }), direction: asked.sort === sort ? ('descending' as const) : undefined }
}

function whatColumns(asked: ReviewQueueInput, hrefOf: (row: QueueRow) => string, format: Formats): Column<QueueRow>[] {
  return [
    {
      id: 'vendor',
      head: format.say('Vendor and service'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.vendorName}
          lang={languageOfName(row.vendorName)}
          href={hrefOf(row)}
          second={<span lang={languageOfName(row.engagementTitle)}>{row.engagementTitle}</span>}
          whole
        />
      ),
    },
    {
      id: 'residual',
      head: format.say('Residual, tier'),
      narrow: 'badge',
      sort: sorted(asked, 'risk'),
      cell: (row) => (
        <>
          <RiskBadge level={row.residual ?? 'unknown'} />
          <span className="sub2">
            <TierBadge tier={row.tier ?? 'unknown'} label={format.say(tierWords[row.tier ?? 'unknown'])} />
          </span>
          {row.heldBack?.knockedOut === true ? (
            <span className="sub2 warn-t">{format.say('Knock-out in force')}</span>
          ) : null}
        </>
      ),
    },
    {
      id: 'score',
      head: format.say('Score'),
      narrow: 'who',
      wideOnly: true,
      cell: (row) => (
        <>
          <span className="row">
            <span className="nowrap">
              {row.overall === null ? '–' : format.score(row.overall)}{' '}
              <BandBadge band={row.band ?? 'none'} letterOnly />
            </span>
            {/* The column of its own isn't there on a narrow screen. */}
            <span className="mob">
              <span className="sub2">
                {format.say('{reviewed} of {answers} looked at', { reviewed: row.reviewed, answers: row.answers })}
              </span>
            </span>
          </span>
          {typeof row.heldBack?.uncapped === 'number' ? (
            <span className="sub2 nowrap">
              {format.say('held by a limit, {score} before it', { score: format.score(row.heldBack.uncapped) })}
            </span>
          ) : null}
        </>
      ),
    },
  ]
}

function whereColumns(asked: ReviewQueueInput, format: Formats): Column<QueueRow>[] {
  return [
    {
      id: 'status',
      head: format.say('Status'),
      narrow: 'status',
      cell: (row) => {
        const standing = standingOf(row)
        return (
          <>
            <StatusPill letter={standing.letter} tone={standing.tone}>
              {format.say(standing.words)}
            </StatusPill>
            {row.late === null ? null : (
              <span className="sub2 warn-t">
                {format.say(row.late === 'vendor' ? 'Answers overdue, due {date}' : 'Review overdue, due {date}', {
                  date: format.date(row.dueOn),
                })}
              </span>
            )}
            {row.replied === 0 ? null : (
              <span className="sub2 warn-t">
                {format.say(
                  'The vendor wrote on {count, plural, one {# question} other {# questions}}, not judged since',
                  {
                    count: row.replied,
                  },
                )}
              </span>
            )}
            {row.asked === 0 ? null : (
              <span className="sub2">
                {format.say('{count, plural, one {# question} other {# questions}} asked, waiting for the vendor', {
                  count: row.asked,
                })}
              </span>
            )}
          </>
        )
      },
    },
    {
      id: 'reviewed',
      head: format.say('Looked at'),
      numeric: true,
      wideOnly: true,
      cell: (row) => format.say('{reviewed} of {answers}', { reviewed: row.reviewed, answers: row.answers }),
    },
    {
      id: 'waits',
      head: format.say('Submitted'),
      numeric: true,
      narrow: 'due',
      sort: sorted(asked, 'wait'),
      cell: (row) => <TwoLines name={format.date(row.submittedAt)} second={format.relative(row.submittedAt)} />,
    },
  ]
}
