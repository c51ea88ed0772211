import { changePassword as changePasswordWith } from '@rantai/use-cases'
import { changePasswordSchema } from '@rantai/use-cases/identity/identity.schema'
import { sessionHashOf } from '../session-hash'
import { procedure } from '../trpc'

export const changePassword = procedure('account.update')
  .input(changePasswordSchema)
  .mutation(({ ctx, input }) => changePasswordWith(ctx, { ...input, sessionHash: sessionHashOf(ctx), from: ctx.from }))
