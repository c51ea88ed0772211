import { compareEngagements } from '@rantai/use-cases'
import { compareEngagementsInput } from '@rantai/use-cases/comparisons/comparisons.schema'
import { procedure } from '../trpc'

/** Engagements beside each other, as they are scored today. */
export const compare = procedure('profile.read')
  .input(compareEngagementsInput)
  .query(({ ctx, input }) => compareEngagements(ctx, input))
