import { type Column, DataTable, Section, TwoLines, useSay } from '@rantai/ui'
import type { EngagementChain } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import type { CountryNames } from '../profile/value-words'
import type { DrawnMap } from './chain-map'
import { ChainWay } from './ChainWay'
import { CountryMap } from './CountryMap'
import { dataWords } from './chain-words'

type Country = EngagementChain['countries'][number]
type Props = {
  readonly rows: readonly Country[]
  readonly map: DrawnMap
  readonly names: CountryNames
  readonly hrefOf: (partyId: string) => string
}

/** Where the data is stored or can be reached from, on a map and as a list with the way that causes each. */
export function CountriesPart({ rows, map, names, hrefOf }: Props) {
  const say = useSay()
  const format = useFormat()
  if (rows.length === 0)
    return (
      <Section title={say('Countries')}>
        <p className="muted">{say('No link says where the data is. The gaps name those that should.')}</p>
      </Section>
    )
  const columns: Column<Country>[] = [
    {
      id: 'country',
      head: say('Country'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ code, data }) => (
        <TwoLines name={names[code] ?? code} second={say('Data: {data}', { data: dataWords(say, data) })} />
      ),
    },
    {
      id: 'way',
      head: say('Because of'),
      narrow: 'who',
      cell: ({ path, link, others: { named, more } }) => (
        <>
          <ChainWay path={path.slice(1)} hrefOf={({ id }) => hrefOf(id)} />
          {link.service === null ? null : <span className="sub2">{link.service}</span>}
          {named.length === 0 ? null : (
            <span className="sub2">
              {say('Also there: {names}', {
                names: format.list([
                  ...named.map(({ name }) => name),
                  ...(more === 0 ? [] : [say('{count, number} more', { count: more })]),
                ]),
              })}
            </span>
          )}
        </>
      ),
    },
  ]
  return (
    <Section title={say('Countries')} aside={say('Stored there, or reached from there')}>
      <div className="grid gap-6 lg:grid-cols-2 items-start">
        <CountryMap
          map={map}
          label={say('Map of {count, plural, one {# country} other {# countries}}: {names}', {
            count: rows.length,
            names: rows.map(({ code }) => names[code] ?? code).join(', '),
          })}
        />
        <DataTable caption={say('Countries')} columns={columns} rows={rows} rowKey={({ code }) => code} />
      </div>
    </Section>
  )
}
