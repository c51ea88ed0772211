import * as useCases from '@rantai/use-cases'
import {
  keepableSchema,
  keepAnswersSchema,
  libraryConsentSchema,
  libraryEntrySchema,
  listLibrarySchema,
  useKeptSchema,
} from '@rantai/use-cases/library/library.schema'
import { procedure } from '../trpc'

/** A page of the answers that the organisation keeps for all its customers. */
export const list = procedure('library.read')
  .input(listLibrarySchema)
  .query(({ ctx, input }) => useCases.listLibrary(ctx, { ...input, locale: ctx.locale }))

export const entry = procedure('library.read')
  .input(libraryEntrySchema)
  .query(({ ctx, input }) => useCases.readLibraryEntry(ctx, input))

/** The receipt of a consent. */
export const consent = procedure('library.read')
  .input(libraryConsentSchema)
  .query(({ ctx, input }) => useCases.readLibraryConsent(ctx, input))

/** What of the receipt of an assessment can be kept. */
export const keepable = procedure('library.keep')
  .input(keepableSchema)
  .query(({ ctx, input }) => useCases.readKeepable(ctx, input))

export const keep = procedure('library.keep')
  .input(keepAnswersSchema)
  .mutation(({ ctx, input }) => useCases.keepAnswers(ctx, input))

export const revoke = procedure('library.keep')
  .input(libraryEntrySchema)
  .mutation(({ ctx, input }) => useCases.revokeLibraryEntry(ctx, input))

/** Answers a question of an assessment with what is kept for it. */
export const use = procedure('library.use')
  .input(useKeptSchema)
  .mutation(({ ctx, input }) => useCases.useKept(ctx, input))
