import { verifyEmail as verifyEmailWith } from '@rantai/use-cases'
import { verifyEmailSchema } from '@rantai/use-cases/identity/identity.schema'
import { procedure } from '../trpc'

export const verifyEmail = procedure('public.verifyEmail')
  .input(verifyEmailSchema)
  .mutation(({ ctx, input }) => verifyEmailWith(ctx, input))
