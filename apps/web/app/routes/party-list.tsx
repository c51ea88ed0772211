import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, Notice, PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { ListChanges } from '../parties/ListChanges'
import { LeftOut, OthersWaiting } from '../parties/ListNotices'
import { UnknownPlaces } from '../parties/UnknownPlaces'
import { ListEntries } from '../parties/ListEntries'
import { listRows } from '../parties/list-rows'
import { applyRefusals } from '../parties/party-words'
import { useSending } from '../shell/connection'
import { languageOfName } from '../vendors/name-language'
import { idOf } from '../vendors/vendor-id'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('List of sub-processors'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const { diff, entries, ...list } = await api.parties.listPreview({ listId: idOf(args.params, 'listId') })
  const rows = listRows({ diff, entries, leftOut: list.leftOut }, countryNames(localeOf(args.request, person).locale))
  return { ...list, ...rows, mayWrite: role !== 'auditor' && role !== 'contributor' }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const listId = idOf(args.params, 'listId')
  const done = await attempt(api.parties.applyList({ listId }))
  return done.ok ? redirect(`/parties/lists/${listId}`) : refused(done.failure, form, applyRefusals)
}

export default function ListOfParty() {
  const say = useSay()
  const format = useFormat()
  const list = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { party, last, appliedAt } = list
  const isOlder = appliedAt === null && last !== null && list.listedOn < last.listedOn
  return (
    <>
      <PageHeader
        title={appliedAt === null ? say('Check the list') : say('List of sub-processors')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: <span lang={languageOfName(party.name)}>{party.name}</span>, href: `/parties/${party.id}` },
          { label: list.format === 'published' ? say('Published list') : list.document },
        ]}
        subtitle={
          last === null
            ? say('{count, plural, one {# company} other {# companies}} on the list of {date}. It is the first list.', {
                count: list.entries.length,
                date: format.date(list.listedOn),
              })
            : say(
                '{count, plural, one {# company} other {# companies}} on the list of {date}, compared with that of {earlier}.',
                {
                  count: list.entries.length,
                  date: format.date(list.listedOn),
                  earlier: format.date(last.listedOn),
                },
              )
        }
      />
      <div className="stack-6 mt-4">
        <FormProblems answer={answer} title={say('Nothing was imported')} />
        {list.counts === null ? null : (
          <Notice
            kind="success"
            actions={<ButtonLink href={`/parties/${party.id}`}>{say('Its sub-processors')}</ButtonLink>}
          >
            {say('The list is in force: {begun, number} begun, {ended, number} ended, {kept, number} as before.', {
              begun: list.counts.begun,
              ended: list.counts.ended,
              kept: list.counts.kept,
            })}
          </Notice>
        )}
        {list.ignored.length === 0 ? null : (
          <Notice kind="info">
            {say('Columns without a place here were left out: {columns}.', {
              columns: format.list(list.ignored.slice(0, 30)),
            })}
          </Notice>
        )}
        <LeftOut rows={list.leftOut} />
        <OthersWaiting lists={list.waiting} />
        <UnknownPlaces
          rows={list.unknownPlaces}
          todo={say(
            'The rows are kept as they were written, without their countries in chains and transfers. Put them right in the file and choose it again, or by hand at the company.',
          )}
        />
        {isOlder ? (
          <Notice
            kind="warning"
            actions={<ButtonLink href={`/parties/${party.id}/import`}>{say('Choose another list')}</ButtonLink>}
          >
            {say('A later list is in force already. Give this one a later date, or leave it.')}
          </Notice>
        ) : appliedAt === null && list.mayWrite ? (
          <Confirm partyId={party.id} />
        ) : null}
      </div>
      <ListChanges changes={list.changes} unchanged={list.unchanged} maybeRenamed={list.maybeRenamed} />
      <ListEntries entries={list.entries} />
    </>
  )
}

function Confirm({ partyId }: { readonly partyId: string }) {
  const say = useSay()
  const writing = useSending()
  return (
    <Form method="post" className="row">
      <Button type="submit" kind="primary" aria-busy={writing}>
        {writing ? say('Confirming') : say('Confirm the list')}
      </Button>
      <ButtonLink href={`/parties/${partyId}/import`} kind="quiet">
        {say('Choose another list')}
      </ButtonLink>
    </Form>
  )
}
