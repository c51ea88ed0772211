import type { ReviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'

import type { ReviewPage as Read } from '@rantai/use-cases'
import type { CountryNames } from '../profile/value-words'

export type { DueCondition, QueueRow, ReviewItem, ReviewPreview, ReviewQuestion } from '@rantai/use-cases'

/** A review with the names, in the reader's language, of the countries that its answer names. */
export type ReviewPage = Read & { readonly countries: CountryNames }

/** What was said of a question a moment ago, before the next one came. */
export type LastAct = { readonly questionId: string; readonly version: number }

/** The queue that a review was opened from, and the row there. */
export type QueueFrom = { readonly asked: ReviewQueueInput; readonly row: number }
