import {
  listLawProofs,
  listStandingProofs,
  openLawProofFile,
  recordLawProof,
  revokeLawProof,
  secondLawProof,
} from '@rantai/use-cases'
import { proofSchema, proofsOfSchema, recordProofSchema, revokeProofSchema } from '@rantai/use-cases/law/proofs.schema'
import { procedure } from '../trpc'

/** What the organisation recorded of one instrument. */
export const proofs = procedure('law.read')
  .input(proofsOfSchema)
  .query(({ ctx, input }) => listLawProofs(ctx, input))

/** Every proof that stands. */
export const standing = procedure('law.read').query(({ ctx }) => listStandingProofs(ctx))

/** Called by its page, which reads the bytes of a copy within their bound. */
export const recordProof = procedure('law.prove')
  .input(recordProofSchema)
  .mutation(({ ctx, input }) => recordLawProof(ctx, input))

export const secondProof = procedure('law.secondProof')
  .input(proofSchema)
  .mutation(({ ctx, input }) => secondLawProof(ctx, input))

export const revokeProof = procedure('law.prove')
  .input(revokeProofSchema)
  .mutation(({ ctx, input }) => revokeLawProof(ctx, input))

/** For its route to hand out. */
export const openProof = procedure('law.read')
  .input(proofSchema)
  .query(({ ctx, input }) => openLawProofFile(ctx, input))
