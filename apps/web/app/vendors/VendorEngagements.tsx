import {
  BandBadge,
  ButtonLink,
  DataTable,
  EmptyState,
  Section,
  StatusPill,
  TierBadge,
  TwoLines,
  english,
  useSay,
} from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { dueWords } from './due-words'
import { bandOf, riskLevelOf } from './levels'
import { statusOf } from './status-words'

export type EngagementRow = {
  readonly id: string
  readonly title: string
  readonly tier: string | null
  readonly band: string | null
  readonly outcome: string | null
  readonly state: 'open' | 'closed'
  readonly ownerName: string | null
  readonly dueOn: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly waitsFor: 'vendor' | 'us' | null
}

const outcomeWords: Readonly<Record<string, string>> = english({
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  rejected: 'Rejected',
})

type Props = {
  readonly vendorId: string
  readonly rows: readonly EngagementRow[]
  readonly mayWrite: boolean
}

/** What the vendor does for the organisation, with where each assessment stands. */
export function VendorEngagements({ vendorId, rows, mayWrite }: Props) {
  const say = useSay()
  const format = useFormat()
  const add = mayWrite ? (
    <ButtonLink href={`/vendors/${vendorId}/engagements/new`}>{say('New engagement')}</ButtonLink>
  ) : null
  const due = (row: EngagementRow) => {
    if (row.dueOn === null) return <span className="muted">–</span>
    const { words, act } = dueWords(format, { ...row, dueOn: row.dueOn })
    return <TwoLines name={format.date(row.dueOn, 'short')} second={words} act={act} />
  }
  return (
    <Section
      title={say('Engagements')}
      aside={
        rows.length === 0 ? undefined : (
          <span className="row">
            <ButtonLink href={`/chains/parties/${vendorId}`}>{say('Who is hit when it fails')}</ButtonLink>
            {add}
          </span>
        )
      }
    >
      <DataTable
        caption={say('Engagements of this vendor')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'title',
            head: say('Engagement'),
            rowHeader: true,
            narrow: 'title',
            cell: (row) => (
              <TwoLines
                name={row.title}
                href={`/engagements/${row.id}`}
                second={<span className="font-normal">{row.state === 'closed' ? say('Closed') : row.ownerName}</span>}
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
          { id: 'status', head: say('Status'), narrow: 'status', cell: (row) => <Status row={row} /> },
          {
            id: 'outcome',
            head: say('Decision'),
            narrow: 'who',
            cell: (row) => {
              const outcome = outcomeWords[row.outcome ?? '']
              return outcome === undefined ? <span className="muted">{say('Not decided')}</span> : say(outcome)
            },
          },
          { id: 'due', head: say('Next due'), numeric: true, narrow: 'due', cell: (row) => due(row) },
        ]}
        empty={
          <EmptyState title={say('No engagements yet')} action={add}>
            {say('An engagement is what this vendor does for you. It decides the inherent tier and what is asked.')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Status({ row }: { readonly row: EngagementRow }) {
  const say = useSay()
  const status = statusOf(row)
  if (row.assessmentId === null) return <span className="muted">{say(status.word)}</span>
  return (
    <StatusPill letter={status.letter} tone={status.tone}>
      {say(status.word)}
    </StatusPill>
  )
}
