import { decide } from '@rantai/use-cases/access'
import { procedure } from '../trpc'

/** The frame of the answering pages: who answers, by link or as a member. */
export const answeringShell = procedure('answering.read').query(({ ctx }) => {
  const { actor } = ctx
  const { name, email } = actor.kind === 'member' || actor.kind === 'respondent' ? actor : { name: '', email: '' }
  return {
    name,
    email,
    byLink: actor.kind === 'respondent',
    assesses: decide(actor, 'vendor.read') === 'yes',
    organisation: ctx.sessions.signedIn?.organisation?.name,
  }
})
