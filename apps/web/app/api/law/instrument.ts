import { readInstrument } from '@rantai/use-cases'
import { instrumentPageSchema } from '@rantai/use-cases/law/law-page.schema'
import { procedure } from '../trpc'

/** One law, rule or agreement with its change log. */
export const instrument = procedure('law.read')
  .input(instrumentPageSchema)
  .query(({ ctx, input }) => readInstrument(ctx, input))
