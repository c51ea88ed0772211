import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { choiceOf, refused } from '../forms/form-answer'
import { incidentTypedIn } from '../incidents/incident-typed.server'
import { IncidentForm } from '../incidents/IncidentForm'
import { offeredCountries } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Open an incident'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'incident.write')
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const place = new URL(args.request.url).searchParams.get('party') ?? ''
  return { ...(await api.incidents.choices()), place, countries: offeredCountries(locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const where = { placeId: choiceOf(form, 'placeId'), askAgain: form.has('askAgain') }
  const done = await attempt(api.incidents.open({ ...incidentTypedIn(form, timeZone), ...where }))
  return done.ok ? redirect(`/incidents/${done.value}`) : refused(done.failure, form)
}

export default function NewIncident() {
  const say = useSay()
  const { places, members, countries, place } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={say('Open an incident')}
        crumbs={[{ label: say('Incidents'), href: '/incidents' }, { label: say('New') }]}
        subtitle={say('Only title, description and severity are needed now. Add the rest as it becomes known.')}
      />
      <IncidentForm
        incident={undefined}
        {...{ places, members, countries, answer, place }}
        act={say('Open the incident')}
        backTo="/incidents"
      />
    </>
  )
}
