import { announceChange, listAnnounced, withdrawAnnouncement } from '@rantai/use-cases'
import { announcedSchema, announceSchema, withdrawSchema } from '@rantai/use-cases/notices/notices.schema'
import { procedure } from '../trpc'

/** What the vendor announced, with what each customer said. */
export const list = procedure('announcement.read')
  .input(announcedSchema)
  .query(({ ctx, input }) => listAnnounced(ctx, input))

export const announce = procedure('announcement.write')
  .input(announceSchema)
  .mutation(({ ctx, input }) => announceChange(ctx, input))

export const withdraw = procedure('announcement.write')
  .input(withdrawSchema)
  .mutation(({ ctx, input }) => withdrawAnnouncement(ctx, input))
