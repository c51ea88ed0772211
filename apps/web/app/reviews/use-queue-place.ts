import { useEffect, useState } from 'react'
import { api } from '../api/client'
import { queueSearch } from './queue-address'
import type { QueueFrom, QueueRow } from './review-types'

export type QueuePlace = {
  /** Place in the queue from 1; undefined for what doesn't stand in it any more. */
  readonly at: number | undefined
  readonly of: number
  readonly next: { readonly vendorName: string; readonly engagementTitle: string; readonly href: string } | undefined
}

/**
 * Where an assessment stands in the queue that one came from, and which one is next: behind it, or what took its place
 * when it has left. Asked for once the page stands; nothing without JavaScript.
 */
export function useQueuePlace(assessmentId: string, { asked, row }: QueueFrom): QueuePlace | undefined {
  const { sort, residual, standing, page } = asked
  const [place, setPlace] = useState<{ readonly of: string; readonly place: QueuePlace }>()
  useEffect(() => {
    const asking = new AbortController()
    // One by one, since `asked` itself is made anew for every page.
    const from = { asked: { sort, residual, standing, page }, row }
    api()
      .reviews.queue.query(from.asked, { signal: asking.signal })
      .then(
        (queue) => setPlace({ of: assessmentId, place: placeIn(queue, assessmentId, from) }),
        // The review works without it.
        () => undefined,
      )
    return () => asking.abort()
  }, [assessmentId, sort, residual, standing, page, row])
  return place?.of === assessmentId ? place.place : undefined
}

type Queue = { readonly rows: readonly QueueRow[]; readonly total: number; readonly pageSize: number }

function placeIn({ rows, total, pageSize }: Queue, assessmentId: string, { asked, row }: QueueFrom): QueuePlace {
  const index = rows.findIndex((each) => each.assessmentId === assessmentId)
  const nextRow = index < 0 ? Math.min(row, rows.length - 1) : index + 1
  const next = rows[nextRow]
  return {
    at: index < 0 ? undefined : (asked.page - 1) * pageSize + index + 1,
    of: total,
    next: next && {
      vendorName: next.vendorName,
      engagementTitle: next.engagementTitle,
      href: `/reviews/${next.assessmentId}${queueSearch(asked, nextRow)}`,
    },
  }
}
