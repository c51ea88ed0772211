import { decideAssessment } from '@rantai/use-cases'
import { decideInput } from '@rantai/use-cases/decisions/decisions.schema'
import { procedure } from '../trpc'

/** Decides an assessment, once. */
export const decide = procedure('decision.write')
  .input(decideInput)
  .mutation(({ ctx, input }) => decideAssessment(ctx, input))
