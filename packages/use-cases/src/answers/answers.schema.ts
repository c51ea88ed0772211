import { z } from 'zod'

export const assessmentId = z.uuid()
export const questionId = z.string().min(1).max(200)
/** The version that the writer saw; 0 where there was no answer. */
const expectedVersion = z.int().min(0)

export const answeringInput = z.object({ assessmentId })

/** `about`: the question that somebody wants to write to the customer about. */
export const overviewInput = z.object({ assessmentId, about: questionId.nullable().catch(null).default(null) })
export type OverviewInput = z.input<typeof overviewInput>

export const sectionInput = z.object({ assessmentId, sectionId: z.string().min(1).max(200) })

export const readAnswerInput = z.object({ assessmentId, questionId })

export const saveAnswerInput = z.object({
  assessmentId,
  questionId,
  /** Left out: as it was. Null clears it. Checked against the question's type. */
  value: z.unknown().optional(),
  notApplicable: z.string().trim().min(1, 'Say why it doesn’t apply.').max(4000).nullable().optional(),
  comment: z.string().trim().max(10_000).nullable().optional(),
  expectedVersion,
})
export type SaveAnswerInput = z.output<typeof saveAnswerInput>

export const confirmAnswerInput = z.object({ assessmentId, questionId, expectedVersion })
export type ConfirmAnswerInput = z.output<typeof confirmAnswerInput>
