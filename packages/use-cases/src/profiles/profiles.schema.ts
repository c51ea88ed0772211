import { z } from 'zod'

export const profileParts = ['rating', 'answers', 'evidence', 'history'] as const
export type ProfilePart = (typeof profileParts)[number]

export const readProfileInput = z.object({
  engagementId: z.uuid(),
  part: z.enum(profileParts).default('rating'),
  /** Today's score, or the last decided one as it was. */
  at: z.enum(['current', 'decided']).default('current'),
})
export type ReadProfileInput = z.output<typeof readProfileInput>
