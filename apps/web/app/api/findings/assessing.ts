import { findingsOfEngagement, judgeFinding, openFindingFile, shareFinding } from '@rantai/use-cases'
import {
  findingFileSchema,
  findingsOfEngagementSchema,
  judgeFindingSchema,
  shareFindingSchema,
} from '@rantai/use-cases/findings/findings.schema'
import { procedure } from '../trpc'

/** What the vendor of an engagement was asked to put right. */
export const ofEngagement = procedure('sharedFinding.read')
  .input(findingsOfEngagementSchema)
  .query(({ ctx, input }) => findingsOfEngagement(ctx, input))

/** The file that shows what was done, for its route to hand out. */
export const openFile = procedure('sharedFinding.read')
  .input(findingFileSchema)
  .query(({ ctx, input }) => openFindingFile(ctx, input))

export const share = procedure('sharedFinding.write')
  .input(shareFindingSchema)
  .mutation(({ ctx, input }) => shareFinding(ctx, input))

/** Sends it back, closes it, or opens it again. */
export const judge = procedure('sharedFinding.write')
  .input(judgeFindingSchema)
  .mutation(({ ctx, input }) => judgeFinding(ctx, input))
