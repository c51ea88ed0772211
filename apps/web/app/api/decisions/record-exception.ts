import { recordException as record } from '@rantai/use-cases'
import { recordExceptionInput } from '@rantai/use-cases/decisions/decisions.schema'
import { procedure } from '../trpc'

/** Sets a knock-out aside for a time. */
export const recordException = procedure('decision.write')
  .input(recordExceptionInput)
  .mutation(({ ctx, input }) => record(ctx, input))
