import { readEngagementChain } from '@rantai/use-cases'
import { readEngagementChainInput } from '@rantai/use-cases/chains/chains.schema'
import { procedure } from '../trpc'

/** The chain behind an engagement: reach, ways, countries, promises, clocks and roll-up. */
export const readEngagement = procedure('chain.read')
  .input(readEngagementChainInput)
  .query(({ ctx, input }) => readEngagementChain(ctx, input))
