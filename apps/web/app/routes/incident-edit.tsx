import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { refusalWords } from '../incidents/incident-act.server'
import { incidentTypedIn } from '../incidents/incident-typed.server'
import { IncidentForm } from '../incidents/IncidentForm'
import { offeredCountries } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.incident.title ?? say('Incident'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'incident.write')
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const incident = await api.incidents.read({ id: args.params.incidentId ?? '' })
  return { incident, countries: offeredCountries(locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const id = args.params.incidentId ?? ''
  const version = Number(textOf(form, 'version'))
  const done = await attempt(api.incidents.update({ ...incidentTypedIn(form, timeZone), id, version }))
  return done.ok ? redirect(`/incidents/${id}`) : refused(done.failure, form, refusalWords)
}

export default function EditIncident() {
  const say = useSay()
  const { incident, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = `/incidents/${incident.id}`
  return (
    <>
      <PageHeader
        title={say('What is known')}
        crumbs={[
          { label: say('Incidents'), href: '/incidents' },
          { label: incident.title, href: address },
          { label: say('Edit') },
        ]}
      />
      <IncidentForm
        {...{ incident, countries, answer }}
        places={[]}
        members={incident.members}
        act={say('Save what is known')}
        backTo={address}
      />
    </>
  )
}
