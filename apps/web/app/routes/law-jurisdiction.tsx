import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, PageHeader, Section, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { ClockTable } from '../law/ClockTable'
import { InstrumentTable } from '../law/InstrumentTable'
import { Duties, OpenPoints, Transfers } from '../law/JurisdictionParts'
import { LegalStatement } from '../law/LegalStatement'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? say('Law of {name}', { name: data.name }) : say('Law')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.law.jurisdiction({ code: args.params['code'] ?? '' })
}

export default function LawJurisdiction() {
  const say = useSay()
  const each = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={each.name}
        crumbs={[{ label: say('Law'), href: '/law' }, { label: each.code }]}
        subtitle={say('What is known of its law on personal data and incidents. No legal advice.')}
      />
      <Section title={say('Law and authority')}>
        <div className="grid gap-4">
          <LegalStatement said={each.law} />
          <LegalStatement said={each.authority} />
        </div>
      </Section>
      <Section title={say('Notification clocks')}>
        <div className="grid gap-4">
          <ClockTable rows={each.clocks} caption={`Notification clocks of ${each.name}`} />
          <LegalStatement said={each.breach} />
        </div>
      </Section>
      <Transfers transfers={each.transfers} />
      <Duties each={each} />
      <OpenPoints open={each.open} code={each.code} />
      <Section title={say('Instruments')}>
        {each.instruments.length === 0 ? (
          <EmptyState title={say('No instrument is written down')}>{say('What is known stands above.')}</EmptyState>
        ) : (
          <InstrumentTable rows={each.instruments} caption={`Laws and rules of ${each.name}`} />
        )}
      </Section>
      <Section title={say('Change log')} aside={say('Newest first')}>
        {each.changes.length === 0 ? (
          <p className="muted">{say('No change is noted.')}</p>
        ) : (
          <ChangeLog changes={each.changes} named />
        )}
      </Section>
    </>
  )
}
