import { reopenCondition as reopen } from '@rantai/use-cases'
import { reopenConditionInput } from '@rantai/use-cases/decisions/decisions.schema'
import { procedure } from '../trpc'

/** Takes back that a condition was met. */
export const reopenCondition = procedure('decision.write')
  .input(reopenConditionInput)
  .mutation(({ ctx, input }) => reopen(ctx, input))
