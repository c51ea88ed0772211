import type { ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'

import type { ReviewPage as Read, ReviewQuestion as Question } from '@rantai/use-cases'
import type { CountryNames } from '../profile/value-words'

export type { DueCondition, QueueRow, ReviewItem, ReviewPreview, WaitingFinding } from '@rantai/use-cases'

/** A question in the reader's language; null for who reads English. */
export type ReviewQuestion = Question & {
  readonly translated: {
    readonly english: Pick<Question, 'text' | 'plain'>
    readonly status: 'machine' | 'reviewed' | 'english'
  } | null
}

/** A review in the reader's language, before the countries are named. */
export type TranslatedReview = Omit<Read, 'current'> & { readonly current: ReviewQuestion | null }

/** A review with the names, in the reader's language, of the countries that its answer names. */
export type ReviewPage = TranslatedReview & { readonly countries: CountryNames }

/** What was said of a question a moment ago, before the next one came. */
export type LastAct = { readonly questionId: string; readonly version: number }

/** The queue that a review was opened from, and the row there. */
export type QueueFrom = { readonly asked: ReviewQueueInput; readonly row: number }
