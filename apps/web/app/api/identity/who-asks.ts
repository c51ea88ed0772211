import { whereWorkIs } from '@rantai/use-cases'
import { procedure } from '../trpc'

/** Who this browser is, and where their work waits; the front door decides by it. */
export const whoAsks = procedure('public.openLink').query(async ({ ctx }) => {
  const { signedIn, respondent } = ctx.sessions
  const holdsLink = respondent !== undefined
  if (!signedIn) return { kind: 'nobody', holdsLink } as const
  const { actor, person } = signedIn
  if (actor.kind !== 'member') return { kind: 'person', person, holdsLink } as const
  return { kind: 'member', work: await whereWorkIs({ actor, deps: ctx.deps }), holdsLink } as const
})
