import { z } from 'zod'

const assessmentId = z.uuid()
const questionId = z.string().min(1).max(100)
/** The version of the review that the reviewer saw; 0 where there was none. */
const version = z.int().min(0)
const reason = z.string().trim().max(4000)

export const queueSorts = ['risk', 'wait'] as const
export const queueStandings = ['new', 'begun', 'returned'] as const

/** The queue as an address asks for it; anything unknown falls back to the default. */
export const reviewQueueInput = z.object({
  /** risk: residual risk, then the longest wait. wait: the longest wait alone. */
  sort: z.enum(queueSorts).catch('risk').default('risk'),
  residual: z.enum(['low', 'moderate', 'high', 'critical']).nullable().catch(null).default(null),
  /** new: nobody looked at it yet. begun: somebody did. returned: it is the vendor's turn. */
  standing: z.enum(queueStandings).nullable().catch(null).default(null),
  page: z.int().min(1).max(10_000).catch(1).default(1),
})
export type ReviewQueueInput = z.output<typeof reviewQueueInput>

export const readReviewInput = z.object({ assessmentId, questionId: questionId.optional() })

export const saveReviewInput = z.object({
  assessmentId,
  questionId,
  version,
  /** Left out: the vendor's own value, accepted. Checked against the question's type. */
  value: z.unknown().optional(),
  reason: reason.default(''),
})
export type SaveReviewInput = z.output<typeof saveReviewInput>

export const acceptNotApplicableInput = z.object({ assessmentId, questionId, version, reason: reason.default('') })

export const returnQuestionInput = z.object({
  assessmentId,
  questionId,
  version,
  reason: reason.min(1, 'Say what the vendor should change or add.'),
})
export type ReturnQuestionInput = z.output<typeof returnQuestionInput>

export const undoReviewInput = z.object({ assessmentId, questionId, version })

export const reviewEvidenceInput = z
  .object({
    assessmentId,
    shareId: z.uuid(),
    state: z.enum(['accepted', 'rejected']),
    reason: reason.default(''),
  })
  .refine((input) => input.state === 'accepted' || input.reason !== '', {
    path: ['reason'],
    message: 'Say why this evidence is not taken.',
  })
export type ReviewEvidenceInput = z.output<typeof reviewEvidenceInput>

export const previewReviewInput = z.object({ assessmentId, questionId, value: z.unknown() })

export const clarifyInput = z.object({
  assessmentId,
  questionId: questionId.nullable().default(null),
  text: reason.min(1, 'Write what you want to ask.'),
  /** It is said, and waits for no word of the vendor. */
  noReply: z.boolean().optional(),
  /** Made with the form: sent twice, it is one message. */
  messageId: z.uuid().optional(),
})
