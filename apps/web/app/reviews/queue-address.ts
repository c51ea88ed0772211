import { reviewQueueInput, type ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'

/** The queue an address asks for: sort, residual, standing, page. */
export function queueAskedBy(searchParams: URLSearchParams): ReviewQueueInput {
  return reviewQueueInput.parse({
    sort: searchParams.get('sort') ?? 'risk',
    residual: searchParams.get('residual') || null,
    standing: searchParams.get('standing') || null,
    page: Number(searchParams.get('page') ?? 1),
  })
}

/** The row of its page that the cursor stands on, from 0. */
export function rowAskedBy(searchParams: URLSearchParams): number {
  const row = Number(searchParams.get('row') ?? 0)
  return Number.isInteger(row) && row > 0 ? row : 0
}

/** What an address carries so that the way back leads to the same place of the same queue; '' for the top of all. */
export function queueSearch(asked: ReviewQueueInput, row = 0): string {
  const search = new URLSearchParams()
  if (asked.sort !== 'risk') search.set('sort', asked.sort)
  if (asked.residual !== null) search.set('residual', asked.residual)
  if (asked.standing !== null) search.set('standing', asked.standing)
  if (asked.page !== 1) search.set('page', String(asked.page))
  if (row > 0) search.set('row', String(row))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** The act that led to a question, in its address, so that undo finds it; the search goes on with the queue's. */
export function searchAfterAct(back: string, last: { readonly questionId: string; readonly version: number }): string {
  const search = new URLSearchParams(back)
  search.set('last', `${last.questionId}:${last.version}`)
  return `?${search.toString()}`
}

/** The same read back; null where a question was opened otherwise. */
export function lastActIn(searchParams: URLSearchParams): { questionId: string; version: number } | null {
  const [, questionId, version] = /^(.{1,100}):(\d{1,6})$/.exec(searchParams.get('last') ?? '') ?? []
  return questionId === undefined ? null : { questionId, version: Number(version) }
}

/** The address of the queue with something changed; a change of what is listed begins at the first page. */
export function queueAddress(asked: ReviewQueueInput, change: Partial<ReviewQueueInput> = {}): string {
  return `/reviews${queueSearch({ ...asked, page: 1, ...change })}`
}

/** Back to the same row of the queue, where the next assessment now stands, with a word on what was decided. */
export function queueAfterDecision(searchParams: URLSearchParams, engagementId: string): string {
  const search = new URLSearchParams(queueSearch(queueAskedBy(searchParams), rowAskedBy(searchParams)))
  search.set('decided', engagementId)
  return `/reviews?${search.toString()}`
}
