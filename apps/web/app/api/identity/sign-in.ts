import { signIn as signInWith } from '@rantai/use-cases'
import { signInSchema } from '@rantai/use-cases/identity/identity.schema'
import { z } from 'zod'
import { procedure } from '../trpc'

/** Starts a session under a new id. `keepLink`: the vendor link of this browser is still needed, to claim. */
export const signIn = procedure('public.signIn')
  .input(signInSchema.extend({ keepLink: z.boolean().default(false) }))
  .mutation(async ({ ctx, input: { keepLink, ...typed } }) => {
    const { userId, device } = await signInWith(ctx, { ...typed, from: ctx.from, device: ctx.sessions.device })
    ctx.sessions.rememberDevice(device)
    await ctx.sessions.start(userId, { keepLink })
  })
