import * as useCases from '@rantai/use-cases'
import {
  byPackSchema,
  createPackSchema,
  offerChangesSchema,
  publishingSchema,
  publishPackSchema,
  saveDraftSchema,
  setPackStateSchema,
  shippedPackSchema,
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

/** What publishing would change, before it is done. */
export const publishing = procedure('pack.read')
  .input(publishingSchema)
  .query(({ ctx, input }) => useCases.readPublishing(ctx, input))

/** A pack that ships, with whom it reaches. */
export const shipped = procedure('pack.read')
  .input(shippedPackSchema)
  .query(({ ctx, input }) => useCases.readShippedPack(ctx, input))

export const publish = procedure('pack.publish')
  .input(publishPackSchema)
  .mutation(({ ctx, input }) => useCases.publishPack(ctx, input))

/** Has vendors asked for what the newest version of a pack changed. */
export const askChanges = procedure('schedule.write')
  .input(offerChangesSchema)
  .mutation(({ ctx, input }) => useCases.offerChanges(ctx, input))

export const setState = procedure('pack.publish')
  .input(setPackStateSchema)
  .mutation(({ ctx, input }) => useCases.setPackState(ctx, input))
