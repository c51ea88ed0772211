import {
  exportProofs,
  listProofs,
  readFlowDownLink,
  reconfirmProofs,
  recordProofs,
  withdrawProof,
} from '@rantai/use-cases'
import {
  flowDownLinkSchema,
  listProofsSchema,
  reconfirmProofsSchema,
  recordProofsSchema,
  withdrawProofSchema,
} from '@rantai/use-cases/flow-down/flow-down.schema'
import { procedure } from '../trpc'

export const read = procedure('chain.read')
  .input(flowDownLinkSchema)
  .query(({ ctx, input }) => readFlowDownLink(ctx, input))

export const list = procedure('chain.read')
  .input(listProofsSchema)
  .query(({ ctx, input }) => listProofs(ctx, input))

export const exportCsv = procedure('chain.read')
  .input(listProofsSchema)
  .query(({ ctx, input }) => exportProofs(ctx, input))

export const recordAll = procedure('chain.write')
  .input(recordProofsSchema)
  .mutation(({ ctx, input }) => recordProofs(ctx, input))

export const reconfirm = procedure('chain.write')
  .input(reconfirmProofsSchema)
  .mutation(({ ctx, input }) => reconfirmProofs(ctx, input))

export const withdraw = procedure('chain.write')
  .input(withdrawProofSchema)
  .mutation(({ ctx, input }) => withdrawProof(ctx, input))
