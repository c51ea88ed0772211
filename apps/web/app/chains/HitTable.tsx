import { type Column, DataTable, EmptyState, TierBadge, TwoLines, useSay } from '@rantai/ui'
import type { HitEngagement } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { riskLevelOf } from '../vendors/levels'
import { languageOfName } from '../vendors/name-language'
import { factWords } from '../what-if/fact-words'
import { dataWords } from './chain-words'

/** Engagements that a party's failure hits, with the way from each to it. */
export function HitTable({ rows }: { readonly rows: readonly HitEngagement[] }) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<HitEngagement>[] = [
    {
      id: 'engagement',
      head: say('Engagement and the way to this party'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ engagementId, title, path }) => (
        <TwoLines
          name={title}
          lang={languageOfName(title)}
          href={`/engagements/${engagementId}/chain?party=${path.at(-1)?.id ?? ''}#focus`}
          second={path
            .slice(1)
            .map(({ name }) => name)
            .join(' → ')}
        />
      ),
    },
    { id: 'tier', head: say('Tier'), narrow: 'badge', cell: ({ tier }) => <TierBadge tier={riskLevelOf(tier)} /> },
    { id: 'data', head: say('Data that gets there'), narrow: 'who', cell: ({ data }) => dataWords(say, data) },
    {
      id: 'people',
      head: say('People'),
      numeric: true,
      cell: ({ people }) =>
        people === null ? <span className="muted">{say('Not known')}</span> : format.number(people),
    },
    {
      id: 'replace',
      head: say('To replace the vendor'),
      wideOnly: true,
      cell: ({ substitutability }) =>
        substitutability === null ? (
          <span className="muted">{say('Not known')}</span>
        ) : (
          factWords(say, { name: 'substitutability', ask: '' }).valueLabel(substitutability)
        ),
    },
    {
      id: 'owner',
      head: say('Owner'),
      narrow: 'due',
      cell: ({ ownerName }) => ownerName ?? <span className="muted">{say('Nobody')}</span>,
    },
  ]
  return (
    <DataTable
      caption={say('Engagements that are hit, the nearest first')}
      columns={columns}
      rows={rows}
      rowKey={({ engagementId }) => engagementId}
      empty={
        <EmptyState title={say('No open engagement reaches this party')}>
          {say('Nothing of yours hangs on it, as far as anybody said.')}
        </EmptyState>
      }
    />
  )
}
