import {
  attachEvidence,
  describeEvidence,
  detachEvidence,
  openEvidence,
  openOwnEvidence,
  uploadEvidence,
} from '@rantai/use-cases'
import {
  attachEvidenceInput,
  describeEvidenceInput,
  evidenceInput,
  shareInput,
  uploadEvidenceInput,
} from '@rantai/use-cases/evidence/evidence.schema'
import { procedure } from '../trpc'

/** A file of the library on one more answer. */
export const attach = procedure('evidenceLibrary.write')
  .input(attachEvidenceInput)
  .mutation(({ ctx, input }) => attachEvidence(ctx, input))

/** A file off an answer. */
export const detach = procedure('evidenceLibrary.write')
  .input(attachEvidenceInput)
  .mutation(({ ctx, input }) => detachEvidence(ctx, input))

/** What a file is, and how long it holds. */
export const describe = procedure('evidenceLibrary.write')
  .input(describeEvidenceInput)
  .mutation(({ ctx, input }) => describeEvidence(ctx, input))

/** A new file; called by its route, which reads the bytes within their bound. */
export const upload = procedure('evidenceLibrary.write')
  .input(uploadEvidenceInput)
  .mutation(({ ctx, input }) => uploadEvidence(ctx, input))

/** The vendor's own file, for its route to hand out. */
export const openOwn = procedure('evidenceLibrary.read')
  .input(evidenceInput)
  .query(({ ctx, input }) => openOwnEvidence(ctx, input))

/** A vendor's file, for the customer's route to hand out; written down, and so no query. */
export const open = procedure('evidence.read')
  .input(shareInput)
  .mutation(({ ctx, input }) => openEvidence(ctx, input))
