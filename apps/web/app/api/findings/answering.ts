import { answerFinding, findingsOfAssessment, openOwnFindingFile } from '@rantai/use-cases'
import {
  answerFindingSchema,
  findingFileSchema,
  findingsOfAssessmentSchema,
} from '@rantai/use-cases/findings/findings.schema'
import { procedure } from '../trpc'

/** What a customer asked to be put right about answers that were sent. */
export const ofAssessment = procedure('ownFinding.read')
  .input(findingsOfAssessmentSchema)
  .query(({ ctx, input }) => findingsOfAssessment(ctx, input))

/** The file that was sent, for its route to hand out. */
export const openOwnFile = procedure('ownFinding.read')
  .input(findingFileSchema)
  .query(({ ctx, input }) => openOwnFindingFile(ctx, input))

/** Says what was done; called by its route, which reads the file within its bound. */
export const answer = procedure('ownFinding.answer')
  .input(answerFindingSchema)
  .mutation(({ ctx, input }) => answerFinding(ctx, input))
