import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, PageHeader, Pager, Tabs, useSay } from '@rantai/ui'
import { proposalsPerPage } from '@rantai/use-cases/parties/parties.schema'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { doneWords, mergeRefusals, mergeStates } from '../parties/party-words'
import { MergeTable } from '../parties/MergeTable'
import { mergeAct } from '../parties/party-acts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('One company or two'))

const states = ['proposed', 'confirmed', 'refused', 'split'] as const

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  const search = new URL(args.request.url).searchParams
  const state = states.find((each) => each === search.get('state')) ?? 'proposed'
  const asked = Number(search.get('page') ?? 1)
  const page = Number.isSafeInteger(asked) && asked >= 1 ? asked : 1
  const found = await api.parties.merges({ state, page })
  return { ...found, state, page, mayWrite: role !== undefined && role !== 'auditor' && role !== 'contributor' }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const act = mergeAct(await callerFor(args), form)
  const done = await attempt(act.work)
  return done.ok ? redirect(`/parties/merges?done=${act.name}`) : refused(done.failure, form, mergeRefusals)
}

export default function PartyMerges() {
  const say = useSay()
  const format = useFormat()
  const { merges, total, state, page, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const pages = Math.max(1, Math.ceil(total / proposalsPerPage))
  const at = (number: number) => `?state=${state}&page=${number}`
  return (
    <>
      <PageHeader
        title={say('One company or two')}
        crumbs={[{ label: say('Vendors'), href: '/vendors' }, { label: say('One company or two') }]}
        subtitle={say(
          'Names that lists and answers use for what may be one company. Nothing is joined until you say so.',
        )}
      />
      {done ? (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      ) : null}
      <FormProblems answer={answer} title={say('Nothing was changed')} />
      <Tabs
        label={say('Where it stands')}
        tabs={states.map((each) => ({
          label: say(mergeStates[each]),
          href: `/parties/merges?state=${each}`,
          current: each === state,
          ...(each === state && { count: format.number(total) }),
        }))}
      />
      <MergeTable merges={merges} mayWrite={mayWrite} />
      {pages === 1 ? null : (
        <Pager
          summary={say('Page {page} of {pages} of these lists.', {
            page: format.number(page),
            pages: format.number(pages),
          })}
          previousHref={page > 1 ? at(page - 1) : undefined}
          nextHref={page < pages ? at(page + 1) : undefined}
        />
      )}
    </>
  )
}
