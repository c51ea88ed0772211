import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { transferRefusals, transferTypedIn } from '../transfers/act-on-transfer.server'
import { TransferForm } from '../transfers/TransferForm'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.transfer.engagementTitle ?? say('Transfer'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'transfer.write')
  const { person } = await api.account.shell()
  const transfer = await api.transfers.read({ id: args.params['transferId'] ?? '' })
  const named = countryNames(localeOf(args.request, person).locale)
  const [origin, destination] = [named(transfer.origin), named(transfer.destination)]
  return { transfer, origin, destination }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = args.params['transferId'] ?? ''
  const done = await attempt(
    api.transfers.save({ ...transferTypedIn(form), id, version: Number(textOf(form, 'version')) }),
  )
  return done.ok ? redirect(`/transfers/${id}`) : refused(done.failure, form, transferRefusals)
}

export default function EditTransfer() {
  const say = useSay()
  const { transfer, origin, destination } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const title = say('{origin} to {destination}', {
    origin: origin ?? transfer.origin,
    destination: destination ?? transfer.destination,
  })
  return (
    <>
      <PageHeader
        title={say('What nobody but a person can know')}
        crumbs={[
          { label: say('Transfers'), href: '/transfers' },
          { label: title, href: `/transfers/${transfer.id}` },
          { label: say('Fill in') },
        ]}
      />
      <TransferForm transfer={transfer} answer={answer} />
    </>
  )
}
