import { z } from 'zod'

/** A link's secret as it stands in the address. */
export const linkInput = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/) })
