import { addContractFile, openContractFile, putContractFileAside } from '@rantai/use-cases'
import { addContractFileSchema, contractFileSchema } from '@rantai/use-cases/contracts/contracts.schema'
import { procedure } from '../trpc'

/** A new file; called by its route, which reads the bytes within their bound. */
export const addFile = procedure('contract.write')
  .input(addContractFileSchema)
  .mutation(({ ctx, input }) => addContractFile(ctx, input))

/** For its route to hand out. */
export const openFile = procedure('contract.read')
  .input(contractFileSchema)
  .query(({ ctx, input }) => openContractFile(ctx, input))

export const putAside = procedure('contract.write')
  .input(contractFileSchema)
  .mutation(({ ctx, input }) => putContractFileAside(ctx, input))
