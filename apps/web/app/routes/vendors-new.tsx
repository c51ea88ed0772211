import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, typedIn, type FormAnswer } from '../forms/form-answer'
import { countryOptions } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { LikelyDuplicates, type Duplicate } from '../vendors/LikelyDuplicates'
import { vendorTypedIn } from '../vendors/vendor-typed'
import { VendorForm } from '../vendors/VendorForm'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Add a vendor'))

type Refused = FormAnswer & { readonly duplicates?: readonly Duplicate[] }

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'vendor.write')
  const { person } = await api.account.shell()
  return { countries: countryOptions(localeOf(args.request, person).locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const despiteDuplicates = form.has('despiteDuplicates')
  const done = await attempt(api.vendors.add({ ...vendorTypedIn(form), despiteDuplicates }))
  if (!done.ok) return refused(done.failure, form)
  if (done.value.added) return redirect(`/vendors/${done.value.vendorId}?done=added`)
  const answer: Refused = {
    fields: {},
    general: undefined,
    intent: undefined,
    typed: typedIn(form),
    duplicates: done.value.duplicates,
  }
  return data(answer, { status: 422 })
}

export default function NewVendor() {
  const say = useSay()
  const { countries } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const duplicates = answer?.duplicates ?? []
  return (
    <>
      <PageHeader
        title={say('Add a vendor')}
        crumbs={[{ label: say('Vendors'), href: '/vendors' }, { label: say('Add') }]}
        subtitle={say('A company you assess. What it does for you comes with its engagements.')}
      />
      <VendorForm
        vendor={undefined}
        answer={answer}
        countries={countries}
        act={say('Add the vendor')}
        backTo="/vendors"
        otherAct={duplicates.length > 0 ? <AddAllTheSame /> : null}
      >
        <LikelyDuplicates duplicates={duplicates} />
      </VendorForm>
    </>
  )
}

function AddAllTheSame() {
  const say = useSay()
  return (
    <Button type="submit" name="despiteDuplicates" value="yes">
      {say('Add it all the same')}
    </Button>
  )
}
