import { agreeHandover, readHandover } from '@rantai/use-cases'
import { linkInput } from '@rantai/use-cases/requests/links.schema'
import { procedure } from '../trpc'

/** Who wants whose words; changes nothing. */
export const handover = procedure('public.openLink')
  .input(linkInput)
  .query(({ ctx, input }) => readHandover(ctx, input))

/** The writer's yes. */
export const agreeToHandover = procedure('public.openLink')
  .input(linkInput)
  .mutation(({ ctx, input }) => agreeHandover(ctx, input))
