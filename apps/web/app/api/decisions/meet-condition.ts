import { meetCondition as meet } from '@rantai/use-cases'
import { meetConditionInput } from '@rantai/use-cases/decisions/decisions.schema'
import { procedure } from '../trpc'

/** Marks a condition of a decision as met. */
export const meetCondition = procedure('decision.write')
  .input(meetConditionInput)
  .mutation(({ ctx, input }) => meet(ctx, input))
