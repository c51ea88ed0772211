import {
  agreePassed,
  listAnsweredDown,
  passQuestions,
  readPassing,
  remindPassed,
  takeBackPassed,
  takeUpPassed,
} from '@rantai/use-cases'
import {
  agreeSchema,
  passedRequestSchema,
  passQuestionsSchema,
  readPassingSchema,
  sharedOfEngagementSchema,
  takeUpSchema,
} from '@rantai/use-cases/passing/passing.schema'
import { procedure } from '../trpc'

/** What a vendor passed on of one assessment, and what came back. */
export const read = procedure('passing.read')
  .input(readPassingSchema)
  .query(({ ctx, input }) => readPassing(ctx, input))

export const pass = procedure('passing.write')
  .input(passQuestionsSchema)
  .mutation(({ ctx, input }) => passQuestions(ctx, input))

export const takeBack = procedure('passing.write')
  .input(passedRequestSchema)
  .mutation(({ ctx, input }) => takeBackPassed(ctx, input))

export const remind = procedure('passing.write')
  .input(passedRequestSchema)
  .mutation(({ ctx, input }) => remindPassed(ctx, input))

export const agree = procedure('passing.write')
  .input(agreeSchema)
  .mutation(({ ctx, input }) => agreePassed(ctx, input))

/** Makes a sub-processor's answer the vendor's own. */
export const takeUp = procedure('passing.write')
  .input(takeUpSchema)
  .mutation(({ ctx, input }) => takeUpPassed(ctx, input))

/** The customer's side: which sub-processors answered on an engagement. */
export const ofEngagement = procedure('chain.read')
  .input(sharedOfEngagementSchema)
  .query(({ ctx, input }) => listAnsweredDown(ctx, input))
