import { z } from 'zod'

const line = (field: z.ZodString) => field.max(200, 'Use at most {maximum, number} characters.')

export const submitInput = z.object({
  assessmentId: z.uuid(),
  name: line(z.string().trim().min(1, 'Enter your name.')),
  title: line(z.string().trim().min(1, 'Enter your title, such as Head of Security.')),
  agreed: z.literal(true, 'Confirm that the answers are true before you send them.'),
  /** Whoever signs has seen which answers lack the evidence that is expected, and sends all the same. */
  withoutEvidenceSeen: z.boolean().default(false),
})
export type SubmitInput = z.input<typeof submitInput>

export const submissionInput = z.object({ assessmentId: z.uuid() })

/** Without a number the receipt of what was sent last. */
export const receiptInput = z.object({
  assessmentId: z.uuid(),
  number: z.number().int().min(1).max(100_000).nullable().default(null),
})
export type ReceiptInput = z.input<typeof receiptInput>
