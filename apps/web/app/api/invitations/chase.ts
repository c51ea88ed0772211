import { listChase, remindVendors } from '@rantai/use-cases'
import { listChaseSchema, remindVendorsSchema } from '@rantai/use-cases/invitations/chase.schema'
import { procedure } from '../trpc'

export const chase = procedure('invitation.read')
  .input(listChaseSchema)
  .query(({ ctx, input }) => listChase(ctx, input))

export const remind = procedure('invitation.send')
  .input(remindVendorsSchema)
  .mutation(({ ctx, input }) => remindVendors(ctx, input))
