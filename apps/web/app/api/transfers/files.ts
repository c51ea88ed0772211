import { addFilingFile, openFilingFile } from '@rantai/use-cases'
import { addFilingFileSchema, filingFileSchema } from '@rantai/use-cases/transfers/transfers.schema'
import { procedure } from '../trpc'

/** A new file; called by its route, which reads the bytes within their bound. */
export const addFile = procedure('transfer.write')
  .input(addFilingFileSchema)
  .mutation(({ ctx, input }) => addFilingFile(ctx, input))

/** For its route to hand out. */
export const openFile = procedure('transfer.read')
  .input(filingFileSchema)
  .query(({ ctx, input }) => openFilingFile(ctx, input))
