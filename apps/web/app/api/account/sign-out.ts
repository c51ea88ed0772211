import { procedure } from '../trpc'

/** Ends the person's session and that of a vendor link, whichever this browser holds; fine to call twice. */
export const signOut = procedure('public.signOut').mutation(async ({ ctx }) => {
  await ctx.sessions.end()
  await ctx.sessions.endRespondent()
})
