import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Tabs, english, useSay } from '@rantai/ui'
import { vendorsPerPage } from '@rantai/use-cases/vendors/vendors.schema'
import { callerFor } from '../api/caller'
import { countryNames } from '../locale/country-names'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { listAddress, listAskedBy } from '../vendors/list-address'
import { mayWriteVendors } from '../vendors/may-write'
import { NoVendors } from '../vendors/NoVendors'
import { useListKeys } from '../vendors/use-list-keys'
import { VendorFilters } from '../vendors/VendorFilters'
import { VendorTable } from '../vendors/VendorTable'
import { listKeys } from '../shell/page-keys'
import { pageTitle } from '../locale/page-title'
import { ListPager } from '../vendors/ListPager'

export const handle = { keys: [listKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Vendors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const asked = listAskedBy(new URL(args.request.url))
  const { person, role } = await api.account.shell()
  const page = await api.vendors.list(asked)
  const named = countryNames(localeOf(args.request, person).locale)
  const rows = page.rows.map((row) => ({ ...row, countryName: named(row.country) }))
  return { ...page, rows, asked, mayWrite: mayWriteVendors(role) }
}

const views = english([
  { view: 'active', label: 'All' },
  { view: 'us', label: 'Waiting for us' },
  { view: 'vendor', label: 'Waiting for the vendor' },
  { view: 'late', label: 'Late' },
  { view: 'notAssessed', label: 'Not assessed' },
  { view: 'archived', label: 'Archived' },
])

export default function Vendors() {
  const say = useSay()
  const { rows, total, counts, asked, mayWrite } = useLoaderData<typeof loader>()
  const format = useFormat()
  const cursor = useListKeys(
    rows.map((row) => row.id),
    (id) => `/vendors/${id}`,
  )
  const standing = {
    count: format.number(counts.active),
    us: format.number(counts.us),
    vendor: format.number(counts.vendor),
    late: format.number(counts.late),
  }
  return (
    <>
      <PageHeader
        title={say('Vendors')}
        subtitle={
          asked.text !== '' || asked.tier !== null
            ? say('{count} found. {us} wait for us, {vendor} for the vendor. {late} late.', standing)
            : say('{count} in the register. {us} wait for us, {vendor} for the vendor. {late} late.', standing)
        }
        actions={
          <>
            <ButtonLink href={'/vendors/export'} icon="download" download>
              {say('Export all vendors')}
            </ButtonLink>
            {mayWrite ? <ButtonLink href="/vendors/import">{say('Import')}</ButtonLink> : null}
            {mayWrite ? (
              <ButtonLink href="/vendors/new" kind="primary">
                {say('Add a vendor')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Tabs
        label={say('Views')}
        tabs={views.map(({ view, label }) => ({
          label: say(label),
          href: listAddress(asked, { view }),
          current: asked.view === view,
          count: format.number(counts[view]),
        }))}
      />
      <VendorFilters asked={asked} count={format.number(counts[asked.view])} />
      <VendorTable rows={rows} asked={asked} cursor={cursor} empty={<NoVendors asked={asked} mayWrite={mayWrite} />} />
      <ListPager
        page={asked.page}
        pageSize={vendorsPerPage}
        shown={rows.length}
        total={total}
        address={(page) => listAddress(asked, { page })}
      />
    </>
  )
}
