import { exportScoreBundle } from '@rantai/use-cases'
import { exportScoreBundleInput } from '@rantai/use-cases/scores/scores.schema'
import { procedure } from '../trpc'

/** A kept score, signed: the first one makes the organisation's key, so this is no query. */
export const scoreBundle = procedure('score.sign')
  .input(exportScoreBundleInput)
  .mutation(({ ctx, input }) => exportScoreBundle(ctx, input))
