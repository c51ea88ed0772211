import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'
import { RequestList } from '../answering/RequestList'
import { AnsweringFrame } from '../shell/answering-frame'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Requests'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = Number(new URL(args.request.url).searchParams.get('page') ?? '1')
  return { requests: await api.requests.list({ page: Number.isInteger(page) && page > 0 ? page : 1 }) }
}

export default function Requests() {
  const say = useSay()
  const { requests } = useLoaderData<typeof loader>()
  return (
    <AnsweringFrame>
      <h1>{say('What customers asked you')}</h1>
      {requests.length === 0 ? (
        <EmptyState title={say('Nobody has asked anything yet')}>
          {say('When a customer sends questions to your company, they appear here and you get a mail.')}
        </EmptyState>
      ) : (
        <RequestList requests={requests} />
      )}
    </AnsweringFrame>
  )
}
