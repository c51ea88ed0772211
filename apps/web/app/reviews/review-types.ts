import type { ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'

export type { DueCondition, QueueRow, ReviewItem, ReviewPage, ReviewPreview, ReviewQuestion } from '@rantai/use-cases'

/** What was said of a question a moment ago, before the next one came. */
export type LastAct = { readonly questionId: string; readonly version: number }

/** The queue that a review was opened from, and the row there. */
export type QueueFrom = { readonly asked: ReviewQueueInput; readonly row: number }
