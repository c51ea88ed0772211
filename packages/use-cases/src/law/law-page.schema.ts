import { z } from 'zod'

export const jurisdictionPageSchema = z.object({ code: z.string().max(8) })
export const instrumentPageSchema = z.object({ id: z.string().max(80) })
