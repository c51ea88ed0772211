import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, Notice, PageHeader, Section, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { AddSubProcessor } from '../parties/AddSubProcessor'
import { EndLink } from '../parties/EndLink'
import { dataChoices, doneWords, mergeRefusals } from '../parties/party-words'
import { MergeTable } from '../parties/MergeTable'
import { partyAct } from '../parties/party-acts'
import { loadParty } from '../parties/party-loader'
import { WaitingLists } from '../parties/ListNotices'
import { ListsOfParty, PastLinks } from '../parties/PartyPast'
import { SubProcessors } from '../parties/SubProcessors'
import { PublishedByVendor } from '../published-lists/PublishedByVendor'
import { languageOfName } from '../vendors/name-language'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.party.name ?? say('Company'))

export const loader = loadParty

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const partyId = idOf(args.params, 'partyId')
  const act = partyAct(api, partyId, form)
  const done = await attempt(act.work)
  return done.ok ? redirect(`/parties/${partyId}?done=${act.name}`) : refused(done.failure, form, mergeRefusals)
}

export default function Party() {
  const say = useSay()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { party, asOf, today, mayWrite, merges } = page
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const adding = answer?.intent === 'add' ? answer : undefined
  const ending = answer?.intent === 'end' ? answer : undefined
  const endId = ending?.typed['linkId']?.[0] ?? search.get('end')
  const toEnd = mayWrite && today ? page.current.find(({ id }) => id === endId) : undefined
  return (
    <>
      <PageHeader
        title={party.name}
        titleLang={languageOfName(party.name)}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          party.vendorId === null
            ? { label: say('Company in a chain') }
            : { label: say('Vendor'), href: `/vendors/${party.vendorId}` },
          { label: say('Sub-processors') },
        ]}
        subtitle={party.names.length === 0 ? undefined : say('Also called {names}', { names: party.names.join(', ') })}
        actions={
          <>
            <ButtonLink href={`/chains/parties/${party.id}`}>{say('Who is hit when it fails')}</ButtonLink>
            {mayWrite ? (
              <ButtonLink kind="primary" href={`/parties/${party.id}/import`}>
                {say('Import a list')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {done ? (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      ) : null}
      {(adding ?? (ending && toEnd)) ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      {toEnd ? (
        <EndLink partyId={party.id} partyName={party.name} link={toEnd} today={asOf} answer={ending} key={toEnd.id} />
      ) : null}
      <SubProcessors {...{ asOf, today, mayWrite }} partyId={party.id} links={page.current} />
      {mayWrite ? <AddSubProcessor answer={adding} categories={dataChoices(say)} key={search.get('done')} /> : null}
      <PastLinks links={page.past} />
      {page.published ? <PublishedByVendor published={page.published} asOf={asOf} mayWrite={mayWrite} /> : null}
      <WaitingLists lists={page.waiting} />
      <ListsOfParty lists={page.lists} />
      {page.namedBy.length === 0 ? null : (
        <Section title={say('Who uses this company')}>
          <ul className="stack-2">
            {page.namedBy.map(({ kind, id, name }) => (
              <li key={id} lang={languageOfName(name)}>
                <TextLink href={kind === 'engagement' ? `/engagements/${id}` : `/parties/${id}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={say('One company or two')}
        aside={<TextLink href="/parties/merges">{say('All pairs to decide')}</TextLink>}
      >
        {merges.length === 0 ? (
          <p className="muted">{say('No other company here has a name like this one’s.')}</p>
        ) : (
          <MergeTable merges={merges} mayWrite={mayWrite} />
        )}
      </Section>
    </>
  )
}
