import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, type Column, DataTable, EmptyState, Pager, SearchInput, TwoLines, useSay } from '@rantai/ui'
import type { ChainParty } from '@rantai/use-cases'
import { chainRowsPerPage, listChainPartiesInput } from '@rantai/use-cases/chains/chains.schema'
import { callerFor } from '../api/caller'
import { chainAddress, chainAskedBy } from '../chains/chain-address'
import { ChainsHeader } from '../chains/ChainsHeader'
import { pageRange } from '../chains/page-range'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { type CountryNames, namesFor } from '../profile/value-words'
import { languageOfName } from '../vendors/name-language'

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
        columns={useColumns(countries)}
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

function useColumns(countries: CountryNames): Column<ChainParty>[] {
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
