import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, PageHeader, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { IntakeForm } from '../engagements/IntakeForm'
import { factsIn, type Facts } from '../engagements/intake-facts'
import { addressAfter, intakeOf } from '../engagements/intake-form-data'
import { intakeQuestions } from '../engagements/intake-questions'
import { refused } from '../forms/form-answer'
import { offeredCountries } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Facts of the engagement'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'engagement.write')
  const { person } = await api.account.shell()
  const engagement = await api.engagements.read({ engagementId: args.params['engagementId'] ?? '' })
  return { engagement, countries: offeredCountries(localeOf(args.request, person).locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const engagementId = args.params['engagementId'] ?? ''
  const { sectors } = await api.engagements.read({ engagementId })
  const done = await attempt(api.engagements.update({ engagementId, ...intakeOf(form, sectors) }))
  if (done.ok) return redirect(addressAfter(engagementId, form, sectors))
  return { answer: refused(done.failure, form).data, facts: factsIn(form, sectors) }
}

export default function EngagementIntake() {
  const say = useSay()
  const { engagement, countries } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const [search] = useSearchParams()
  const opened = refusal ? undefined : intakeQuestions.find(({ sector }) => sector && sector === search.get('opened'))
  const { id, title, vendorId, vendorName, sectors, assessments } = engagement
  const asked = assessments.some(({ assessingState }) => ['invited', 'inReview', 'returned'].includes(assessingState))
  return (
    <>
      <PageHeader
        title={say('Facts of the engagement')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: vendorName, href: `/vendors/${vendorId}` },
          { label: title, href: `/engagements/${id}` },
        ]}
      />
      {opened ? (
        <Notice kind="info" title={say('One more question decides what is asked')} announce>
          {say('What you recorded is saved.')} <TextLink href={`#question-${opened.id}`}>{say(opened.title)}</TextLink>
        </Notice>
      ) : null}
      {asked ? (
        <Notice kind="info" title={say('Questions are out already')}>
          {say('They keep the facts they were sent with. What you change here counts from the next assessment on.')}
        </Notice>
      ) : null}
      <IntakeForm
        sectors={sectors}
        countries={countries}
        stored={{ ...engagement, facts: engagement.facts as Facts }}
        typedFacts={refusal?.facts}
        answer={refusal?.answer}
        submit={say('Save the facts')}
      />
    </>
  )
}
