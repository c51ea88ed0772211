import { readAnsweringOverview, readAnsweringSection } from '@rantai/use-cases'
import { overviewInput, sectionInput } from '@rantai/use-cases/answers/answers.schema'
import { procedure } from '../trpc'

/** How far answering is, and what was written. */
export const overview = procedure('answering.read')
  .input(overviewInput)
  .query(({ ctx, input }) => readAnsweringOverview(ctx, input))

/** One section with its answers and evidence. */
export const section = procedure('answering.read')
  .input(sectionInput)
  .query(({ ctx, input }) => readAnsweringSection(ctx, input))
