import { asksPassword, verifyEmail as verifyEmailWith } from '@rantai/use-cases'
import { verifyEmailSchema } from '@rantai/use-cases/identity/identity.schema'
import { procedure } from '../trpc'

/** What the page of a verification link shows: the password is asked for where this browser didn't ask for the mail. */
export const verifyEmailAsks = procedure('public.verifyEmail')
  .input(verifyEmailSchema.pick({ token: true }))
  .query(({ ctx, input }) => ({
    password: asksPassword(ctx, { token: input.token, browserProof: ctx.sessions.signUpProof }),
  }))

export const verifyEmail = procedure('public.verifyEmail')
  .input(verifyEmailSchema)
  .mutation(async ({ ctx, input }) => {
    await verifyEmailWith(ctx, { ...input, browserProof: ctx.sessions.signUpProof, from: ctx.from })
    ctx.sessions.forgetSignUp()
  })
