import { z } from 'zod'

export const chaseViews = ['waiting', 'late', 'us', 'bounced', 'everything'] as const
export type ChaseView = (typeof chaseViews)[number]

/** Rows of one page of the chase list. */
export const chasePerPage = 50

/** The list as an address asks for it; anything unknown falls back to the default. */
export const listChaseSchema = z.object({
  view: z.enum(chaseViews).catch('waiting').default('waiting'),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListChaseInput = z.infer<typeof listChaseSchema>

export const remindVendorsSchema = z.object({
  assessmentIds: z.array(z.uuid()).min(1, 'Pick at least one row first.').max(chasePerPage),
})
export type RemindVendorsInput = z.infer<typeof remindVendorsSchema>

/** Why a picked row got no reminder. */
export const whyLeft = ['notTheirTurn', 'noLink', 'remindedToday'] as const
