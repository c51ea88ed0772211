import { readDecision } from '@rantai/use-cases'
import { readDecisionInput } from '@rantai/use-cases/decisions/decisions.schema'
import { procedure } from '../trpc'

/** What a person needs to decide. */
export const read = procedure('decision.write')
  .input(readDecisionInput)
  .query(({ ctx, input }) => readDecision(ctx, input))
