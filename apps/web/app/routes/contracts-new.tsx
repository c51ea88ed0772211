import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { listVendorsSchema } from '@rantai/use-cases/vendors/vendors.schema'
import { attempt, callerFor } from '../api/caller'
import { ContractForm } from '../contracts/ContractForm'
import { contractTypedIn, withoutGroup } from '../contracts/contract-typed'
import { PickVendor } from '../contracts/PickVendor'
import { freshContent } from '../contracts/stored-content'
import { refused, textOf } from '../forms/form-answer'
import { countryOptions } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Add a contract'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'contract.write')
  const { person } = await api.account.shell()
  const { locale } = localeOf(args.request, person)
  const { searchParams } = new URL(args.request.url)
  const [vendorId, engagementId] = [searchParams.get('vendor'), searchParams.get('engagement')]
  if (vendorId === null && engagementId === null) {
    const text = searchParams.get('q') ?? ''
    const { rows } = await api.vendors.list(listVendorsSchema.parse({ text }))
    return { vendors: rows.map(({ id, name }) => ({ id, name })), text, offered: null }
  }
  const choices = await api.contracts.choices({ vendorId, engagementId })
  return { vendors: [], text: '', offered: { choices, engagementId, locale, countries: countryOptions(locale) } }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const content = contractTypedIn(form)
  const done = await attempt(api.contracts.register({ vendorId: textOf(form, 'vendorId'), content }))
  if (done.ok) return redirect(`/contracts/${done.value.contractId}?done=registered`)
  return refused(done.failure, form)
}

export default function NewContract() {
  const say = useSay()
  const { vendors, text, offered } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Add a contract')}
        crumbs={[{ label: say('Contracts'), href: '/contracts' }, { label: say('Add') }]}
        subtitle={
          offered === null ? (
            say('With which vendor?')
          ) : (
            <span lang={languageOfName(offered.choices.vendorName)}>{offered.choices.vendorName}</span>
          )
        }
      />
      {offered === null ? (
        <PickVendor vendors={vendors} text={text} />
      ) : (
        <ContractForm
          {...offered}
          stored={freshContent(offered.choices, offered.engagementId)}
          answer={answer && withoutGroup(answer)}
          act={say('Add the contract')}
          backTo="/contracts"
        />
      )}
    </>
  )
}
