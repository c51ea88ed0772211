import { listReviewQueue, previewReview, readReview } from '@rantai/use-cases'
import { previewReviewInput, readReviewInput, reviewQueueInput } from '@rantai/use-cases/reviews/reviews.schema'
import { previewIn } from '../../reviews/translate-review.server'
import { procedure } from '../trpc'

/** What waits for a reviewer. */
export const queue = procedure('review.read')
  .input(reviewQueueInput)
  .query(({ ctx, input }) => listReviewQueue(ctx, input))

/** The split view of one assessment. */
export const read = procedure('review.read')
  .input(readReviewInput)
  .query(({ ctx, input }) => readReview(ctx, input))

/** What a value would do to the score; saves nothing. */
export const preview = procedure('review.read')
  .input(previewReviewInput)
  .query(async ({ ctx, input }) => previewIn(ctx.locale, await previewReview(ctx, input)))
