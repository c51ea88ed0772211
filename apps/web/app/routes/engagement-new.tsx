import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { IntakeForm } from '../engagements/IntakeForm'
import { factsIn } from '../engagements/intake-facts'
import { addressAfter, intakeOf } from '../engagements/intake-form-data'
import { refused } from '../forms/form-answer'
import { offeredCountries } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('New engagement'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'engagement.write')
  const vendorId = args.params['vendorId'] ?? ''
  const [start, { person }] = [await api.engagements.startIntake({ vendorId }), await api.account.shell()]
  return { vendorId, ...start, countries: offeredCountries(localeOf(args.request, person).locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const vendorId = args.params['vendorId'] ?? ''
  const { sectors } = await api.engagements.startIntake({ vendorId })
  const done = await attempt(api.engagements.create({ vendorId, ...intakeOf(form, sectors) }))
  if (done.ok) return redirect(addressAfter(done.value.engagementId, form, sectors))
  return { answer: refused(done.failure, form).data, facts: factsIn(form, sectors) }
}

export default function NewEngagement() {
  const say = useSay()
  const { vendorId, vendorName, sectors, countries } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('New engagement')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: vendorName, href: `/vendors/${vendorId}` },
        ]}
        subtitle={say(
          'A few questions about how you use this vendor. The answers decide the risk tier and what is asked.',
        )}
      />
      <IntakeForm
        sectors={sectors}
        countries={countries}
        stored={{ title: '', description: '', facts: {}, variant: 'standard', contractEndsOn: null }}
        typedFacts={refusal?.facts}
        answer={refusal?.answer}
        submit={say('Save and see the questionnaire')}
      />
    </>
  )
}
