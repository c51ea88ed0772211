import { z } from 'zod'

/** The change log of one pack, of one jurisdiction, or of everything. */
export const changeFeedSchema = z.object({
  pack: z.string().max(80).nullable().default(null),
  jurisdiction: z.string().max(8).nullable().default(null),
})
export type ChangeFeedInput = z.output<typeof changeFeedSchema>
