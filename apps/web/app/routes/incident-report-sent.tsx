import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { NoticeEntries } from '../incident-reports/NoticeEntries'
import { ReportFacts } from '../incident-reports/ReportFacts'
import { SayMore } from '../incident-reports/SayMore'
import { namesOfCodes } from '../incidents/country-names.server'
import { momentOf } from '../incidents/incident-typed.server'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.report.title ?? say('Incident report'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const report = await api.incidentReports.read({ reportId: args.params['reportId'] ?? '' })
  return { report, countries: namesOfCodes(report.peopleCountries, locale) }
}

/** Says more, to every customer that was told. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const reportId = args.params['reportId'] ?? ''
  const at = momentOf(form, 'at', timeZone) ?? new Date(Number.NaN)
  const done = await attempt(api.incidentReports.add({ reportId, at, body: textOf(form, 'body') }))
  return done.ok ? redirect(`/incident-reports/${reportId}?said=1`) : refused(done.failure, form)
}

export default function SentIncidentReport() {
  const say = useSay()
  const format = useFormat()
  const { report, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <AnsweringFrame>
      <p>
        <TextLink href="/incident-reports">{say('Incident reports')}</TextLink>
      </p>
      <h1 lang={languageOfName(report.title)}>{report.title}</h1>
      <p className="muted">
        {say('Reported {date} by {name}.', {
          date: format.date(report.createdAt, 'short-time'),
          name: report.saidByName,
        })}
      </p>
      {search.has('said') && answer === undefined ? (
        <Notice kind="success" announce>
          {say('Sent to every customer that was told.')}
        </Notice>
      ) : null}
      <ReportFacts report={report} countries={countries} />
      <SayMore
        key={report.to.reduce((sum, { entries }) => sum + entries.length, 0)}
        summary={say('Say more')}
        label={say('What became known')}
        help={say('Goes to every customer that was told, at once. What was said stays as it is.')}
        act={say('Send to {count, plural, one {the customer} other {all # customers}}', { count: report.to.length })}
        intent="add"
        answer={answer}
      />
      {report.to.map(({ id, customerName, entries }) => (
        <Section
          key={id}
          title={<span lang={languageOfName(customerName)}>{customerName}</span>}
          aside={
            entries.some(({ kind }) => kind === 'seen') ? (
              <StatusPill letter="A" tone="good">
                {say('Acknowledged')}
              </StatusPill>
            ) : (
              <StatusPill letter="W" tone="attention">
                {say('Not acknowledged yet')}
              </StatusPill>
            )
          }
        >
          {entries.length === 0 ? (
            <p className="muted">{say('Told; nothing was said since.')}</p>
          ) : (
            <NoticeEntries entries={entries} vendor={say('your company')} customer={customerName} />
          )}
        </Section>
      ))}
    </AnsweringFrame>
  )
}
