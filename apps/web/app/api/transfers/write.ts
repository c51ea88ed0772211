import {
  approveTransferAssessment,
  beginTransferAssessment,
  recordFiling as record,
  returnTransferAssessment,
  saveTransferAssessment,
  saveTransfer,
  signTransferAssessment,
} from '@rantai/use-cases'
import {
  recordFilingSchema,
  saveTransferAssessmentSchema,
  saveTransferSchema,
  transferByIdSchema,
} from '@rantai/use-cases/transfers/transfers.schema'
import { procedure } from '../trpc'

/** What a person says of a transfer. */
export const save = procedure('transfer.write')
  .input(saveTransferSchema)
  .mutation(({ ctx, input }) => saveTransfer(ctx, input))

/** Filed, not needed, or taken back. */
export const recordFiling = procedure('transfer.write')
  .input(recordFilingSchema)
  .mutation(({ ctx, input }) => record(ctx, input))

export const openDraft = procedure('transfer.write')
  .input(transferByIdSchema)
  .mutation(({ ctx, input }) => beginTransferAssessment(ctx, input))

export const saveAssessment = procedure('transfer.write')
  .input(saveTransferAssessmentSchema)
  .mutation(({ ctx, input }) => saveTransferAssessment(ctx, input))

/** The assessor signs. */
export const sign = procedure('transfer.sign')
  .input(transferByIdSchema)
  .mutation(({ ctx, input }) => signTransferAssessment(ctx, input))

export const approve = procedure('transfer.sign')
  .input(transferByIdSchema)
  .mutation(({ ctx, input }) => approveTransferAssessment(ctx, input))

/** Gives a draft that its assessor signed back to be written on. */
export const giveBack = procedure('transfer.sign')
  .input(transferByIdSchema)
  .mutation(({ ctx, input }) => returnTransferAssessment(ctx, input))
