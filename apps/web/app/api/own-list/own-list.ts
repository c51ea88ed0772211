import * as useCases from '@rantai/use-cases'
import {
  addOwnSchema,
  changeOwnSchema,
  checkOwnImportSchema,
  endOwnSchema,
  importOwnSchema,
  ownEntrySchema,
  ownListSchema,
  publishOwnSchema,
} from '@rantai/use-cases/published-lists/published-lists.schema'
import { procedure } from '../trpc'

/** Whom the organisation uses itself, as of a day, and which customers get the list. */
export const read = procedure('ownList.read')
  .input(ownListSchema)
  .query(({ ctx, input }) => useCases.readOwnList(ctx, input))

export const add = procedure('ownList.write')
  .input(addOwnSchema)
  .mutation(({ ctx, input }) => useCases.addOwnSubProcessor(ctx, input))

export const change = procedure('ownList.write')
  .input(changeOwnSchema)
  .mutation(({ ctx, input }) => useCases.changeOwnSubProcessor(ctx, input))

export const end = procedure('ownList.write')
  .input(endOwnSchema)
  .mutation(({ ctx, input }) => useCases.endOwnSubProcessor(ctx, input))

export const takeBack = procedure('ownList.write')
  .input(ownEntrySchema)
  .mutation(({ ctx, input }) => useCases.takeBackOwnSubProcessor(ctx, input))

/** Tells customers; what lies ahead is announced to them in the same act. */
export const publish = procedure('ownList.write')
  .input(publishOwnSchema)
  .mutation(({ ctx, input }) => useCases.publishOwnList(ctx, input))

/** Called by the route of the import, which reads the file within its bound. */
export const checkImport = procedure('ownList.write')
  .input(checkOwnImportSchema)
  .mutation(({ ctx, input }) => useCases.checkOwnImport(ctx, input))

export const takeImport = procedure('ownList.write')
  .input(importOwnSchema)
  .mutation(({ ctx, input }) => useCases.importOwnList(ctx, input))
