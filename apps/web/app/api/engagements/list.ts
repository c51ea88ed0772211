import { countWork as count, listEngagements } from '@rantai/use-cases'
import { listEngagementsSchema } from '@rantai/use-cases/engagements/list-engagements.schema'
import { procedure } from '../trpc'

export const list = procedure('engagement.read')
  .input(listEngagementsSchema)
  .query(({ ctx, input }) => listEngagements(ctx, input))

export const countWork = procedure('engagement.read').query(({ ctx }) => count(ctx))
