import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DataTable, PageHeader, Section, StatusPill, TwoLines, english, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { SaidCell } from '../contracts/SaidCell'
import { LegalStatement } from '../law/LegalStatement'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Model clauses compared'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.contracts.comparison()
}

const allowedWords = english({
  yes: { word: 'Allowed', letter: 'Y', tone: 'good' },
  no: { word: 'Not allowed', letter: 'N', tone: 'act' },
  unclear: { word: 'Unclear', letter: 'U', tone: 'attention' },
} as const)

/** For reference: topic by topic, each with how sure it is. */
export default function ContractClauses() {
  const say = useSay()
  const { topics, differences, changes } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={say('Model clauses compared')}
        crumbs={[{ label: say('Contracts'), href: '/contracts' }, { label: say('Comparison') }]}
        subtitle={say(
          'The ASEAN model clauses by topic, beside the EU standard clauses. Keys are our own; the official numbers were not read. No legal advice.',
        )}
      />
      <DataTable
        caption={say('Model clauses compared')}
        rows={topics}
        rowKey={({ key }) => key ?? ''}
        columns={[
          {
            id: 'topic',
            head: say('Topic'),
            rowHeader: true,
            narrow: 'title',
            cell: ({ topic, key, mustHave }) => (
              <TwoLines
                name={topic}
                lang="en"
                second={
                  <span className="font-normal">
                    {key}
                    {mustHave ? ` · ${say('must be there')}` : null}
                  </span>
                }
              />
            ),
          },
          {
            id: 'c2p',
            head: say('Controller to processor'),
            narrow: 'status',
            cell: ({ C2P }) => <SaidCell said={C2P} />,
          },
          {
            id: 'c2c',
            head: say('Controller to controller'),
            narrow: 'who',
            cell: ({ C2C }) => <SaidCell said={C2C} />,
          },
          {
            id: 'eu',
            head: say('EU standard clauses'),
            narrow: 'badge',
            cell: ({ euScc }) => <SaidCell said={euScc} />,
          },
        ]}
      />
      <Section title={say('Differences of the whole')}>
        <DataTable
          caption={say('Differences of the whole')}
          rows={differences}
          rowKey={({ topic }) => topic}
          columns={[
            {
              id: 'topic',
              head: say('Topic'),
              rowHeader: true,
              narrow: 'title',
              cell: ({ topic }) => <span lang="en">{topic}</span>,
            },
            {
              id: 'mcc',
              head: say('ASEAN model clauses'),
              narrow: 'status',
              cell: ({ mcc }) => <SaidCell said={mcc} />,
            },
            {
              id: 'eu',
              head: say('EU standard clauses'),
              narrow: 'badge',
              cell: ({ euScc }) => <SaidCell said={euScc} />,
            },
          ]}
        />
      </Section>
      <Section title={say('What parties may change')}>
        <div className="grid gap-4">
          {changes.map(({ action, allowed, said }) => {
            const { word, letter, tone } = allowedWords[allowed]
            return (
              <div key={action} className="stack-2">
                <h3 className="row">
                  <span className="b" lang="en">
                    {action}
                  </span>
                  <StatusPill letter={letter} tone={tone}>
                    {say(word)}
                  </StatusPill>
                </h3>
                <LegalStatement said={said} />
              </div>
            )
          })}
        </div>
      </Section>
    </>
  )
}
