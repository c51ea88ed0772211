import { updateAccount as updateAccountWith } from '@rantai/use-cases'
import { updateAccountSchema } from '@rantai/use-cases/identity/identity.schema'
import { sessionHashOf } from '../session-hash'
import { procedure } from '../trpc'

export const updateAccount = procedure('account.update')
  .input(updateAccountSchema)
  .mutation(({ ctx, input }) => updateAccountWith(ctx, { ...input, sessionHash: sessionHashOf(ctx) }))
