import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { reportTypedIn } from '../incident-reports/report-typed.server'
import { ReportForm } from '../incident-reports/ReportForm'
import { offeredCountries } from '../locale/choices'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { AnsweringFrame } from '../shell/answering-frame'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Report an incident'))

const refusalWords = english({ noCustomers: 'There is no customer to tell. Nothing was sent.' })

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'incidentReport.write')
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const { name = '', email = '' } = sessions.signedIn?.person ?? {}
  return { ...(await api.incidentReports.choices()), countries: offeredCountries(locale), contact: { name, email } }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const done = await attempt(api.incidentReports.report(reportTypedIn(form, timeZone)))
  return done.ok ? redirect(`/incident-reports/${done.value.reportId}`) : refused(done.failure, form, refusalWords)
}

export default function NewIncidentReport() {
  const say = useSay()
  const { customers, countries, contact } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <AnsweringFrame>
      <h1>{say('Report an incident')}</h1>
      {customers.length === 0 ? (
        <EmptyState title={say('There is no customer to tell')}>
          {say('Customers appear here as soon as they send questions to your company.')}
        </EmptyState>
      ) : (
        <>
          <p>
            {say(
              'Only title, description, when you knew and a contact are needed now. Customers are told at once, by mail too.',
            )}
          </p>
          <ReportForm {...{ customers, countries, contact, answer }} />
        </>
      )}
    </AnsweringFrame>
  )
}
