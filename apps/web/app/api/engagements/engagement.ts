import {
  changePack as change,
  createEngagement,
  readEngagement,
  readScope,
  startIntake as start,
  updateEngagement,
} from '@rantai/use-cases'
import {
  changePackSchema,
  createEngagementSchema,
  engagementIdSchema,
  updateEngagementSchema,
  vendorIdSchema,
} from '@rantai/use-cases/engagements/engagements.schema'
import { procedure } from '../trpc'

export const startIntake = procedure('engagement.read')
  .input(vendorIdSchema)
  .query(({ ctx, input }) => start(ctx, input))

export const read = procedure('engagement.read')
  .input(engagementIdSchema)
  .query(({ ctx, input }) => readEngagement(ctx, input))

export const scope = procedure('engagement.read')
  .input(engagementIdSchema)
  .query(({ ctx, input }) => readScope(ctx, input))

export const create = procedure('engagement.write')
  .input(createEngagementSchema)
  .mutation(({ ctx, input }) => createEngagement(ctx, input))

export const update = procedure('engagement.write')
  .input(updateEngagementSchema)
  .mutation(({ ctx, input }) => updateEngagement(ctx, input))

export const changePack = procedure('engagement.write')
  .input(changePackSchema)
  .mutation(({ ctx, input }) => change(ctx, input))
