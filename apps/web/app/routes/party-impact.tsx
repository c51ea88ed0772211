import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, DescriptionList, PageHeader, Section, useSay } from '@rantai/ui'
import type { PartyImpact } from '@rantai/use-cases'
import { callerFor } from '../api/caller'
import { dataWords } from '../chains/chain-words'
import { HitTable } from '../chains/HitTable'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { type CountryNames, namesFor } from '../profile/value-words'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.impact.party.name ?? say('Party'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const impact = await api.chains.impact({ partyId: args.params.partyId ?? '' })
  const { person } = await api.account.shell()
  const { party, countries, subjectCountries } = impact
  const codes = [
    ...(party.country === null ? [] : [party.country]),
    ...countries,
    ...subjectCountries.map(({ code }) => code),
  ]
  const names = countryNames(localeOf(args.request, person).locale)
  return { impact, countries: namesFor([{ kind: 'countries', codes }], names) }
}

/** "This provider is down or breached": who is hit, with what, and whom to call. */
export default function PartyImpactPage() {
  const say = useSay()
  const format = useFormat()
  const { impact, countries } = useLoaderData<typeof loader>()
  const { party, engagements, weighty, rows } = impact
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Chains'), href: '/chains' },
          { label: say('Parties'), href: '/chains/parties' },
        ]}
        title={party.name}
        titleLang={languageOfName(party.name)}
        subtitle={say(
          'Down or breached, it hits {engagements, plural, =0 {no open engagement} one {# open engagement} other {# open engagements}}, {weighty} of them critical or high.',
          { engagements, weighty: format.number(weighty) },
        )}
        actions={
          <>
            {party.vendorId === null ? null : (
              <ButtonLink href={`/vendors/${party.vendorId}`}>{say('Open the vendor')}</ButtonLink>
            )}
            <ButtonLink href={`/parties/${party.id}`}>{say('Links and names')}</ButtonLink>
          </>
        }
      />
      <AtStake impact={impact} countries={countries} />
      <Section title={say('Engagements')} aside={format.date(impact.asOf)}>
        <HitTable rows={rows} />
        {engagements > rows.length ? (
          <p className="small muted">
            {say('The nearest {shown} of {all} engagements; the figures above count all.', {
              shown: format.number(rows.length),
              all: format.number(engagements),
            })}
          </p>
        ) : null}
      </Section>
    </>
  )
}

function AtStake({ impact, countries }: { readonly impact: PartyImpact; readonly countries: CountryNames }) {
  const say = useSay()
  const format = useFormat()
  const counted = (name: string, count: number) => say('{name} ({count})', { name, count: format.number(count) })
  const { people, peopleUnknown, data, dataUnlimited, owners, withoutOwner } = impact
  return (
    <Section title={say('At stake')}>
      <DescriptionList
        items={[
          {
            term: say('People'),
            detail:
              peopleUnknown === 0
                ? format.number(people)
                : say(
                    'at least {people}; {unknown, plural, one {# engagement doesn’t say} other {# engagements don’t say}}',
                    {
                      people: format.number(people),
                      unknown: peopleUnknown,
                    },
                  ),
          },
          {
            term: say('People live in'),
            detail:
              impact.subjectCountries
                .map(({ code, engagements }) => counted(countries[code] ?? code, engagements))
                .join(', ') || say('Not known'),
          },
          { term: say('Data'), detail: dataWords(say, dataUnlimited ? null : data) },
          {
            term: say('Data is there in'),
            detail: impact.countries.map((code) => countries[code] ?? code).join(', ') || say('Not known'),
          },
          {
            term: say('Whom to call'),
            detail:
              [
                ...owners.map(({ name, engagements }) => counted(name, engagements)),
                ...(withoutOwner === 0
                  ? []
                  : [
                      say('{count, plural, one {# without an owner} other {# without an owner}}', {
                        count: withoutOwner,
                      }),
                    ]),
              ].join(', ') || say('Nobody'),
          },
        ]}
      />
    </Section>
  )
}
