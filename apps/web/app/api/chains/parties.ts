import { listChainParties } from '@rantai/use-cases'
import { listChainPartiesInput } from '@rantai/use-cases/chains/chains.schema'
import { procedure } from '../trpc'

/** Everybody in the organisation's chains. */
export const parties = procedure('chain.read')
  .input(listChainPartiesInput)
  .query(({ ctx, input }) => listChainParties(ctx, input))
