import { readSheetQuestions } from '@rantai/use-cases'
import { sheetQuestionsSchema } from '@rantai/use-cases/spreadsheets/spreadsheets.schema'
import { procedure } from '../trpc'

/** Every question with what is answered so far, as a workbook is made of it. */
export const questions = procedure('answering.read')
  .input(sheetQuestionsSchema)
  .query(({ ctx, input }) => readSheetQuestions(ctx, input))
