import { signUp as signUpWith } from '@rantai/use-cases'
import { signUpSchema } from '@rantai/use-cases/identity/identity.schema'
import { procedure } from '../trpc'

/** Answers nothing: whether the address was known goes by mail alone. The browser keeps that it asked, either way. */
export const signUp = procedure('public.signUp')
  .input(signUpSchema)
  .mutation(async ({ ctx, input }) => {
    const { browserProof } = await signUpWith(ctx, { ...input, from: ctx.from })
    ctx.sessions.rememberSignUp(browserProof)
  })
