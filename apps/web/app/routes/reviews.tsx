import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callerFor } from '../api/caller'
import { queueAskedBy, queueSearch, rowAskedBy } from '../reviews/queue-address'
import { queueKeys } from '../reviews/review-keys'
import { ReviewQueue } from '../reviews/ReviewQueue'
import { pageTitle } from '../locale/page-title'

export const handle = { keys: [queueKeys] }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Review queue'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { searchParams } = new URL(args.request.url)
  const asked = queueAskedBy(searchParams)
  return {
    ...(await api.reviews.queue(asked)),
    asked,
    row: rowAskedBy(searchParams),
    decided: searchParams.get('decided'),
  }
}

/** What waits for a reviewer, residual risk first. */
export default function Reviews() {
  const queue = useLoaderData<typeof loader>()
  return <ReviewQueue key={queueSearch(queue.asked)} queue={queue} />
}
