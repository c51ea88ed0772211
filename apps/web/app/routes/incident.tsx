import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, EmptyState, PageHeader, RiskBadge, Section, StatusPill, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { ClockCards } from '../incidents/ClockCards'
import { CloseForm } from '../incidents/CloseForm'
import { namesOf } from '../incidents/country-names.server'
import { HitList } from '../incidents/HitList'
import { actOn, refusalWords } from '../incidents/incident-act.server'
import { severityWords } from '../incidents/incident-words'
import { IncidentContacts } from '../incidents/IncidentContacts'
import { IncidentFacts } from '../incidents/IncidentFacts'
import { IncidentTasks } from '../incidents/IncidentTasks'
import { IncidentTimeline } from '../incidents/IncidentTimeline'
import { mayCloseIncidents, mayWriteIncidents } from '../incidents/may-write'
import { VendorReports } from '../incidents/VendorReports'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { hitsPerPage } from '@rantai/use-cases/incidents/incidents.schema'
import { ListPager } from '../vendors/ListPager'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.incident.title ?? say('Incident'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const { searchParams } = new URL(args.request.url)
  const hitPage = Number(searchParams.get('hits') ?? 1)
  const id = args.params.incidentId ?? ''
  const [incident, { role }, notices] = await Promise.all([
    api.incidents.read({ id, hitPage, drafts: searchParams.getAll('draft') }),
    api.account.shell(),
    api.incidents.noticesOf({ id }),
  ])
  const open = incident.state === 'open'
  const may = { write: open && mayWriteIncidents(role), close: open && mayCloseIncidents(role) }
  return { incident, notices, may, countries: namesOf(incident, locale) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { timeZone } = localeOf(args.request, chosenOf(sessions.signedIn))
  const id = args.params.incidentId ?? ''
  const done = await attempt<unknown>(actOn(api, form, { id, timeZone }))
  // What is open beside the duty that was recorded stays open.
  return done.ok
    ? redirect(`/incidents/${id}${new URL(args.request.url).search}`)
    : refused(done.failure, form, refusalWords)
}

/** One incident: which clocks run, whom it hits, what was done, and how it ends. */
export default function IncidentPage() {
  const say = useSay()
  const { incident, notices, may, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const base = `/incidents/${incident.id}`
  const closing = answer?.intent === 'close'
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('Incidents'), href: '/incidents' }]}
        title={incident.title}
        titleLang={languageOfName(incident.title)}
        subtitle={
          <p className="row">
            <RiskBadge level={incident.severity} label={say(severityWords[incident.severity])} />
            <StatusPill
              letter={incident.state === 'open' ? 'O' : 'C'}
              tone={incident.state === 'open' ? 'attention' : 'good'}
            >
              {incident.state === 'open' ? say('Open') : say('Closed')}
            </StatusPill>
          </p>
        }
        actions={
          <>
            <ButtonLink href={`${base}/report`}>{say('Report for an authority')}</ButtonLink>
            {may.write ? (
              <ButtonLink href={`${base}/edit`} kind="primary">
                {say('Add what is known')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {closing ? null : <FormProblems answer={answer} title={say('Nothing was saved yet')} />}
      <Section title={say('What is known')}>
        <IncidentFacts incident={incident} countries={countries} />
      </Section>
      <Section title={say('Who has to be told, and by when')} aside={say('No legal advice')}>
        {incident.clocks.length === 0 ? (
          <EmptyState title={say('No duty to tell is known')}>
            {say('By the facts of the engagements hit and of your organisation, no rule that is written here applies.')}
          </EmptyState>
        ) : (
          <ClockCards
            clocks={incident.clocks}
            countries={countries}
            mayWrite={may.write}
            answer={closing ? undefined : answer}
          />
        )}
      </Section>
      <Section
        id="hits"
        title={say('Engagements hit')}
        aside={
          may.write && incident.partyName !== null ? (
            <Form method="post">
              <Button type="submit" kind="quiet" name="intent" value="checkHits">
                {say('Look the chain up again')}
              </Button>
            </Form>
          ) : undefined
        }
      >
        <HitList hits={incident.hits} own={incident.partyName === null} />
        {incident.hitCount > hitsPerPage ? (
          <ListPager
            page={incident.hitPage}
            pageSize={hitsPerPage}
            shown={incident.hits.length}
            total={incident.hitCount}
            address={(page) => `${base}?hits=${page}#hits`}
          />
        ) : null}
      </Section>
      <VendorReports notices={notices} />
      <IncidentTasks incident={incident} mayWrite={may.write} answer={answer} />
      <IncidentTimeline entries={incident.entries} mayWrite={may.write} answer={answer} />
      <IncidentContacts contacts={incident.contacts} countries={countries} />
      <CloseForm incident={incident} countries={countries} mayClose={may.close} answer={closing ? answer : undefined} />
    </>
  )
}
