import { readJurisdiction } from '@rantai/use-cases'
import { jurisdictionPageSchema } from '@rantai/use-cases/law/law-page.schema'
import { procedure } from '../trpc'

/** Everything written of one jurisdiction. */
export const jurisdiction = procedure('law.read')
  .input(jurisdictionPageSchema)
  .query(({ ctx, input }) => readJurisdiction(ctx, input))
