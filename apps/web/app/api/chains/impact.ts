import { readPartyImpact } from '@rantai/use-cases'
import { readPartyImpactInput } from '@rantai/use-cases/chains/chains.schema'
import { procedure } from '../trpc'

/** Who is hit when a party is down or breached. */
export const impact = procedure('chain.read')
  .input(readPartyImpactInput)
  .query(({ ctx, input }) => readPartyImpact(ctx, input))
