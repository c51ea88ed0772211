import { listGaps } from '@rantai/use-cases'
import { listGapsInput } from '@rantai/use-cases/chains/chains.schema'
import { procedure } from '../trpc'

/** What is missing in the chains of the portfolio. */
export const gaps = procedure('chain.read')
  .input(listGapsInput)
  .query(({ ctx, input }) => listGaps(ctx, input))
