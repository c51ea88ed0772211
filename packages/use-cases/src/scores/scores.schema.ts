import { z } from 'zod'

export const exportScoreInputInput = z.object({ assessmentId: z.uuid(), which: z.enum(['current', 'decided']) })
