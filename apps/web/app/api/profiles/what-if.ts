import { tryWhatIf } from '@rantai/use-cases'
import { whatIfInput } from '@rantai/use-cases/what-if/what-if.schema'
import { procedure } from '../trpc'

/** The current score with some answers and facts otherwise; nothing is stored. */
export const whatIf = procedure('profile.read')
  .input(whatIfInput)
  .query(({ ctx, input }) => tryWhatIf(ctx, input))
