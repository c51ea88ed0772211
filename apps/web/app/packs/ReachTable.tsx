import { type Column, DataTable, EmptyState, Pager, type Say, StatusPill, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { Reach, ReachedEngagement } from '@rantai/use-cases'
import { reachedPerPage } from '@rantai/use-cases/packs/packs.schema'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { statusOf } from '../vendors/status-words'

type Props = {
  readonly reach: Reach
  readonly page: number
  /** The version that a request asks from now on; null for one that is about to be published. */
  readonly version: string | null
  /** Where the page stands, for the links to its other pages. */
  readonly address: string
}

/** The engagements that ask a pack, those with an open assessment first, and what becomes of each. */
export function ReachTable({ reach, page, version, address }: Props) {
  const say = useSay()
  const format = useFormat()
  const { rows, total } = reach
  const first = (page - 1) * reachedPerPage
  const last = first + rows.length
  const pageHref = (wanted: number) => (wanted === 1 ? address : `${address}?page=${wanted}`)
  return (
    <>
      <DataTable
        caption={say('Engagements that ask this pack, {day}', { day: format.date(format.now, 'long') })}
        columns={columnsOf(say, format, version)}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          rows.length === 0 ? (
            <EmptyState title={say('No engagement asks this pack')}>
              {say('Nobody is touched by a new version. Packs are chosen on the scope page of an engagement.')}
            </EmptyState>
          ) : undefined
        }
      />
      {total > reachedPerPage ? (
        <Pager
          summary={say('{first} to {last} of {total}.', {
            first: format.number(first + 1),
            last: format.number(last),
            total: format.number(total),
          })}
          previousHref={page > 1 ? pageHref(page - 1) : undefined}
          nextHref={last < total ? pageHref(page + 1) : undefined}
        />
      ) : null}
    </>
  )
}

function columnsOf(say: Say, format: Formats, version: string | null): Column<ReachedEngagement>[] {
  return [
    {
      id: 'vendor',
      head: say('Vendor and service'),
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
        />
      ),
    },
    { id: 'state', head: say('Assessment'), narrow: 'status', cell: (row) => <Standing row={row} /> },
    {
      id: 'version',
      head: say('Asks version'),
      narrow: 'badge',
      cell: ({ asked, version: asks }) => (asked ? (asks ?? say('not kept')) : <span className="muted">–</span>),
    },
    { id: 'then', head: say('What happens'), narrow: 'who', cell: (row) => fateOf(row, { say, format, version }) },
  ]
}

const isOpen = ({ assessingState }: ReachedEngagement): boolean =>
  assessingState !== null && assessingState !== 'decided'

function Standing({ row }: { readonly row: ReachedEngagement }) {
  const say = useSay()
  if (row.assessmentId === null) return <span className="muted">{say('Nobody was asked yet')}</span>
  if (!isOpen(row)) return <span className="muted">{say('None open')}</span>
  const { letter, tone, word } = statusOf(row)
  const inReview = row.assessingState === 'inReview' || row.answeringState === 'submitted'
  return (
    <TextLink href={inReview ? `/reviews/${row.assessmentId}` : `/engagements/${row.id}/invitation`}>
      <StatusPill letter={letter} tone={tone}>
        {say(word)}
      </StatusPill>
    </TextLink>
  )
}

type Telling = { readonly say: Say; readonly format: Formats; readonly version: string | null }

/** What is sent stays as it was sent; the next request asks the newest version, and of what was answered only what is new or changed. */
function fateOf(row: ReachedEngagement, { say, format, version: asked }: Telling): string {
  const version = asked === null ? say('the new version') : say('version {version}', { version: asked })
  if (isOpen(row) && !row.asks) return say('Stays as it was sent. The next request no longer asks this pack.')
  if (isOpen(row) && row.asked)
    return row.version === asked
      ? say('Asks {version} already.', { version })
      : say('Stays as it was sent, and is scored by that. The next reassessment asks {version}.', { version })
  if (isOpen(row)) return say('Was sent without this pack. The next reassessment asks {version}.', { version })
  if (row.assessmentId === null) return say('The first request asks {version}.', { version })
  return row.nextDueOn === null
    ? say('No reassessment is planned. The next one asks {version}.', { version })
    : say('The reassessment due {day} asks {version}: what is new or changed, and what must be confirmed.', {
        day: format.date(row.nextDueOn),
        version,
      })
}
