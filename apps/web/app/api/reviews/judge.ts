import {
  acceptNotApplicable as acceptNotApplicableOf,
  askVendor,
  returnQuestion,
  reviewEvidence,
  saveReview,
  undoReview,
} from '@rantai/use-cases'
import {
  acceptNotApplicableInput,
  clarifyInput,
  returnQuestionInput,
  reviewEvidenceInput,
  saveReviewInput,
  undoReviewInput,
} from '@rantai/use-cases/reviews/reviews.schema'
import { procedure } from '../trpc'

/** The reviewer's value, or the claim accepted. */
export const save = procedure('review.write')
  .input(saveReviewInput)
  .mutation(({ ctx, input }) => saveReview(ctx, input))

/** The reviewer agrees that a question doesn't apply. */
export const acceptNotApplicable = procedure('review.write')
  .input(acceptNotApplicableInput)
  .mutation(({ ctx, input }) => acceptNotApplicableOf(ctx, input))

/** Back to the vendor, with a reason. */
export const sendBack = procedure('review.write')
  .input(returnQuestionInput)
  .mutation(({ ctx, input }) => returnQuestion(ctx, input))

/** The last judgement of a question taken back. */
export const undo = procedure('review.write')
  .input(undoReviewInput)
  .mutation(({ ctx, input }) => undoReview(ctx, input))

/** One piece of evidence taken or not. */
export const evidence = procedure('review.write')
  .input(reviewEvidenceInput)
  .mutation(({ ctx, input }) => reviewEvidence(ctx, input))

/** A question to the vendor. */
export const ask = procedure('review.write')
  .input(clarifyInput)
  .mutation(({ ctx, input }) => askVendor(ctx, input))
