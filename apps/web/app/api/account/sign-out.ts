import { procedure } from '../trpc'

/** Ends the session and forgets a vendor link; fine to call twice. */
export const signOut = procedure('public.signOut').mutation(async ({ ctx }) => {
  await ctx.sessions.end()
  ctx.sessions.forgetRespondent()
})
