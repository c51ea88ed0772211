import {
  acceptHandedLink,
  handOver as handOverPart,
  readHanded,
  readHandedLink,
  remindHolder,
  takeBackHanded,
} from '@rantai/use-cases'
import { handedSchema, handOverSchema, readHandedSchema } from '@rantai/use-cases/delegations/delegations.schema'
import { linkInput } from '@rantai/use-cases/requests/links.schema'
import { procedure } from '../trpc'

/** Who holds what of one assessment. */
export const read = procedure('delegation.read')
  .input(readHandedSchema)
  .query(({ ctx, input }) => readHanded(ctx, input))

export const handOver = procedure('delegation.write')
  .input(handOverSchema)
  .mutation(({ ctx, input }) => handOverPart(ctx, input))

export const remind = procedure('delegation.write')
  .input(handedSchema)
  .mutation(({ ctx, input }) => remindHolder(ctx, input))

export const takeBack = procedure('delegation.write')
  .input(handedSchema)
  .mutation(({ ctx, input }) => takeBackHanded(ctx, input))

/** What a link of handed questions is about; changes nothing. */
export const readLink = procedure('public.openLink')
  .input(linkInput)
  .query(({ ctx, input }) => readHandedLink(ctx, input))

/** Swaps the link for a cookie of its holder. */
export const acceptLink = procedure('public.openLink')
  .input(linkInput)
  .mutation(async ({ ctx, input }) => {
    const { assessmentId, sessionToken } = await acceptHandedLink(ctx, input)
    ctx.sessions.rememberRespondent(sessionToken)
    return { assessmentId }
  })
