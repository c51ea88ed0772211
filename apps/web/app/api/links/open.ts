import { acceptLink, readLink, renewLink } from '@rantai/use-cases'
import { linkInput } from '@rantai/use-cases/requests/links.schema'
import { procedure } from '../trpc'

/** What a link is about; changes nothing. */
export const read = procedure('public.openLink')
  .input(linkInput)
  .query(({ ctx, input }) => readLink(ctx, input))

/** Swaps the link for a cookie of its holder. */
export const accept = procedure('public.openLink')
  .input(linkInput)
  .mutation(async ({ ctx, input }) => {
    const { assessmentId, sessionToken } = await acceptLink(ctx, input)
    ctx.sessions.rememberRespondent(sessionToken)
    return { assessmentId }
  })

/** Asks for a fresh mail in place of a link that ran out. */
export const renew = procedure('public.renewLink')
  .input(linkInput)
  .mutation(({ ctx, input }) => renewLink(ctx, { ...input, from: ctx.from }))
