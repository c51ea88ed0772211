import * as useCases from '@rantai/use-cases'
import { publishTrustSchema, readTrustSchema, saveTrustDraftSchema } from '@rantai/use-cases/trust/trust.schema'
import { procedure } from '../trpc'

/** What the organisation wrote of itself, and what of it anybody reads. */
export const own = procedure('trust.read').query(({ ctx }) => useCases.readOwnTrust(ctx))

export const save = procedure('trust.write')
  .input(saveTrustDraftSchema)
  .mutation(({ ctx, input }) => useCases.saveTrustDraft(ctx, input))

export const publish = procedure('trust.write')
  .input(publishTrustSchema)
  .mutation(({ ctx, input }) => useCases.publishTrust(ctx, input))

export const withdraw = procedure('trust.write').mutation(({ ctx }) => useCases.withdrawTrust(ctx))

/** What a vendor published, for whoever has its address. */
export const published = procedure('public.readTrust')
  .input(readTrustSchema)
  .query(({ ctx, input }) => useCases.readTrust(ctx, input))
