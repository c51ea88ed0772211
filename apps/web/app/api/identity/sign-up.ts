import { signUp as signUpWith } from '@rantai/use-cases'
import { signUpSchema } from '@rantai/use-cases/identity/identity.schema'
import { procedure } from '../trpc'

/** Answers nothing: whether the address was known goes by mail alone. */
export const signUp = procedure('public.signUp')
  .input(signUpSchema)
  .mutation(async ({ ctx, input }) => {
    await signUpWith(ctx, { ...input, from: ctx.from })
  })
