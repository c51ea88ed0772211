import { type Column, StatusPill, TwoLines, useSay } from '@rantai/ui'
import type { ListedProofs } from '@rantai/use-cases'
import { linkWords } from '../chains/chain-words'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { dutyWords, standingWords } from './words'

/** Between whom, which duties, how they stand, since when and until when. */
export function useProofColumns(): Column<ListedProofs>[] {
  const say = useSay()
  const format = useFormat()
  const dayOr = (day: string | null) => (day === null ? <span className="muted">–</span> : format.date(day, 'short'))
  return [
    {
      id: 'link',
      head: say('Link'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ link }) => (
        <TwoLines
          name={linkWords(say, link)}
          lang={languageOfName(link.to.name)}
          href={`/chains/links/${link.id}`}
          second={link.service ?? undefined}
        />
      ),
    },
    {
      id: 'state',
      head: say('Standing'),
      narrow: 'status',
      cell: ({ state, since }) => {
        const { letter, tone, word } = standingWords[state]
        return (
          <>
            <StatusPill letter={letter} tone={tone}>
              {say(word)}
            </StatusPill>
            {since === null || tone !== 'act' ? null : (
              <span className="sub2">{say('since {date}', { date: format.date(since, 'short') })}</span>
            )}
          </>
        )
      },
    },
    {
      id: 'duties',
      head: say('Duties'),
      narrow: 'who',
      cell: ({ obligations }) => (obligations.length === 8 ? say('All eight') : dutyWords(say, obligations)),
    },
    {
      id: 'confirmed',
      head: say('Last confirmed'),
      numeric: true,
      wideOnly: true,
      cell: ({ confirmedOn }) => dayOr(confirmedOn),
    },
    {
      id: 'until',
      head: say('Counts until'),
      numeric: true,
      narrow: 'due',
      cell: ({ validUntil, state }) =>
        validUntil === null ? (
          <span className="muted">–</span>
        ) : (
          <TwoLines name={format.date(validUntil, 'short')} act={state === 'expired'} />
        ),
    },
    {
      id: 'engagements',
      head: say('Engagements'),
      numeric: true,
      narrow: 'badge',
      cell: ({ engagements }) => format.number(engagements),
    },
  ]
}
