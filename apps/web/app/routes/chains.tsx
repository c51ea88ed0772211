import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, Section, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ChainsHeader } from '../chains/ChainsHeader'
import { CountryMap } from '../chains/CountryMap'
import { mapOf } from '../chains/country-map.server'
import { ShareTable } from '../chains/ShareTable'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namesFor } from '../profile/value-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Chains'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const portfolio = await api.chains.readPortfolio()
  const { person } = await api.account.shell()
  const codes = portfolio.countries.map(({ of }) => of)
  const names = countryNames(localeOf(args.request, person).locale)
  return { portfolio, countries: namesFor([{ kind: 'countries', codes }], names), map: mapOf(codes) }
}

/** On whom and where the critical and high engagements hang together. */
export default function Chains() {
  const say = useSay()
  const format = useFormat()
  const { portfolio, countries, map } = useLoaderData<typeof loader>()
  const { weighty, parties, index } = portfolio
  const subtitle = say(
    '{weighty} of {engagements, plural, one {# open engagement is} other {# open engagements are}} critical or high; these count here.',
    { weighty: format.number(weighty), engagements: portfolio.engagements },
  )
  if (weighty === 0)
    return (
      <>
        <ChainsHeader part="concentration" subtitle={subtitle} />
        <EmptyState
          title={say('No critical or high engagement is open')}
          action={<ButtonLink href="/engagements">{say('Go to the engagements')}</ButtonLink>}
        >
          {say('Concentration counts how many of them hang on the same party, country or cloud region.')}
        </EmptyState>
      </>
    )
  return (
    <>
      <ChainsHeader part="concentration" subtitle={subtitle} />
      <Section
        title={say('Parties')}
        aside={
          index === null
            ? format.date(portfolio.asOf)
            : say(
                'Index {index}: 1 if all hang on one party, less the more parties share them; how many one of them hits is in the table. {date}',
                {
                  index: format.number(index, 3),
                  date: format.date(portfolio.asOf),
                },
              )
        }
      >
        <ShareTable
          head={say('Party')}
          caption={say('Share of the critical and high engagements that reach a party')}
          of={weighty}
          rows={parties.rows.map(({ of, ...share }) => ({
            ...{ id: of.id, name: of.name, ...share },
            ...(of.kind === 'party' && { href: `/chains/parties/${of.id}` }),
          }))}
        />
        {parties.total > parties.rows.length ? (
          <p className="small muted">
            {say('The first {shown} of {all} parties.', {
              shown: format.number(parties.rows.length),
              all: format.number(parties.total),
            })}
          </p>
        ) : null}
      </Section>
      <Section title={say('Countries')}>
        <div className="grid gap-6 lg:grid-cols-2 items-start">
          <CountryMap
            map={map}
            label={say('Map of {count, plural, one {# country} other {# countries}}: {names}', {
              count: portfolio.countries.length,
              names: portfolio.countries.map(({ of }) => countries[of] ?? of).join(', '),
            })}
          />
          <ShareTable
            head={say('Country')}
            caption={say('Share of the critical and high engagements whose data may get to a country')}
            of={weighty}
            rows={portfolio.countries.map(({ of, ...share }) => ({ id: of, name: countries[of] ?? of, ...share }))}
          />
        </div>
      </Section>
      {portfolio.regions.length === 0 ? null : (
        <Section title={say('Cloud regions')}>
          <ShareTable
            head={say('Region')}
            caption={say('Share of the critical and high engagements in a cloud region')}
            of={weighty}
            rows={portfolio.regions.map(({ of, ...share }) => ({ id: of, name: of, ...share }))}
          />
        </Section>
      )}
    </>
  )
}
