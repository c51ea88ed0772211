import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Section, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { AtStake } from '../chains/AtStake'
import { HitTable } from '../chains/HitTable'
import { mayWriteIncidents } from '../incidents/may-write'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namesFor } from '../profile/value-words'
import { chainRowsPerPage } from '@rantai/use-cases/chains/chains.schema'
import { ListPager } from '../vendors/ListPager'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.impact.party.name ?? say('Party'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = Number(new URL(args.request.url).searchParams.get('page') ?? 1)
  const [impact, { person, role }] = await Promise.all([
    api.chains.impact({ partyId: args.params.partyId ?? '', page }),
    api.account.shell(),
  ])
  const { party, countries, subjectCountries } = impact
  const codes = [
    ...(party.country === null ? [] : [party.country]),
    ...countries,
    ...subjectCountries.map(({ code }) => code),
  ]
  const names = countryNames(localeOf(args.request, person).locale)
  return {
    impact,
    mayOpenIncident: mayWriteIncidents(role),
    countries: namesFor([{ kind: 'countries', codes }], names),
  }
}

/** "This provider is down or breached": who is hit, with what, and whom to call. */
export default function PartyImpactPage() {
  const say = useSay()
  const format = useFormat()
  const { impact, countries, mayOpenIncident } = useLoaderData<typeof loader>()
  const { party, engagements, weighty, rows, page } = impact
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
            {mayOpenIncident ? (
              <ButtonLink href={`/incidents/new?party=${party.id}`}>{say('Open an incident')}</ButtonLink>
            ) : null}
          </>
        }
      />
      <AtStake impact={impact} countries={countries} />
      <Section id="hits" title={say('Engagements')} aside={format.date(impact.asOf)}>
        <HitTable rows={rows} />
        {engagements > chainRowsPerPage ? (
          <ListPager
            page={page}
            pageSize={chainRowsPerPage}
            shown={rows.length}
            total={engagements}
            address={(to) => `/chains/parties/${party.id}?page=${to}#hits`}
          />
        ) : null}
      </Section>
    </>
  )
}
