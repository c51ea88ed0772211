import { type Column, TwoLines, useSay } from '@rantai/ui'
import type { Gap } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { missingWords } from './chain-words'
import { MechanismBy } from './MechanismBy'

/** Where something is missing, with the way to where it is put right; what; and how many engagements it touches. */
export function useGapColumns(): Column<Gap>[] {
  const say = useSay()
  const format = useFormat()
  return [
    {
      id: 'where',
      head: say('Link or party'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, from, to, service, missing }) => (
        <TwoLines
          name={from === null ? to.name : `${from.name} → ${to.name}`}
          lang={languageOfName(to.name)}
          href={missing.includes('flowDown') ? `/chains/links/${id}` : `/parties/${from?.id ?? to.id}`}
          second={service ?? undefined}
        />
      ),
    },
    {
      id: 'missing',
      head: say('Missing'),
      narrow: 'who',
      cell: ({ missing, mechanism }) => (
        <>
          {missing.map((kind) => say(missingWords[kind])).join(', ')}
          <MechanismBy source={mechanism} />
        </>
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
