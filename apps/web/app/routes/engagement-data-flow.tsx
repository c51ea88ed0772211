import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, DataTable, EmptyState, PageHeader, Section, StatusPill, TwoLines, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { categoryWords } from '../incidents/incident-words'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { DataFlowPicture } from '../transfers/DataFlowPicture'
import { mechanismStateWords, transferStateWords, useWords } from '../transfers/words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Data flow'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person } = await api.account.shell()
  const flow = await api.transfers.dataFlow({ engagementId: args.params['id'] ?? '' })
  const named = countryNames(localeOf(args.request, person).locale)
  const codes = flow.transfers.flatMap(({ origin, destination }) => [origin, destination])
  return { flow, names: Object.fromEntries(codes.map((code) => [code, named(code) ?? code])) }
}

/** Where the data of one engagement goes: a picture, and the same as a table. */
export default function DataFlowPage() {
  const say = useSay()
  const format = useFormat()
  const { flow, names } = useLoaderData<typeof loader>()
  const { engagementId, engagementTitle, vendorName, vendorId, transfers } = flow
  return (
    <>
      <PageHeader
        crumbs={[
          { label: vendorName, href: `/vendors/${vendorId}` },
          { label: engagementTitle, href: `/engagements/${engagementId}` },
        ]}
        title={say('Data flow')}
        subtitle={say('From where people live to where data is stored or reached; what is only announced is dashed.')}
        actions={<ButtonLink href={`/transfers?engagement=${engagementId}`}>{say('Transfers')}</ButtonLink>}
      />
      {transfers.length === 0 ? (
        <EmptyState
          title={say('No data crosses a border')}
          action={<ButtonLink href={`/engagements/${engagementId}/intake`}>{say('Open the intake')}</ButtonLink>}
        >
          {say(
            'By the intake and the chain. Where the countries of people, storage and access are missing, nobody can say.',
          )}
        </EmptyState>
      ) : (
        <>
          <DataFlowPicture flow={flow} names={names} />
          <Section title={say('The same as a table')}>
            <DataTable
              caption={say('Data flow')}
              rows={transfers}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'pair',
                  head: say('From, to'),
                  rowHeader: true,
                  narrow: 'title',
                  cell: ({ id, origin, destination }) => (
                    <TwoLines
                      name={say('{origin} to {destination}', {
                        origin: names[origin] ?? origin,
                        destination: names[destination] ?? destination,
                      })}
                      href={`/transfers/${id}`}
                      second={null}
                    />
                  ),
                },
                {
                  id: 'way',
                  head: say('Way there'),
                  narrow: 'who',
                  cell: ({ path }) => path.map(({ name }) => name).join(' → '),
                },
                {
                  id: 'why',
                  head: say('Why'),
                  wideOnly: true,
                  cell: ({ uses }) => format.list(uses.map((use) => say(useWords[use] ?? ''))),
                },
                {
                  id: 'data',
                  head: say('Kinds of data'),
                  wideOnly: true,
                  cell: ({ data }) => format.list(data.map((code) => categoryWords(say, code))),
                },
                {
                  id: 'mechanism',
                  head: say('Mechanism'),
                  narrow: 'status',
                  cell: ({ mechanismState, state }) => {
                    const shown =
                      state === 'announced' ? transferStateWords.announced : mechanismStateWords[mechanismState]
                    return (
                      <StatusPill letter={shown.letter} tone={shown.tone}>
                        {say(shown.word)}
                      </StatusPill>
                    )
                  },
                },
              ]}
              empty={undefined}
            />
          </Section>
        </>
      )}
    </>
  )
}
