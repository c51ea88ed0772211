import { requestReset as requestResetWith, resetPassword as resetPasswordWith } from '@rantai/use-cases'
import { requestResetSchema, resetPasswordSchema } from '@rantai/use-cases/identity/identity.schema'
import { procedure } from '../trpc'

/** Answers nothing: whether the address is known goes by mail alone. */
export const requestReset = procedure('public.resetPassword')
  .input(requestResetSchema)
  .mutation(async ({ ctx, input }) => {
    await requestResetWith(ctx, { ...input, from: ctx.from })
  })

export const resetPassword = procedure('public.resetPassword')
  .input(resetPasswordSchema)
  .mutation(async ({ ctx, input }) => {
    const { device } = await resetPasswordWith(ctx, input)
    ctx.sessions.rememberDevice(device)
  })
