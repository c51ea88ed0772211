import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, PageHeader, Section, useSay } from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textsOf } from '../forms/form-answer'
import { countryNames } from '../locale/country-names'
import { AffectedEngagements } from '../law/AffectedEngagements'
import { ChangeLog } from '../law/ChangeLog'
import { ClockTable } from '../law/ClockTable'
import { ContentChangeLog } from '../law/ContentChangeLog'
import { InstrumentTable } from '../law/InstrumentTable'
import { Duties, OpenPoints, Transfers } from '../law/JurisdictionParts'
import { LegalStatement } from '../law/LegalStatement'
import { jurisdictionIn } from '../law/translate-law.server'
import { pageTitle } from '../locale/page-title'
import { mayPublishPacks } from '../packs/pack-words'
import { pageIn, takenIn } from '../packs/page-in'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? say('Law of {name}', { name: data.each.name }) : say('Law')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const code = args.params['code'] ?? ''
  const each = jurisdictionIn(locale, await api.law.jurisdiction({ code }))
  const page = pageIn(args.request)
  const { role } = await api.account.shell()
  const read = await api.law.affected({ code, page })
  const name = countryNames(locale)
  const named = (place: string): string => name(place) ?? place
  const transfers = read.transfers.map((each) => ({
    ...each,
    origin: named(each.origin),
    destination: named(each.destination),
  }))
  const affected = { ...read, transfers }
  return { each, page, affected, mayAsk: mayPublishPacks(role), taken: takenIn(args.request) }
}

/** Asks the vendors of the chosen engagements for what the newest version changed. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const code = args.params['code'] ?? ''
  const asked = await attempt(api.law.askChanges({ code, engagementIds: textsOf(form, 'engagement') }))
  return asked.ok ? redirect(`/law/${code}?asked=${asked.value.engagements}#affected`) : refused(asked.failure, form)
}

export default function LawJurisdiction() {
  const say = useSay()
  const { each, affected, page, mayAsk, taken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeader
        title={each.name}
        crumbs={[{ label: say('Law'), href: '/law' }, { label: each.code }]}
        subtitle={say('What is known of its law on personal data and incidents. No legal advice.')}
        actions={
          affected.total + affected.transfers.length > 0 ? (
            <ButtonLink href="#affected">{say('Your engagements that it touches')}</ButtonLink>
          ) : undefined
        }
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
      <AffectedEngagements {...{ affected, page, mayAsk, taken, answer }} code={each.code} />
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
