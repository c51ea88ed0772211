import { type Column, DataTable, EmptyState, StatusPill, TierBadge, TwoLines, useSay } from '@rantai/ui'
import type { IncidentHitView } from '@rantai/use-cases'
import { english } from '@rantai/ui/words'
import { fitWords, hourWords } from '../chains/chain-words'
import { useFormat } from '../locale/use-format'
import { riskLevelOf } from '../vendors/levels'
import { languageOfName } from '../vendors/name-language'

const promisedByWords = english({ contract: 'by a signed contract', answer: 'by its answer' })

/** Engagements hit through the chain, the nearest first, with what their vendor promised against the strictest clock. */
export function HitList({ hits, own }: { readonly hits: readonly IncidentHitView[]; readonly own: boolean }) {
  const say = useSay()
  const format = useFormat()
  const unknown = <span className="muted">{say('Not known')}</span>
  const columns: Column<IncidentHitView>[] = [
    {
      id: 'engagement',
      head: say('Engagement and the way to this party'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ engagementId, title, path }) => (
        <TwoLines
          name={title}
          lang={languageOfName(title)}
          href={`/engagements/${engagementId}`}
          second={path.join(' → ')}
        />
      ),
    },
    { id: 'tier', head: say('Tier'), narrow: 'badge', cell: ({ tier }) => <TierBadge tier={riskLevelOf(tier)} /> },
    {
      id: 'people',
      head: say('People'),
      numeric: true,
      cell: ({ people }) => (people === null ? unknown : format.number(people)),
    },
    {
      id: 'vendor',
      head: say('The vendor’s clock against ours'),
      narrow: 'who',
      cell: ({ vendorClock: { promised, promisedBy, left, used, fits, kept } }) => {
        const mark = fitWords[used === null ? fits : kept]
        return (
          <TwoLines
            name={
              <StatusPill letter={mark.letter} tone={mark.tone}>
                {promised === null
                  ? say('No promise is known')
                  : say('Promised within {time}', { time: hourWords(say, promised) })}
              </StatusPill>
            }
            second={[
              ...(promisedBy === null ? [] : [say(promisedByWords[promisedBy])]),
              ...(used === null
                ? []
                : [say('told after {time}', { time: hourWords(say, Math.round(used * 10) / 10) })]),
              left === null
                ? say('no clock of ours has a figure')
                : say('the strictest clock of this incident leaves it {time}', { time: hourWords(say, left) }),
            ].join(' · ')}
            whole
          />
        )
      },
    },
    {
      id: 'again',
      head: say('Asked again'),
      wideOnly: true,
      cell: ({ askedAgain }) =>
        askedAgain === null
          ? say('No')
          : askedAgain === 'opened'
            ? say('Yes')
            : say('No: an assessment was already under way'),
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
      rows={hits}
      rowKey={(row) => row.engagementId}
      empty={
        hits.length === 0 ? (
          <EmptyState title={say('No engagement is hit')}>
            {own
              ? say('It happened at your own organisation. Clocks follow the organisation’s own facts.')
              : say('No open engagement uses this party, as far as your chains are known.')}
          </EmptyState>
        ) : undefined
      }
    />
  )
}
