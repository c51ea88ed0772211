import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, PageHeader, Pager, Section, useSay } from '@rantai/ui'
import { chainRowsPerPage } from '@rantai/use-cases/chains/chains.schema'
import { callerFor } from '../api/caller'
import { chainAddress, chainAskedBy } from '../chains/chain-address'
import { ChainFilters } from '../chains/ChainFilters'
import { ChainPicture } from '../chains/ChainPicture'
import { ChainSummary } from '../chains/ChainSummary'
import { CountriesPart } from '../chains/CountriesPart'
import { mapOf } from '../chains/country-map.server'
import { PartyInFocus } from '../chains/PartyInFocus'
import { PromiseTable } from '../chains/PromiseTable'
import { ReachTable } from '../chains/ReachTable'
import { FlowDownStanding } from '../flow-down/FlowDownStanding'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { ProfileTabs } from '../profile/ProfileHeader'
import { AnsweredDown } from '../chains/AnsweredDown'
import { namesFor } from '../profile/value-words'
import { pageRange } from '../chains/page-range'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.chain.root.title ?? say('Chain'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = chainAskedBy(new URL(args.request.url))
  const chain = await api.chains.readEngagement({ ...asked, engagementId: args.params.id ?? '' })
  const answeredDown = await api.passing.ofEngagement({ engagementId: args.params.id ?? '' })
  const { person } = await api.account.shell()
  const reached = chain.countries.map(({ code }) => code)
  const codes = [...reached, ...chain.rows.rows.flatMap(({ countries }) => countries)]
  const clock = chain.clock.strictest?.jurisdiction ?? ''
  const names = countryNames(localeOf(args.request, person).locale)
  const countries = namesFor([{ kind: 'countries', codes: [...codes, ...(clock.length === 2 ? [clock] : [])] }], names)
  return { asked, chain, answeredDown, countries, map: mapOf(reached) }
}

/** The chain behind an engagement: whom its data may get to, how, where, and what that is worth. */
export default function EngagementChainPage() {
  const say = useSay()
  const format = useFormat()
  const { asked, chain, answeredDown, countries, map } = useLoaderData<typeof loader>()
  const { root, reach, rows, focus, picture } = chain
  const base = `/engagements/${root.engagementId}`
  const path = `${base}/chain`
  const kept = { text: asked.text, missing: asked.missing, page: rows.page, partyId: focus?.id ?? null }
  const focusAddress = (partyId: string | null) =>
    chainAddress(path, kept, { partyId, page: rows.page }) + (partyId === null ? '' : '#focus')
  const hrefOf = (partyId: string) => focusAddress(partyId)
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: root.vendorName, href: `/vendors/${root.vendorId}` },
        ]}
        title={root.title}
        subtitle={say(
          '{parties, plural, one {# party} other {# parties}} can touch its data, {steps}; {assessed} of them assessed.',
          {
            parties: reach.parties,
            assessed: format.number(reach.assessed),
            steps: format.list(
              reach.byDepth.map(({ depth, parties }) =>
                say('{parties} at step {depth}', { parties: format.number(parties), depth }),
              ),
            ),
          },
        )}
        actions={<ButtonLink href="/chains/gaps">{say('Gaps of all chains')}</ButtonLink>}
      />
      <ProfileTabs base={base} part="chain" />
      {reach.parties <= 1 ? <NobodyBehind vendorId={root.vendorId} /> : null}
      <ChainSummary chain={chain} countries={countries} hrefOf={hrefOf} />
      <Section title={say('Parties')} aside={format.date(chain.asOf)}>
        <ChainFilters text={asked.text} missing={kept.missing} allHref={path} />
        <ChainPicture picture={picture} focusAddress={focusAddress} />
      </Section>
      {focus === null ? null : <PartyInFocus focus={focus} hrefOf={hrefOf} />}
      <Section title={say('Parties as a table')}>
        <ReachTable
          rows={rows.rows}
          caption={say('Parties that the data may get to')}
          countries={countries}
          hrefOf={hrefOf}
        />
        <Pager
          summary={pageRange(format, rows, chainRowsPerPage)}
          previousHref={rows.page > 1 ? chainAddress(path, kept, { page: rows.page - 1 }) : undefined}
          nextHref={
            rows.page * chainRowsPerPage < rows.total ? chainAddress(path, kept, { page: rows.page + 1 }) : undefined
          }
        />
      </Section>
      <AnsweredDown rows={answeredDown} />
      <CountriesPart rows={chain.countries} map={map} names={countries} hrefOf={hrefOf} />
      {chain.promises.length === 0 ? null : (
        <Section
          title={say('Duties passed on')}
          aside={say('From the vendor on; a promise not recorded is the weakest')}
        >
          <FlowDownStanding flowDown={chain.flowDown} arrow={root.engagementId} />
          <PromiseTable promises={chain.promises} caption={say('Weakest promise of each obligation')} />
        </Section>
      )}
    </>
  )
}

function NobodyBehind({ vendorId }: { readonly vendorId: string }) {
  const say = useSay()
  return (
    <EmptyState
      title={say('Nobody is known behind this vendor')}
      action={<ButtonLink href={`/vendors/${vendorId}`}>{say('Open the vendor')}</ButtonLink>}
    >
      {say('Its sub-processors come from its answers, its published list, or a list that you import.')}
    </EmptyState>
  )
}
