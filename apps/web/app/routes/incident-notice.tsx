import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { NoticeEntries } from '../incident-reports/NoticeEntries'
import { ReportFacts } from '../incident-reports/ReportFacts'
import { SayMore } from '../incident-reports/SayMore'
import { namesOfCodes } from '../incidents/country-names.server'
import { mayWriteIncidents } from '../incidents/may-write'
import { actOnNotice, noticeRefusals } from '../incidents/notice-act.server'
import { NoticeActs } from '../incidents/NoticeActs'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.notice.title ?? say('Incident'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const notice = await api.incidents.notice({ noticeId: args.params['noticeId'] ?? '' })
  const { role } = await api.account.shell()
  const waits = notice.incidentId === null && mayWriteIncidents(role)
  const open = waits ? (await api.incidents.list({})).rows.map(({ id, title }) => ({ id, title })) : []
  return { notice, open, mayWrite: mayWriteIncidents(role), countries: namesOfCodes(notice.peopleCountries, locale) }
}

/** Acknowledges the report, makes an incident of it, or says something to the vendor. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const done = await attempt(actOnNotice(api, form, { noticeId: args.params['noticeId'] ?? '', timeZone }))
  return done.ok ? redirect(done.value) : refused(done.failure, form, noticeRefusals)
}

/** What a vendor reported, and what is made of it. */
export default function IncidentNoticePage() {
  const say = useSay()
  const format = useFormat()
  const { notice, open, mayWrite, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { vendorName, vendorId } = notice
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('Incidents'), href: '/incidents' }, { label: say('Reported by vendors') }]}
        title={notice.title}
        titleLang={languageOfName(notice.title)}
        subtitle={
          <Sentence
            text="Reported by {name} of {vendor} on {date}"
            values={{
              name: notice.saidByName,
              vendor: (
                <TextLink href={`/vendors/${vendorId}`}>
                  <span lang={languageOfName(vendorName)}>{vendorName}</span>
                </TextLink>
              ),
              date: format.date(notice.createdAt, 'short-time'),
            }}
          />
        }
      />
      <Section title={say('What the vendor says')}>
        <ReportFacts report={notice} countries={countries} />
      </Section>
      {mayWrite || notice.incidentId !== null ? <NoticeActs {...{ notice, open, answer }} /> : null}
      <Section title={say('Between you and the vendor')} aside={say('Newest first')}>
        <div className="stack-6">
          {mayWrite ? (
            <SayMore
              key={notice.entries.length}
              summary={say('Share something with the vendor')}
              label={say('What the vendor is to read')}
              help={say('The vendor sees this and your acknowledgement, nothing else of what you do.')}
              act={say('Share it')}
              intent="share"
              answer={answer?.intent === 'share' ? answer : undefined}
            />
          ) : null}
          {notice.entries.length === 0 ? (
            <p className="muted">{say('Nothing was said since.')}</p>
          ) : (
            <NoticeEntries entries={notice.entries} vendor={vendorName} customer={say('your organisation')} />
          )}
        </div>
      </Section>
    </>
  )
}
