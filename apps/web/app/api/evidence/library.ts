import {
  describeEverywhere,
  openLibraryVersion,
  readLibraryFile,
  readLibraryPage,
  replaceEvidence,
} from '@rantai/use-cases'
import {
  describeEverywhereInput,
  libraryFileInput,
  libraryInput,
  libraryVersionInput,
  replaceEvidenceInput,
} from '@rantai/use-cases/evidence/evidence.schema'
import { procedure } from '../trpc'

/** The vendor's files, across its customers. */
export const library = procedure('ownEvidence.read')
  .input(libraryInput)
  .query(({ ctx, input }) => readLibraryPage(ctx, input))

/** One of them: versions, where it is used, who has it. */
export const libraryFile = procedure('ownEvidence.read')
  .input(libraryFileInput)
  .query(({ ctx, input }) => readLibraryFile(ctx, input))

/** A version of it, for its route to hand out. */
export const libraryVersion = procedure('ownEvidence.read')
  .input(libraryVersionInput)
  .query(({ ctx, input }) => openLibraryVersion(ctx, input))

/** What it is, wherever it is attached. */
export const describeAll = procedure('ownEvidence.write')
  .input(describeEverywhereInput)
  .mutation(({ ctx, input }) => describeEverywhere(ctx, input))

/** A newer file in its place, on every answer at once; called by its route, which reads the bytes within their bound. */
export const replace = procedure('ownEvidence.write')
  .input(replaceEvidenceInput)
  .mutation(({ ctx, input }) => replaceEvidence(ctx, input))
