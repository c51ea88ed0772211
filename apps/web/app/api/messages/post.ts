import { postMessage } from '@rantai/use-cases'
import { postMessageInput } from '@rantai/use-cases/messages/messages.schema'
import { procedure } from '../trpc'

/** A word to the customer. Whether it may also end the matter, the use-case asks. */
export const post = procedure('answering.write')
  .input(postMessageInput)
  .mutation(({ ctx, input }) => postMessage(ctx, input))
