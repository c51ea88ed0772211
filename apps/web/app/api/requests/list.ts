import { listRequests } from '@rantai/use-cases'
import { listRequestsInput } from '@rantai/use-cases/requests/requests.schema'
import { procedure } from '../trpc'

/** What customers asked the organisation. */
export const list = procedure('request.read')
  .input(listRequestsInput)
  .query(({ ctx, input }) => listRequests(ctx, input))
