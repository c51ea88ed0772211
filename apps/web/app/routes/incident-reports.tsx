import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, Pager, TextLink, useSay } from '@rantai/ui'
import { listReportsSchema } from '@rantai/use-cases/incidents/reports.schema'
import { callerFor } from '../api/caller'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { AnsweringFrame } from '../shell/answering-frame'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Incident reports'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { page } = listReportsSchema.parse({ page: Number(new URL(args.request.url).searchParams.get('page') ?? 1) })
  return { ...(await api.incidentReports.list({ page })), page }
}

/** What the organisation told its customers of incidents. */
export default function IncidentReports() {
  const say = useSay()
  const format = useFormat()
  const { rows, more, page } = useLoaderData<typeof loader>()
  return (
    <AnsweringFrame>
      <h1>{say('Incident reports')}</h1>
      <p>{say('When something happens at your company or below it, tell the customers it may reach, all at once.')}</p>
      <p>
        <ButtonLink href="/incident-reports/new" kind="primary">
          {say('Report an incident')}
        </ButtonLink>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={say('Nothing was reported yet')}>
          {say(
            'A report reaches every customer at once. Each gets a copy of its own, and none sees whom else you tell.',
          )}
        </EmptyState>
      ) : (
        <ul className="requests">
          {rows.map((row) => (
            <li key={row.reportId}>
              <TextLink href={`/incident-reports/${row.reportId}`}>
                <span lang={languageOfName(row.title)}>{row.title}</span>
              </TextLink>
              <span className="sub2">
                {say(
                  'Reported {date} by {name}; {seen} of {told, plural, one {# customer} other {# customers}} acknowledged it',
                  {
                    date: format.date(row.createdAt, 'short-time'),
                    name: row.saidByName,
                    seen: row.seen,
                    told: row.told,
                  },
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {page > 1 || more ? (
        <Pager
          summary={say('Page {page}', { page: format.number(page) })}
          previousHref={page > 1 ? `/incident-reports?page=${page - 1}` : undefined}
          nextHref={more ? `/incident-reports?page=${page + 1}` : undefined}
        />
      ) : null}
    </AnsweringFrame>
  )
}
