import { addProofFile, openProofFile } from '@rantai/use-cases'
import { addProofFileSchema, proofFileSchema } from '@rantai/use-cases/flow-down/flow-down.schema'
import { procedure } from '../trpc'

/** A new file; called by its route, which reads the bytes within their bound. */
export const addFile = procedure('chain.write')
  .input(addProofFileSchema)
  .mutation(({ ctx, input }) => addProofFile(ctx, input))

/** For its route to hand out. */
export const openFile = procedure('chain.read')
  .input(proofFileSchema)
  .query(({ ctx, input }) => openProofFile(ctx, input))
