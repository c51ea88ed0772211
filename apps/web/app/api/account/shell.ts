import { decide, listMemberships } from '@rantai/use-cases/access'
import { UseCaseError } from '@rantai/use-cases'
import { procedure } from '../trpc'

/** The frame of every signed-in page: who, for which organisation, and which others there are to switch to. */
export const shell = procedure('account.read').query(async ({ ctx }) => {
  const { signedIn, hash } = ctx.sessions
  if (!signedIn || !hash) throw new UseCaseError('notSignedIn')
  const { person, organisation, membershipCount, actor } = signedIn
  // One membership is known already; only a person with several costs a look-up.
  const memberships = membershipCount > 1 ? await listMemberships(ctx, hash) : []
  return {
    person,
    organisation,
    role: actor.kind === 'member' ? actor.role : undefined,
    // The pages about vendors; without them a member answers customers, and sees no way to what would refuse.
    assesses: decide(actor, 'vendor.read') === 'yes',
    others: memberships.filter(({ organisationId }) => organisationId !== organisation?.id),
  }
})
