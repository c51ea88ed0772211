import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, PageHeader, Section } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { ClockTable } from '../law/ClockTable'
import { InstrumentTable } from '../law/InstrumentTable'
import { Duties, OpenPoints, Transfers } from '../law/JurisdictionParts'
import { LegalStatement } from '../law/LegalStatement'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Law of ${data?.name ?? ''} · Rantai` }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.law.jurisdiction({ code: args.params['code'] ?? '' })
}

export default function LawJurisdiction() {
  const each = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={each.name}
        crumbs={[{ label: 'Law', href: '/law' }, { label: each.code }]}
        subtitle="What is known of its law on personal data and incidents. No legal advice."
      />
      <Section title="Law and authority">
        <div className="grid gap-4">
          <LegalStatement said={each.law} />
          <LegalStatement said={each.authority} />
        </div>
      </Section>
      <Section title="Notification clocks">
        <div className="grid gap-4">
          <ClockTable rows={each.clocks} caption={`Notification clocks of ${each.name}`} />
          <LegalStatement said={each.breach} />
        </div>
      </Section>
      <Transfers transfers={each.transfers} />
      <Duties each={each} />
      <OpenPoints open={each.open} code={each.code} />
      <Section title="Instruments">
        {each.instruments.length === 0 ? (
          <EmptyState title="No instrument is written down">What is known stands above.</EmptyState>
        ) : (
          <InstrumentTable rows={each.instruments} caption={`Laws and rules of ${each.name}`} />
        )}
      </Section>
      <Section title="Change log" aside="Newest first">
        {each.changes.length === 0 ? (
          <p className="muted">No change is noted.</p>
        ) : (
          <ChangeLog changes={each.changes} named />
        )}
      </Section>
    </>
  )
}
