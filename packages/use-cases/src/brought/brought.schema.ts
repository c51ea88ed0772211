import { z } from 'zod'

export const byBroughtSchema = z.object({ assessmentId: z.uuid(), id: z.uuid() })

/** As many as a questionnaire can have. */
const mostTaken = 5000

export const takeBroughtSchema = byBroughtSchema.extend({
  /** The questions whose proposals are confirmed, each with the answer's version that was looked at. */
  taken: z
    .array(z.object({ questionId: z.string().min(1).max(200), expectedVersion: z.number().int().min(0) }))
    .min(1, 'Tick at least one.')
    .max(mostTaken)
    .refine((all) => new Set(all.map(({ questionId }) => questionId)).size === all.length),
})
export type TakeBroughtInput = z.output<typeof takeBroughtSchema>
