import { z } from 'zod'

export const findNamedInput = z.object({ text: z.string().trim().max(100) })
export type FindNamedInput = z.output<typeof findNamedInput>
