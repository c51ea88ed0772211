import { z } from 'zod'

/** Shown on one page, and asked in one act. */
export const affectedPerPage = 200

export const affectedSchema = z.object({
  code: z.string().max(8),
  page: z.number().int().min(1).max(10_000).catch(1).default(1),
})
export type AffectedInput = z.output<typeof affectedSchema>

export const offerLawChangesSchema = z.object({
  code: z.string().max(8),
  engagementIds: z.array(z.uuid()).min(1, 'Choose at least one engagement.').max(affectedPerPage),
})
export type OfferLawChangesInput = z.output<typeof offerLawChangesSchema>
