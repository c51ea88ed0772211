import { z } from 'zod'

export const listRequestsInput = z.object({ page: z.int().min(1).max(10_000).default(1) }).default({ page: 1 })
