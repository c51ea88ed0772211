import { readReceipt, recallSubmission, submitAnswers } from '@rantai/use-cases'
import { receiptInput, submissionInput, submitInput } from '@rantai/use-cases/submissions/submissions.schema'
import { procedure } from '../trpc'

/** Sends the answers, signed. */
export const submit = procedure('answering.submit')
  .input(submitInput)
  .mutation(({ ctx, input }) => submitAnswers(ctx, input))

/** Takes them back before anyone looked. */
export const recall = procedure('answering.submit')
  .input(submissionInput)
  .mutation(({ ctx, input }) => recallSubmission(ctx, input))

/** What was sent last, or under a number. */
export const receipt = procedure('receipt.read')
  .input(receiptInput)
  .query(({ ctx, input }) => readReceipt(ctx, input))
