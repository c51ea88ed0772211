import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Section, useSay } from '@rantai/ui'
import { apiContextOf, callerFor } from '../api/caller'
import { namesOf } from '../incidents/country-names.server'
import { clockMark, entryWords, recipientWords, regimeWords } from '../incidents/incident-words'
import { IncidentFacts } from '../incidents/IncidentFacts'
import { CloseForm } from '../incidents/CloseForm'
import { HitList } from '../incidents/HitList'
import { clockStageWords, labelWords } from '../law/words'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.incident.title ?? say('Incident'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const incident = await api.incidents.read({ id: args.params.incidentId ?? '' })
  const { person } = await api.account.shell()
  return { incident, by: person.name, countries: namesOf(incident, locale) }
}

/** An incident on paper: when it was known, by whom, which clocks were met. */
export default function IncidentReport() {
  const say = useSay()
  const format = useFormat()
  const { incident, by, countries } = useLoaderData<typeof loader>()
  const base = `/incidents/${incident.id}`
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Incidents'), href: '/incidents' },
          { label: incident.title, href: base },
        ]}
        title={say('Report of the incident “{title}”', { title: incident.title })}
        subtitle={say('{organisation}. Made {moment} ({zone}) by {name}. Print this page, or take the data with you.', {
          organisation: incident.organisationName,
          moment: format.date(incident.now, 'short-time'),
          zone: format.timeZone.replaceAll('_', ' '),
          name: by,
        })}
        actions={
          <ButtonLink href={`${base}/export`} download>
            {say('Download as JSON')}
          </ButtonLink>
        }
      />
      <Section title={say('What is known')}>
        <IncidentFacts incident={incident} countries={countries} />
      </Section>
      <Section title={say('Notices and their deadlines')}>
        <ul className="stack">
          {incident.clocks.map((clock) => (
            <li key={clock.id} className="border-t border-line pt-2">
              <p className="m">
                {recipientWords(say, clock)} · {countries[clock.jurisdiction] ?? clock.jurisdiction}
              </p>
              <p className="small">
                {say(regimeWords[clock.regime])}, {say(clockStageWords[clock.stage])}. {clock.rule}.{' '}
                <span className="muted">
                  {say(labelWords[clock.label])}
                  {clock.checkedOn === null
                    ? null
                    : `, ${say('checked {date}', { date: format.date(clock.checkedOn) })}`}
                </span>
              </p>
              <p className="small">
                {clock.deadline === null
                  ? null
                  : `${say('Due {moment}', { moment: format.date(clock.deadline, 'short-time') })} · `}
                {say(clockMark(clock).word)}
                {clock.certain ? null : ` · ${say('applies perhaps: a fact that decides it is missing')}`}
                {clock.toldAt === null ? null : ` · ${format.date(clock.toldAt, 'short-time')}`}
                {clock.reference === '' ? null : ` · ${clock.reference}`}
                {clock.notNeeded === null ? null : ` · ${clock.notNeeded}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say('Engagements hit')}>
        <HitList hits={incident.hits} own={incident.partyName === null} />
      </Section>
      <Section title={say('Timeline')} aside={say('Newest first')}>
        <ul className="stack-2">
          {incident.entries.map((entry) => (
            <li key={entry.id} className="small">
              <span className="tabular-nums">{format.date(entry.at, 'short-time')}</span> ·{' '}
              {entryWords(say, entry, format.list)}
              {entry.body === '' ? null : `: ${entry.body}`} <span className="muted">({entry.authorName})</span>
            </li>
          ))}
        </ul>
      </Section>
      <CloseForm incident={incident} countries={countries} mayClose={false} answer={undefined} />
    </>
  )
}
