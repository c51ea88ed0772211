import { confirmAnswer, readAnswer, saveAnswer } from '@rantai/use-cases'
import { confirmAnswerInput, readAnswerInput, saveAnswerInput } from '@rantai/use-cases/answers/answers.schema'
import { procedure } from '../trpc'

/** Keeps one answer, as autosave does. */
export const save = procedure('answering.write')
  .input(saveAnswerInput)
  .mutation(({ ctx, input }) => saveAnswer(ctx, input))

/** A proposal from an earlier assessment is still true. */
export const confirm = procedure('answering.write')
  .input(confirmAnswerInput)
  .mutation(({ ctx, input }) => confirmAnswer(ctx, input))

/** The answer that stands now, to choose from after a conflict. */
export const read = procedure('answering.read')
  .input(readAnswerInput)
  .query(({ ctx, input }) => readAnswer(ctx, input))
