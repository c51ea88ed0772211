import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { apiContextOf, callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { ClockTable } from '../law/ClockTable'
import { ContentChangeLog } from '../law/ContentChangeLog'
import { InstrumentTable } from '../law/InstrumentTable'
import { Duties, OpenPoints, Transfers } from '../law/JurisdictionParts'
import { LegalStatement } from '../law/LegalStatement'
import { jurisdictionIn } from '../law/translate-law.server'
import { pageTitle } from '../locale/page-title'
import { pageIn } from '../packs/page-in'
import { ShippedReach } from '../packs/ShippedReach'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? say('Law of {name}', { name: data.each.name }) : say('Law')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const each = jurisdictionIn(locale, await api.law.jurisdiction({ code: args.params['code'] ?? '' }))
  const page = pageIn(args.request)
  return { each, page, pack: each.packId === null ? null : await api.packs.shipped({ packId: each.packId, page }) }
}

export default function LawJurisdiction() {
  const say = useSay()
  const { each, pack, page } = useLoaderData<typeof loader>()
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
          <ClockTable
            rows={each.clocks}
            caption={say('Notification clocks of {jurisdiction}', { jurisdiction: each.name })}
          />
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
          <InstrumentTable
            rows={each.instruments}
            caption={say('Laws and rules of {jurisdiction}', { jurisdiction: each.name })}
          />
        )}
      </Section>
      {pack === null ? null : (
        <ShippedReach
          title={say('Your engagements that its clocks run in')}
          aside={<TextLink href={`/packs/shipped/${pack.id}`}>{say('The pack with its clocks')}</TextLink>}
          pack={pack}
          page={page}
          address={`/law/${each.code}`}
        />
      )}
      <Section title={say('Changes of the law')} aside={say('Newest first')}>
        {each.changes.length === 0 ? (
          <p className="muted">{say('No change is noted.')}</p>
        ) : (
          <ChangeLog changes={each.changes} named />
        )}
      </Section>
      <ContentChangeLog changes={each.ours} feed={`/law/${each.code}/changes`} />
    </>
  )
}
