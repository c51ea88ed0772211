import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation, useSearchParams } from '@remix-run/react'
import { ButtonLink, Notice, PageHeader, Tabs, type KeyGroup, english, useSay } from '@rantai/ui'
import { chasePerPage, listChaseSchema } from '@rantai/use-cases/invitations/chase.schema'
import { attempt, callerFor } from '../api/caller'
import { chaseAddress } from '../chase/chase-address'
import { ChaseForm } from '../chase/ChaseForm'
import { remindedWords, withReminded } from '../chase/reminded-words'
import { refused, textsOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { mayWriteVendors } from '../vendors/may-write'
import { listKeys } from '../shell/page-keys'
import { pageTitle } from '../locale/page-title'
import { ListPager } from '../vendors/ListPager'

const chaseKeys: KeyGroup = {
  ...listKeys,
  keys: [
    ...listKeys.keys,
    { keys: ['X'], label: 'select' },
    { keys: ['R'], label: english('remind who is selected') },
    { keys: ['Esc'], label: english('select none') },
  ],
}
export const handle = { keys: [chaseKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Chase list'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { searchParams } = new URL(args.request.url)
  const page = Number(searchParams.get('page') ?? 1)
  const asked = listChaseSchema.parse({ view: searchParams.get('view') ?? 'waiting', page })
  const { role } = await api.account.shell()
  return { ...(await api.invitations.chase(asked)), asked, mayWrite: mayWriteVendors(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const assessmentIds = textsOf(form, 'assessmentIds').filter((id) => !id.startsWith('none:'))
  const done = await attempt(api.invitations.remind({ assessmentIds }))
  if (!done.ok) return refused(done.failure, form)
  return redirect(withReminded(new URL(args.request.url), done.value))
}

const views = english([
  { view: 'waiting', label: 'Waiting' },
  { view: 'late', label: 'Late' },
  { view: 'us', label: 'Waiting for us' },
  { view: 'bounced', label: 'Mail came back' },
  { view: 'everything', label: 'Everything' },
])

export default function Chase() {
  const say = useSay()
  const { rows, total, counts, asked, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const format = useFormat()
  const location = useLocation()
  const reminded = remindedWords(search, rows, format)
  return (
    <>
      <PageHeader
        title={say('Chase list')}
        subtitle={say(
          '{count, plural, one {# engagement waits} other {# engagements wait}} for someone. {vendors} for vendors, {us} for us. {late} late.',
          {
            count: counts.waiting,
            vendors: format.number(counts.vendor),
            us: format.number(counts.us),
            late: format.number(counts.late),
          },
        )}
        actions={
          mayWrite ? (
            <ButtonLink href="/vendors" kind="primary">
              {say('Invite a vendor')}
            </ButtonLink>
          ) : undefined
        }
      />
      {reminded === undefined ? null : (
        <div className="pt-4">
          <Notice kind={reminded.sent ? 'success' : 'warning'} announce>
            {reminded.text}
            {reminded.left.length === 0 ? null : (
              <ul className="list-disc pl-5">
                {reminded.left.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
            )}
          </Notice>
        </div>
      )}
      <FormProblems answer={answer} title={say('No reminder was sent')} />
      <Tabs
        label={say('Views')}
        tabs={views.map(({ view, label }) => ({
          label: say(label),
          href: chaseAddress({ view, page: 1 }),
          current: asked.view === view,
          count: format.number(counts[view]),
        }))}
      />
      <p className="muted small py-2">{say('Longest wait first, then tier')}</p>
      <ChaseForm key={location.key} rows={rows} asked={asked} mayWrite={mayWrite} />
      <ListPager
        page={asked.page}
        pageSize={chasePerPage}
        shown={rows.length}
        total={total}
        address={(page) => chaseAddress({ ...asked, page })}
        selects
      />
    </>
  )
}
