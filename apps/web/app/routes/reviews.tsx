import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callerFor } from '../api/caller'
import { ReviewQueue } from '../reviews/ReviewQueue'

export const meta: MetaFunction = () => [{ title: 'Review queue · Rantai' }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = Number(new URL(args.request.url).searchParams.get('page') ?? '1')
  return api.reviews.queue({ page: Number.isInteger(page) && page > 0 ? page : 1 })
}

/** What waits for a reviewer, residual risk first. */
export default function Reviews() {
  return <ReviewQueue queue={useLoaderData<typeof loader>()} />
}
