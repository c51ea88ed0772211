import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, english, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { ContractForm } from '../contracts/ContractForm'
import { contractTypedIn, withoutGroup } from '../contracts/contract-typed'
import { storedContent } from '../contracts/stored-content'
import { refused, textOf } from '../forms/form-answer'
import { countryOptions } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.contract.title ?? say('Contract'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'contract.write')
  const { person } = await api.account.shell()
  const { locale } = localeOf(args.request, person)
  const contract = await api.contracts.read({ contractId: args.params['contractId'] ?? '' })
  const choices = await api.contracts.choices({ vendorId: contract.vendorId, engagementId: null })
  return { contract, choices, locale, countries: countryOptions(locale) }
}

const words = english({
  conflict: 'Somebody changed this contract in the meantime. Open it anew; what you typed is kept here.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const contractId = args.params['contractId'] ?? ''
  const version = Number(textOf(form, 'version'))
  const done = await attempt(api.contracts.update({ contractId, version, content: contractTypedIn(form) }))
  return done.ok ? redirect(`/contracts/${contractId}?done=updated`) : refused(done.failure, form, words)
}

export default function EditContract() {
  const say = useSay()
  const { contract, ...offered } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = `/contracts/${contract.id}`
  return (
    <>
      <PageHeader
        title={say('Edit the contract')}
        crumbs={[
          { label: say('Contracts'), href: '/contracts' },
          { label: contract.title, href: address },
          { label: say('Edit') },
        ]}
      />
      <ContractForm
        {...offered}
        stored={storedContent(contract)}
        version={contract.version}
        answer={answer && withoutGroup(answer)}
        act={say('Save the contract')}
        backTo={address}
      />
    </>
  )
}
