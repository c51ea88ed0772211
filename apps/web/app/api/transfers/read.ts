import {
  exportTransfers,
  listTransfers,
  readDataFlow,
  readTransferDraft,
  readSignedTransferAssessment,
  readTransfer,
} from '@rantai/use-cases'
import {
  dataFlowSchema,
  exportTransfersSchema,
  listTransfersSchema,
  signedVersionSchema,
  transferByIdSchema,
} from '@rantai/use-cases/transfers/transfers.schema'
import { procedure } from '../trpc'

/** One page of the registry. */
export const list = procedure('transfer.read')
  .input(listTransfersSchema)
  .query(({ ctx, input }) => listTransfers(ctx, input))

/** All rows of a list, as a file. */
export const exportFile = procedure('transfer.read')
  .input(exportTransfersSchema)
  .query(({ ctx, input }) => exportTransfers(ctx, input))

export const read = procedure('transfer.read')
  .input(transferByIdSchema)
  .query(({ ctx, input }) => readTransfer(ctx, input))

/** Where the data of one engagement goes. */
export const dataFlow = procedure('transfer.read')
  .input(dataFlowSchema)
  .query(({ ctx, input }) => readDataFlow(ctx, input))

/** The impact assessment that is being written. */
export const draft = procedure('transfer.read')
  .input(transferByIdSchema)
  .query(({ ctx, input }) => readTransferDraft(ctx, input))

/** A signed version, as it was signed. */
export const signed = procedure('transfer.read')
  .input(signedVersionSchema)
  .query(({ ctx, input }) => readSignedTransferAssessment(ctx, input))
