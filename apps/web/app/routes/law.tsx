import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, Notice, PageHeader, Section, useSay } from '@rantai/ui'
import { apiContextOf, callerFor } from '../api/caller'
import { ChangeLog } from '../law/ChangeLog'
import { ContentChangeLog } from '../law/ContentChangeLog'
import { InstrumentTable } from '../law/InstrumentTable'
import { JurisdictionTable } from '../law/JurisdictionTable'
import { useFormat } from '../locale/use-format'
import { overviewIn } from '../law/translate-law.server'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Law'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return overviewIn((await apiContextOf(args)).locale, await api.law.overview())
}

export default function Law() {
  const say = useSay()
  const { jurisdictions, notInForce, changes, ours, statements } = useLoaderData<typeof loader>()
  const format = useFormat()
  return (
    <>
      <PageHeader
        title={say('Law')}
        subtitle={say(
          'What clocks and transfer rules rest on. Each statement says what it is, where it comes from and when it was last checked.',
        )}
        actions={
          <ButtonLink href="/law/statements">
            {say('All {statements} statements by age', { statements: format.number(statements) })}
          </ButtonLink>
        }
      />
      <Notice kind="info">
        {say('This is no legal advice. What nobody could read is shown as not known, and starts no clock.')}
      </Notice>
      <Section title={say('ASEAN')}>
        <JurisdictionTable
          rows={jurisdictions.filter((each) => each.group === 'asean')}
          caption={say('States of ASEAN')}
        />
      </Section>
      <Section title={say('Partners')}>
        <JurisdictionTable
          rows={jurisdictions.filter((each) => each.group === 'partner')}
          caption={say('Partner jurisdictions')}
        />
      </Section>
      <Section title={say('Not in force')} aside={say('Watched, and never part of a score')}>
        <InstrumentTable rows={notInForce} caption={say('Laws, drafts and agreements that are not in force')} />
      </Section>
      <Section title={say('Latest changes')}>
        <ChangeLog changes={changes} named />
      </Section>
      <ContentChangeLog changes={ours} feed="/law/changes" named />
    </>
  )
}
