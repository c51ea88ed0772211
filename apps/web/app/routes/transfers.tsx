import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, english, PageHeader, Tabs, useSay } from '@rantai/ui'
import { transfersPerPage } from '@rantai/use-cases/transfers/transfers.schema'
import { callerFor } from '../api/caller'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { listKeys } from '../shell/page-keys'
import { isNarrowed, transfersAddress, transfersAskedBy, wholeAddress } from '../transfers/list-address'
import { TransferFilters } from '../transfers/TransferFilters'
import { TransferTable } from '../transfers/TransferTable'
import { useListKeys } from '../vendors/use-list-keys'
import { ListPager } from '../vendors/ListPager'

export const handle = { keys: [listKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Transfers'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = transfersAskedBy(new URL(args.request.url))
  const { person } = await api.account.shell()
  const page = await api.transfers.list(asked)
  const { locale } = localeOf(args.request, person)
  const named = countryNames(locale)
  const codes = [...page.origins, ...page.destinations, ...page.rows.flatMap((row) => [row.origin, row.destination])]
  return { ...page, asked, names: Object.fromEntries(codes.map((code) => [code, named(code) ?? code])) }
}

const views = english([
  { view: 'all', label: 'All' },
  { view: 'act', label: 'To act on' },
  { view: 'fill', label: 'To be filled in' },
  { view: 'filing', label: 'To file' },
  { view: 'assess', label: 'To assess' },
  { view: 'announced', label: 'Announced' },
  { view: 'ended', label: 'Ended' },
])

/** The registry of transfers: where personal data goes, on what ground, and what is due. */
export default function Transfers() {
  const say = useSay()
  const format = useFormat()
  const { rows, counts, origins, destinations, asked, names, today } = useLoaderData<typeof loader>()
  const cursor = useListKeys(
    rows.map(({ id }) => id),
    (id) => `/transfers/${id}`,
  )
  const total = counts[asked.view]
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: names[value] ?? value }))
  return (
    <>
      <PageHeader
        title={say('Transfers')}
        subtitle={say('Where personal data goes by intake and chains, on what ground, and what is due.')}
        actions={
          <>
            <ButtonLink href={transfersAddress(asked, {}, '/transfers/export/csv')} download>
              {say('Download CSV')}
            </ButtonLink>
            <ButtonLink href={transfersAddress(asked, {}, '/transfers/export/xlsx')} download>
              {say('Download XLSX')}
            </ButtonLink>
          </>
        }
      />
      <Tabs
        label={say('Views')}
        tabs={views.map(({ view, label }) => ({
          label: say(label),
          href: transfersAddress(asked, { view }),
          current: asked.view === view,
          count: format.number(counts[view]),
        }))}
      />
      <TransferFilters asked={asked} origins={options(origins)} destinations={options(destinations)} />
      <TransferTable {...{ rows, asked, names, today, cursor }} empty={<NoTransfers asked={asked} />} />
      <ListPager
        page={asked.page}
        pageSize={transfersPerPage}
        shown={rows.length}
        total={total}
        address={(page) => transfersAddress(asked, { page })}
      />
    </>
  )
}

function NoTransfers({ asked }: { readonly asked: ReturnType<typeof transfersAskedBy> }) {
  const say = useSay()
  if (isNarrowed(asked) || asked.page > 1)
    return (
      <EmptyState
        title={say('No transfer fits the search')}
        action={<ButtonLink href={wholeAddress(asked)}>{say('Show all')}</ButtonLink>}
      />
    )
  if (asked.view !== 'all')
    return (
      <EmptyState
        title={say('Nothing in this view')}
        action={<ButtonLink href="/transfers">{say('All transfers')}</ButtonLink>}
      />
    )
  return (
    <EmptyState
      title={say('No transfers yet')}
      action={<ButtonLink href="/engagements">{say('Engagements')}</ButtonLink>}
    >
      {say(
        'Rows come by themselves: from the countries of people, storage and access in the intake, and from the chains behind vendors.',
      )}
    </EmptyState>
  )
}
