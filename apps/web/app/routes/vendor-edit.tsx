import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { countryOptions } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { languageOfName } from '../vendors/name-language'
import { vendorTypedIn } from '../vendors/vendor-typed'
import { VendorForm } from '../vendors/VendorForm'
import { vendorIdOf } from '../vendors/vendor-id'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.vendor.name ?? say('Vendor'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'vendor.write')
  const { person } = await api.account.shell()
  const vendor = await api.vendors.read({ vendorId: vendorIdOf(args.params) })
  return { vendor, countries: countryOptions(localeOf(args.request, person).locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const vendorId = vendorIdOf(args.params)
  const done = await attempt(api.vendors.update({ ...vendorTypedIn(form), vendorId }))
  return done.ok ? redirect(`/vendors/${vendorId}?done=updated`) : refused(done.failure, form)
}

export default function EditVendor() {
  const say = useSay()
  const { vendor, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = `/vendors/${vendor.id}`
  return (
    <>
      <PageHeader
        title={say('Edit the vendor')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: <span lang={languageOfName(vendor.name)}>{vendor.name}</span>, href: address },
          { label: say('Edit') },
        ]}
      />
      <VendorForm vendor={vendor} answer={answer} countries={countries} act={say('Save the vendor')} backTo={address} />
    </>
  )
}
