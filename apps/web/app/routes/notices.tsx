import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Pager, Tabs, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { listNoticesSchema, noticesPerPage, noticeViews } from '@rantai/use-cases/notices/notices.schema'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { chosenOf, localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { namesOfCountries } from '../notices/country-namer'
import { Findings } from '../notices/Findings'
import { mayWriteNotices } from '../notices/may-write'
import { NoticeTable } from '../notices/NoticeTable'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Notices of change'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { searchParams } = new URL(args.request.url)
  const asked = listNoticesSchema.parse({
    view: searchParams.get('view') ?? 'waiting',
    vendorId: searchParams.get('vendor'),
    page: Number(searchParams.get('page') ?? 1),
  })
  const { role } = await api.account.shell()
  const { sessions } = await apiContextOf(args)
  const { locale } = localeOf(args.request, chosenOf(sessions.signedIn))
  const state = asked.view === 'ended' ? 'closed' : 'open'
  const { rows: found } = await api.notices.findings({ state, vendorId: asked.vendorId })
  const findings = asked.view === 'pending' ? [] : found
  const names = namesOfCountries(
    locale,
    findings.flatMap(({ countries }) => countries),
  )
  return { ...(await api.notices.list(asked)), findings, names, asked, mayWrite: mayWriteNotices(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const closing = { findingId: textOf(form, 'findingId'), reason: textOf(form, 'reason') }
  const done = await attempt(api.notices.closeFinding(closing))
  return done.ok ? redirect('/notices#findings') : refused(done.failure, form)
}

const viewWords = english({ waiting: 'To answer', pending: 'Answered', ended: 'Ended' })

export default function Notices() {
  const say = useSay()
  const format = useFormat()
  const { rows, counts, findings, names, asked, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = (view: string, page = 1) =>
    `/notices?view=${view}${asked.vendorId === null ? '' : `&vendor=${asked.vendorId}`}${page > 1 ? `&page=${page}` : ''}`
  const total = counts[asked.view]
  return (
    <>
      <PageHeader
        title={say('Notices of change')}
        subtitle={say('What vendors announce about their sub-processors, and how long you have to object.')}
        actions={
          mayWrite ? (
            <ButtonLink href="/notices/new" kind="primary">
              {say('Record a notice')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Tabs
        label={say('Views')}
        tabs={noticeViews.map((view) => ({
          label: say(viewWords[view]),
          href: address(view),
          current: asked.view === view,
          count: format.number(counts[view]),
        }))}
      />
      <NoticeTable rows={rows} view={asked.view} />
      {total > noticesPerPage ? (
        <Pager
          summary={say('{count, plural, one {# notice} other {# notices}}', { count: total })}
          previousHref={asked.page > 1 ? address(asked.view, asked.page - 1) : undefined}
          nextHref={asked.page * noticesPerPage < total ? address(asked.view, asked.page + 1) : undefined}
        />
      ) : null}
      <Findings {...{ findings, names, mayWrite, answer }} />
    </>
  )
}
