import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { countryOptions, timeZoneOptions } from '../locale/choices'
import { localeOf } from '../locale/request-locale'
import { OrganisationForm } from '../organisations/OrganisationForm'
import { organisationTypedIn } from '../organisations/organisation-typed'
import { SettingsHeader } from '../organisations/SettingsHeader'
import { useSay } from '@rantai/ui'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Organisation'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const { locale } = localeOf(args.request, person)
  const organisation = await api.organisations.read()
  return { organisation, role, countries: countryOptions(locale), zones: timeZoneOptions(organisation.timeZone) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const done = await attempt(api.organisations.update(organisationTypedIn(form)))
  return done.ok ? redirect('/settings?saved') : refused(done.failure, form)
}

export default function Settings() {
  const say = useSay()
  const { role, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <SettingsHeader
        current="/settings"
        subtitle={say('How your organisation is described, and what it is held to.')}
      />
      <OrganisationForm
        {...shown}
        answer={answer}
        mayChange={role === 'administrator'}
        saved={search.has('saved') && !answer}
      />
    </>
  )
}
