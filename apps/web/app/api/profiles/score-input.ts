import { exportScoreInput } from '@rantai/use-cases'
import { exportScoreInputInput } from '@rantai/use-cases/scores/scores.schema'
import { procedure } from '../trpc'

/** What the number is computed from, as the command line reads it. */
export const scoreInput = procedure('profile.read')
  .input(exportScoreInputInput)
  .query(({ ctx, input }) => exportScoreInput(ctx, input))
