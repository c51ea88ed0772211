import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

const day = z.string().refine((text) => isIsoDate(text), 'Pick a day.')
const optionalDay = z.union([z.literal('').transform(() => null), day]).nullable()
const words = (longest: number) =>
  z.string().trim().max(longest, 'Enter at most {maximum, number} characters.').refine(readsAsTyped, HIDES)

export const findingSeverities = ['low', 'moderate', 'high', 'critical'] as const

export const findingsOfEngagementSchema = z.object({ engagementId: z.uuid() })
export type FindingsOfEngagementInput = z.infer<typeof findingsOfEngagementSchema>

export const findingsOfAssessmentSchema = z.object({ assessmentId: z.uuid() })
export type FindingsOfAssessmentInput = z.infer<typeof findingsOfAssessmentSchema>

export const shareFindingSchema = z.object({
  assessmentId: z.uuid(),
  questionId: z.union([z.literal('').transform(() => null), z.string().max(100)]).nullable(),
  title: words(300)
    .min(1, 'Say what is wrong.')
    .refine((text) => !/\p{Cc}/u.test(text), 'Enter it on one line.'),
  asked: words(4000),
  severity: z.enum(findingSeverities, 'Choose how serious it is.'),
  dueOn: day,
})
export type ShareFindingInput = z.infer<typeof shareFindingSchema>

export const judgeFindingSchema = z
  .object({
    findingId: z.uuid(),
    kind: z.enum(['returned', 'fixed', 'accepted', 'withdrawn', 'reopened'], 'Choose what becomes of it.'),
    body: words(4000).default(''),
    /** A day in place of the one before; null keeps it. Only where it is asked for again. */
    dueOn: optionalDay.default(null),
  })
  .refine(({ kind, body }) => (kind !== 'returned' && kind !== 'accepted') || body !== '', {
    path: ['body'],
    message: 'Say why: the vendor reads it.',
  })
export type JudgeFindingInput = z.infer<typeof judgeFindingSchema>

export const answerFindingSchema = z.object({
  assessmentId: z.uuid(),
  findingId: z.uuid(),
  body: words(4000).min(1, 'Say what was done.'),
  file: z
    .object({ fileName: z.string().max(300), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .default(null),
})
export type AnswerFindingInput = z.infer<typeof answerFindingSchema>

export const findingFileSchema = z.object({ entryId: z.uuid() })
export type FindingFileInput = z.infer<typeof findingFileSchema>
