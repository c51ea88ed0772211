import * as useCases from '@rantai/use-cases'
import {
  byPackSchema,
  createPackSchema,
  publishPackSchema,
  saveDraftSchema,
  setPackStateSchema,
} from '@rantai/use-cases/packs/packs.schema'
import { procedure } from '../trpc'

export const list = procedure('pack.read').query(({ ctx }) => useCases.listPacks(ctx))

export const read = procedure('pack.read')
  .input(byPackSchema)
  .query(({ ctx, input }) => useCases.readPack(ctx, input))

export const surroundings = procedure('pack.read')
  .input(byPackSchema)
  .query(({ ctx, input }) => useCases.readSurroundings(ctx, input))

export const create = procedure('pack.write')
  .input(createPackSchema)
  .mutation(({ ctx, input }) => useCases.createPack(ctx, input))

export const saveDraft = procedure('pack.write')
  .input(saveDraftSchema)
  .mutation(({ ctx, input }) => useCases.saveDraft(ctx, input))

export const publish = procedure('pack.publish')
  .input(publishPackSchema)
  .mutation(({ ctx, input }) => useCases.publishPack(ctx, input))

export const setState = procedure('pack.publish')
  .input(setPackStateSchema)
  .mutation(({ ctx, input }) => useCases.setPackState(ctx, input))
