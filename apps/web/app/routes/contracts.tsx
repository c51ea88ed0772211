import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Tabs, english, useSay } from '@rantai/ui'
import { contractsPerPage } from '@rantai/use-cases/contracts/contracts.schema'
import { callerFor } from '../api/caller'
import { ContractFilters } from '../contracts/ContractFilters'
import { ContractTable } from '../contracts/ContractTable'
import { contractsAddress, contractsAskedBy } from '../contracts/list-address'
import { NoContracts } from '../contracts/NoContracts'
import { mayWriteContracts } from '../contracts/words'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { listKeys } from '../shell/page-keys'
import { useListKeys } from '../vendors/use-list-keys'
import { ListPager } from '../vendors/ListPager'

export const handle = { keys: [listKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Contracts'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = contractsAskedBy(new URL(args.request.url))
  const { role } = await api.account.shell()
  return { ...(await api.contracts.list(asked)), asked, mayWrite: mayWriteContracts(role) }
}

const views = english([
  { view: 'all', label: 'All' },
  { view: 'soon', label: 'A day within 120 days' },
  { view: 'open', label: 'Not signed yet' },
])

export default function Contracts() {
  const say = useSay()
  const format = useFormat()
  const { rows, total, counts, asked, mayWrite } = useLoaderData<typeof loader>()
  const cursor = useListKeys(
    rows.map(({ id }) => id),
    (id) => `/contracts/${id}`,
  )
  return (
    <>
      <PageHeader
        title={say('Contracts')}
        subtitle={say('What vendors promised, clause by clause, and the days on which somebody has to act.')}
        actions={
          <>
            <ButtonLink href="/contracts/clauses">{say('Compare with the EU clauses')}</ButtonLink>
            {mayWrite ? (
              <ButtonLink href="/contracts/new" kind="primary">
                {say('Add a contract')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Tabs
        label={say('Views')}
        tabs={views.map(({ view, label }) => ({
          label: say(label),
          href: contractsAddress(asked, { view }),
          current: asked.view === view,
          count: format.number(counts[view]),
        }))}
      />
      <ContractFilters asked={asked} />
      <ContractTable
        caption={say('Contracts')}
        rows={rows}
        cursor={cursor}
        empty={<NoContracts asked={asked} mayWrite={mayWrite} />}
      />
      <ListPager
        page={asked.page}
        pageSize={contractsPerPage}
        shown={rows.length}
        total={total}
        address={(page) => contractsAddress(asked, { page })}
      />
    </>
  )
}
