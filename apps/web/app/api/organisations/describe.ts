import { readOrganisation, updateOrganisation } from '@rantai/use-cases'
import { updateOrganisationSchema } from '@rantai/use-cases/organisations/organisations.schema'
import { procedure } from '../trpc'

export const read = procedure('organisation.read').query(({ ctx }) => readOrganisation(ctx))

export const update = procedure('organisation.update')
  .input(updateOrganisationSchema)
  .mutation(({ ctx, input }) => updateOrganisation(ctx, input))
