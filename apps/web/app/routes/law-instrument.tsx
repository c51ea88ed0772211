import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DescriptionList, Notice, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { InstrumentStatus } from '../law/InstrumentTable'
import { LegalStatement } from '../law/LegalStatement'
import { partialDate } from '../law/partial-date'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.title ?? say('Law'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.law.instrument({ id: args.params['id'] ?? '' })
}

export default function LawInstrument() {
  const say = useSay()
  const each = useLoaderData<typeof loader>()
  const format = useFormat()
  const when = (on: string | null) => (on === null ? say('Not known') : partialDate(format, on))
  const waits = ['enacted', 'draft', 'tracked'].includes(each.status)
  const place =
    each.jurisdiction === null ? (
      say('ASEAN or wider')
    ) : (
      <TextLink href={`/law/${each.jurisdiction}`}>{each.jurisdiction}</TextLink>
    )
  return (
    <>
      <PageHeader
        title={each.title}
        crumbs={[{ label: say('Law'), href: '/law' }, { label: each.number ?? each.title }]}
      />
      {waits ? (
        <Notice kind="warning" title={say('Not in force')}>
          {say('Nothing in a score rests on it, and no clock runs by it.')}
        </Notice>
      ) : null}
      <Section title={say('What it is')}>
        <div className="grid gap-4">
          <DescriptionList
            items={[
              { term: say('State'), detail: <InstrumentStatus status={each.status} /> },
              { term: say('Jurisdiction'), detail: place },
              { term: say('Number'), detail: each.number ?? say('None known') },
              { term: say('Adopted'), detail: when(each.adoptedOn) },
              {
                term: say('In force from'),
                detail: waits || each.status === 'reference' ? say('Not in force') : when(each.inForceFrom),
              },
              ...each.stages.map(({ on, text }) => ({ term: say('From {date}', { date: when(on) }), detail: text })),
              ...(each.replacedBy === null
                ? []
                : [
                    {
                      term: say('Replaced by'),
                      detail: (
                        <TextLink href={`/law/instruments/${each.replacedBy.id}`}>{each.replacedBy.title}</TextLink>
                      ),
                    },
                  ]),
            ]}
          />
          <LegalStatement said={each.about} />
        </div>
      </Section>
      <Section title={say('Change log')} aside={say('Newest first')}>
        <ChangeLog changes={each.changes} />
      </Section>
    </>
  )
}
