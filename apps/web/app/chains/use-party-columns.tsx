import { type Column, TwoLines, useSay } from '@rantai/ui'
import type { ChainParty } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import type { CountryNames } from '../profile/value-words'
import { languageOfName } from '../vendors/name-language'

/** A party by all its names, what it is to the organisation, and how many engagements reach it. */
export function usePartyColumns(countries: CountryNames): Column<ChainParty>[] {
  const say = useSay()
  const format = useFormat()
  return [
    {
      id: 'party',
      head: say('Party'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, name, names }) => (
        <TwoLines
          name={name}
          lang={languageOfName(name)}
          href={`/chains/parties/${id}`}
          second={names.length === 0 ? undefined : names.slice(0, 3).join(', ')}
        />
      ),
    },
    {
      id: 'country',
      head: say('Country'),
      narrow: 'who',
      cell: ({ country }) =>
        country === null ? <span className="muted">{say('Not known')}</span> : (countries[country] ?? country),
    },
    {
      id: 'kind',
      head: say('Known as'),
      narrow: 'status',
      cell: ({ vendorId, assessed }) =>
        [
          vendorId === null ? say('sub-processor') : say('vendor'),
          assessed ? say('assessed') : say('not assessed'),
        ].join(', '),
    },
    { id: 'uses', head: say('Uses'), numeric: true, wideOnly: true, cell: ({ uses }) => format.number(uses) },
    {
      id: 'engagements',
      head: say('Engagements'),
      numeric: true,
      narrow: 'badge',
      cell: ({ engagements }) => format.number(engagements),
    },
  ]
}
