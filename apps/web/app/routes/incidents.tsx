import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  PageHeader,
  Pager,
  RiskBadge,
  Tabs,
  TwoLines,
  useSay,
} from '@rantai/ui'
import { incidentsPerPage, listIncidentsSchema } from '@rantai/use-cases/incidents/incidents.schema'
import { callerFor } from '../api/caller'
import { severityWords } from '../incidents/incident-words'
import { mayWriteIncidents } from '../incidents/may-write'
import { WaitingNotices } from '../incidents/WaitingNotices'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Incidents'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { searchParams } = new URL(args.request.url)
  const asked = listIncidentsSchema.parse({
    state: searchParams.get('state') ?? 'open',
    page: Number(searchParams.get('page') ?? 1),
  })
  const { role } = await api.account.shell()
  const notices = await api.incidents.waitingNotices()
  return { ...(await api.incidents.list(asked)), notices, asked, mayWrite: mayWriteIncidents(role) }
}

type Row = Awaited<ReturnType<typeof loader>>['rows'][number]

export default function Incidents() {
  const say = useSay()
  const format = useFormat()
  const { rows, counts, notices, asked, mayWrite } = useLoaderData<typeof loader>()
  const address = (page: number) => `/incidents?state=${asked.state}&page=${page}`
  const total = counts[asked.state]
  const columns: Column<Row>[] = [
    {
      id: 'incident',
      head: say('Incident'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, title, partyName }) => (
        <TwoLines
          name={title}
          lang={languageOfName(title)}
          href={`/incidents/${id}`}
          second={partyName ?? say('At our own organisation')}
        />
      ),
    },
    {
      id: 'severity',
      head: say('Severity'),
      narrow: 'badge',
      cell: ({ severity }) => <RiskBadge level={severity} label={say(severityWords[severity])} />,
    },
    { id: 'hits', head: say('Engagements hit'), numeric: true, cell: ({ hits }) => format.number(hits) },
    { id: 'tasks', head: say('Open tasks'), numeric: true, cell: ({ openTasks }) => format.number(openTasks) },
    {
      id: 'owner',
      head: say('Owner'),
      narrow: 'who',
      cell: ({ ownerName }) => ownerName ?? <span className="muted">{say('Nobody yet')}</span>,
    },
    {
      id: 'when',
      head: asked.state === 'open' ? say('Opened') : say('Closed'),
      narrow: 'due',
      cell: ({ createdAt, closedAt }) => format.date(closedAt ?? createdAt, 'short-time'),
    },
  ]
  return (
    <>
      <PageHeader
        title={say('Incidents')}
        subtitle={say('What happened, whom it reaches through your chains, and what has to be told to whom by when.')}
        actions={
          mayWrite ? (
            <ButtonLink href="/incidents/new" kind="primary">
              {say('Open an incident')}
            </ButtonLink>
          ) : undefined
        }
      />
      <WaitingNotices notices={notices} />
      <Tabs
        label={say('Views')}
        tabs={(['open', 'closed'] as const).map((state) => ({
          label: state === 'open' ? say('Open') : say('Closed'),
          href: `/incidents?state=${state}`,
          current: asked.state === state,
          count: format.number(counts[state]),
        }))}
      />
      <DataTable
        caption={say('Incidents')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          rows.length === 0 ? (
            <EmptyState title={asked.state === 'open' ? say('No incident is open') : say('No incident was closed yet')}>
              {say('When a provider is breached or down, open one: it shows who is hit and which clocks run.')}
            </EmptyState>
          ) : undefined
        }
      />
      {total > incidentsPerPage ? (
        <Pager
          summary={say('{count, plural, one {# incident} other {# incidents}}', { count: total })}
          previousHref={asked.page > 1 ? address(asked.page - 1) : undefined}
          nextHref={asked.page * incidentsPerPage < total ? address(asked.page + 1) : undefined}
        />
      ) : null}
    </>
  )
}
