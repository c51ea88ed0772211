import { switchOrganisation as switchTo } from '@rantai/use-cases/access'
import { UseCaseError } from '@rantai/use-cases'
import { z } from 'zod'
import { procedure } from '../trpc'

export const switchOrganisation = procedure('account.update')
  .input(z.object({ organisationId: z.uuid() }))
  .mutation(({ ctx, input }) => {
    const { hash } = ctx.sessions
    if (!hash) throw new UseCaseError('notSignedIn')
    return switchTo(ctx, { sessionHash: hash, organisationId: input.organisationId })
  })
