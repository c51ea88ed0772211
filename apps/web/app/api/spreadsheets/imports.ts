import {
  checkSheet,
  confirmSheet,
  listWaitingSheets,
  readSheetFile,
  readSheetReport,
  removeSheet,
} from '@rantai/use-cases'
import {
  bySheetSchema,
  confirmSheetSchema,
  sheetQuestionsSchema,
  sheetUploadSchema,
} from '@rantai/use-cases/spreadsheets/spreadsheets.schema'
import { speakerIn } from '../../locale/speakers'
import { sayWording } from '../../locale/wording'
import { sheetHeads, sheetWordsFor } from '../../spreadsheets/sheet-words.server'
import { procedure } from '../trpc'

/** Reads a workbook that came back and keeps it; no answer is changed. */
export const check = procedure('answering.write')
  .input(sheetUploadSchema)
  .mutation(({ ctx, input }) => checkSheet(ctx, { ...input, heads: sheetHeads() }))

/** What the caller uploaded and didn't confirm yet. */
export const waiting = procedure('answering.read')
  .input(sheetQuestionsSchema)
  .query(({ ctx, input }) => listWaitingSheets(ctx, input))

/** Every row of it and what becomes of it, compared with what is saved now; reasons are said. */
export const report = procedure('answering.read')
  .input(bySheetSchema)
  .query(async ({ ctx, input }) => {
    const { say } = speakerIn(ctx.locale)
    const { rows, result, ...read } = await readSheetReport(ctx, { place: input, wordsIn: sheetWordsFor(say) })
    const said = rows.map(({ reason, ...row }) => ({
      ...row,
      reason: reason && ('said' in reason ? reason.said : sayWording(say, reason)),
    }))
    return { ...read, rows: said, written: result?.written ?? 0 }
  })

export const confirm = procedure('answering.write')
  .input(confirmSheetSchema)
  .mutation(({ ctx, input }) => confirmSheet(ctx, { input, wordsIn: sheetWordsFor(speakerIn(ctx.locale).say) }))

export const remove = procedure('answering.write')
  .input(bySheetSchema)
  .mutation(({ ctx, input }) => removeSheet(ctx, input))

/** The file as it was uploaded. */
export const file = procedure('answering.read')
  .input(bySheetSchema)
  .query(({ ctx, input }) => readSheetFile(ctx, input))
