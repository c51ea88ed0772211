import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, DataTable, EmptyState, Pager, SearchInput, useSay } from '@rantai/ui'
import { chainRowsPerPage, listChainPartiesInput } from '@rantai/use-cases/chains/chains.schema'
import { callerFor } from '../api/caller'
import { chainAddress, chainAskedBy } from '../chains/chain-address'
import { ChainsHeader } from '../chains/ChainsHeader'
import { pageRange } from '../chains/page-range'
import { usePartyColumns } from '../chains/use-party-columns'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namesFor } from '../profile/value-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Parties'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = listChainPartiesInput.parse(chainAskedBy(new URL(args.request.url)))
  const parties = await api.chains.parties(asked)
  const { person } = await api.account.shell()
  const codes = parties.rows.flatMap(({ country }) => country ?? [])
  const names = countryNames(localeOf(args.request, person).locale)
  return { asked, parties, countries: namesFor([{ kind: 'countries', codes }], names) }
}

/** Everybody in the chains of the organisation. */
export default function ChainParties() {
  const say = useSay()
  const format = useFormat()
  const { asked, parties, countries } = useLoaderData<typeof loader>()
  const kept = { text: asked.text, missing: null, page: parties.page, partyId: null }
  const href = (page: number) => chainAddress('/chains/parties', kept, { page })
  return (
    <>
      <ChainsHeader
        part="parties"
        subtitle={say('Vendors and whoever stands behind them, to any depth, as far as anybody said.')}
      />
      <div className="filters">
        <SearchInput
          label={say('Search {parties, plural, one {# party} other {# parties}}', { parties: parties.all })}
          defaultValue={asked.text}
        />
      </div>
      <DataTable
        caption={say('Parties, whoever most engagements reach first')}
        columns={usePartyColumns(countries)}
        rows={parties.rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={say('No party fits')}
            action={<ButtonLink href="/chains/parties">{say('Show all')}</ButtonLink>}
          >
            {say('Try a part of the name, or show all.')}
          </EmptyState>
        }
      />
      <Pager
        summary={pageRange(format, parties, chainRowsPerPage)}
        previousHref={parties.page > 1 ? href(parties.page - 1) : undefined}
        nextHref={parties.page * chainRowsPerPage < parties.total ? href(parties.page + 1) : undefined}
      />
    </>
  )
}
