import { createOrganisation } from '@rantai/use-cases'
import { createOrganisationSchema } from '@rantai/use-cases/organisations/organisations.schema'
import { sessionHashOf } from '../session-hash'
import { procedure } from '../trpc'

export const found = procedure('account.update')
  .input(createOrganisationSchema)
  .mutation(({ ctx, input }) => createOrganisation(ctx, { ...input, sessionHash: sessionHashOf(ctx) }))
