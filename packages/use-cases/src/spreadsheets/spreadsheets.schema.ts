import { z } from 'zod'

const assessmentId = z.uuid()

export const sheetQuestionsSchema = z.object({ assessmentId })
