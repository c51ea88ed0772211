import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, Notice, PageHeader, Section } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { InstrumentTable } from '../law/InstrumentTable'
import { JurisdictionTable } from '../law/JurisdictionTable'
import { useFormat } from '../locale/use-format'

export const meta: MetaFunction = () => [{ title: 'Law · Rantai' }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.law.overview()
}

export default function Law() {
  const { jurisdictions, notInForce, changes, statements } = useLoaderData<typeof loader>()
  const format = useFormat()
  return (
    <>
      <PageHeader
        title="Law"
        subtitle="What clocks and transfer rules rest on. Each statement says what it is, where it comes from and when it was last checked."
        actions={<ButtonLink href="/law/statements">All {format.number(statements)} statements by age</ButtonLink>}
      />
      <Notice kind="info">
        This is no legal advice. What nobody could read is shown as not known, and starts no clock.
      </Notice>
      <Section title="ASEAN">
        <JurisdictionTable rows={jurisdictions.filter((each) => each.group === 'asean')} caption="States of ASEAN" />
      </Section>
      <Section title="Partners">
        <JurisdictionTable
          rows={jurisdictions.filter((each) => each.group === 'partner')}
          caption="Partner jurisdictions"
        />
      </Section>
      <Section title="Not in force" aside="Watched, and never part of a score">
        <InstrumentTable rows={notInForce} caption="Laws, drafts and agreements that are not in force" />
      </Section>
      <Section title="Latest changes">
        <ChangeLog changes={changes} named />
      </Section>
    </>
  )
}
