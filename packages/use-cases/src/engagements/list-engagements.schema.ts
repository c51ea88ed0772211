import { z } from 'zod'

export const engagementSorts = ['vendor', 'title', 'tier', 'band', 'score', 'decided', 'due'] as const
export const engagementsPerPage = 50

/** The list as an address asks for it; anything unknown falls back to the default. */
export const listEngagementsSchema = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  tier: z.enum(['low', 'moderate', 'high', 'critical']).nullable().catch(null).default(null),
  view: z.enum(['open', 'late']).catch('open').default('open'),
  sort: z.enum(engagementSorts).catch('vendor').default('vendor'),
  descending: z.boolean().catch(false).default(false),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListEngagementsInput = z.infer<typeof listEngagementsSchema>
