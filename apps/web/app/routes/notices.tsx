import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, PageHeader, Pager, Tabs, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { listNoticesSchema, noticesPerPage, noticeViews } from '@rantai/use-cases/notices/notices.schema'
import { callerFor } from '../api/caller'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
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
  return { ...(await api.notices.list(asked)), asked, mayWrite: mayWriteNotices(role) }
}

const viewWords = english({ waiting: 'To answer', pending: 'Answered', ended: 'Ended' })

export default function Notices() {
  const say = useSay()
  const format = useFormat()
  const { rows, counts, asked, mayWrite } = useLoaderData<typeof loader>()
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
    </>
  )
}
