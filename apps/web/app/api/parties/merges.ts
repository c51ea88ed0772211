import * as useCases from '@rantai/use-cases'
import { decideMergeSchema, listMergesSchema } from '@rantai/use-cases/parties/parties.schema'
import { procedure } from '../trpc'

export const merges = procedure('chain.read')
  .input(listMergesSchema)
  .query(({ ctx, input }) => useCases.listPartyMerges(ctx, input))

export const decideMerge = procedure('chain.write')
  .input(decideMergeSchema)
  .mutation(({ ctx, input }) => useCases.decidePartyMerge(ctx, input))
