import { z } from 'zod'

/** At most this many beside each other: more don't fit a page anybody reads. */
export const mostCompared = 6

export const compareEngagementsInput = z.object({
  engagementIds: z.array(z.uuid()).max(mostCompared).default([]),
  /** What the ones to add are looked for by. */
  text: z.string().trim().max(100).default(''),
})
export type CompareEngagementsInput = z.output<typeof compareEngagementsInput>
