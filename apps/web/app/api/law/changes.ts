import { readChangeFeed } from '@rantai/use-cases'
import { changeFeedSchema } from '@rantai/use-cases/law/change-feed.schema'
import { procedure } from '../trpc'

/** What changed in the content that ships: the same for everybody. */
export const changes = procedure('public.readChanges')
  .input(changeFeedSchema)
  .query(({ ctx, input }) => readChangeFeed(ctx, input))
