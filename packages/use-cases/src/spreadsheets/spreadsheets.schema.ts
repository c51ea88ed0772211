import { z } from 'zod'

const assessmentId = z.uuid()

/** Largest workbook that is read, in bytes. */
export const sheetBytes = 5_000_000
/** Uploads of one person to one questionnaire that wait to be confirmed. */
export const mostWaitingSheets = 10

export const sheetQuestionsSchema = z.object({ assessmentId })

export const sheetUploadSchema = z.object({ assessmentId, fileName: z.string(), bytes: z.instanceof(Uint8Array) })

export const bySheetSchema = z.object({ assessmentId, id: z.uuid() })

const keep = z.enum(['portal', 'sheet'])

export const confirmSheetSchema = bySheetSchema.extend({
  /** Of the report that was looked at. */
  seen: z.string().max(64),
  /** What stays where both changed. */
  choices: z.array(z.object({ questionId: z.string().max(200), keep })).max(5000),
  /** What stays of all the others; null where each is chosen. */
  others: keep.nullable(),
})
export type ConfirmSheetInput = z.output<typeof confirmSheetSchema>
