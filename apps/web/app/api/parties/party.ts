import * as useCases from '@rantai/use-cases'
import { addLinkSchema, byPartySchema, endLinkSchema } from '@rantai/use-cases/parties/parties.schema'
import { subscribeSchema } from '@rantai/use-cases/published-lists/published-lists.schema'
import { procedure } from '../trpc'

export const read = procedure('chain.read')
  .input(byPartySchema)
  .query(({ ctx, input }) => useCases.readParty(ctx, input))

export const addLink = procedure('chain.write')
  .input(addLinkSchema)
  .mutation(({ ctx, input }) => useCases.addSubProcessor(ctx, input))

export const endLink = procedure('chain.write')
  .input(endLinkSchema)
  .mutation(({ ctx, input }) => useCases.endSubProcessor(ctx, input))

/** Whether the organisation wants the list that a vendor publishes. */
export const subscribe = procedure('chain.write')
  .input(subscribeSchema)
  .mutation(({ ctx, input }) => useCases.subscribeToList(ctx, input))
