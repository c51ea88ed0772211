import * as useCases from '@rantai/use-cases'
import { byListSchema, checkListSchema } from '@rantai/use-cases/parties/parties.schema'
import { procedure } from '../trpc'

export const checkList = procedure('chain.write')
  .input(checkListSchema)
  .mutation(({ ctx, input }) => useCases.checkSubProcessorList(ctx, input))

export const listPreview = procedure('chain.read')
  .input(byListSchema)
  .query(({ ctx, input }) => useCases.readListPreview(ctx, input))

export const applyList = procedure('chain.write')
  .input(byListSchema)
  .mutation(({ ctx, input }) => useCases.applySubProcessorList(ctx, input))
