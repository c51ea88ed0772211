import { offerLawChanges, readAffectedByLaw } from '@rantai/use-cases'
import { affectedSchema, offerLawChangesSchema } from '@rantai/use-cases/law/affected.schema'
import { procedure } from '../trpc'

/** The organisation's engagements that a jurisdiction touches, before anybody acts. */
export const affected = procedure('law.read')
  .input(affectedSchema)
  .query(({ ctx, input }) => readAffectedByLaw(ctx, input))

/** Asks the vendors of chosen ones for what changed. */
export const askChanges = procedure('schedule.write')
  .input(offerLawChangesSchema)
  .mutation(({ ctx, input }) => offerLawChanges(ctx, input))
