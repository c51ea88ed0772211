import {
  claimOrganisation,
  decideJoin as decideJoinWith,
  decideMerge as decideMergeWith,
  listMergeRequests,
  readClaimOffer,
  removeDomain as removeDomainWith,
  requestJoin as requestJoinWith,
  requestMerge as requestMergeWith,
  verifyDomain as verifyDomainWith,
  type BothSides,
} from '@rantai/use-cases'
import {
  claimOrganisationSchema,
  byIdSchema,
  decideJoinSchema,
  decideMergeSchema,
  requestMergeSchema,
} from '@rantai/use-cases/organisations/organisations.schema'
import type { ApiContext } from '../context'
import { sessionHashOf } from '../session-hash'
import { procedure } from '../trpc'

export const verifyDomain = procedure('organisation.update').mutation(({ ctx }) => verifyDomainWith(ctx))

export const removeDomain = procedure('organisation.update')
  .input(byIdSchema)
  .mutation(({ ctx, input }) => removeDomainWith(ctx, input))

export const requestJoin = procedure('account.update').mutation(({ ctx }) => requestJoinWith(ctx, sessionHashOf(ctx)))

export const decideJoin = procedure('member.invite')
  .input(decideJoinSchema)
  .mutation(({ ctx, input }) => decideJoinWith(ctx, input))

/** The link holder and the signed-in person of this browser. */
const bothOf = ({ sessions: { respondent, respondentHash, hash } }: ApiContext): BothSides => ({
  respondent,
  respondentHash,
  sessionHash: hash,
})

export const claimOffer = procedure('account.read').query(({ ctx }) => readClaimOffer(ctx, bothOf(ctx)))

export const claim = procedure('account.update')
  .input(claimOrganisationSchema)
  .mutation(({ ctx, input }) => claimOrganisation(ctx, bothOf(ctx), input))

export const requestMerge = procedure('account.update')
  .input(requestMergeSchema)
  .mutation(({ ctx, input }) => requestMergeWith(ctx, { ...input, ...bothOf(ctx) }))

export const mergeRequests = procedure('member.read').query(({ ctx }) => listMergeRequests(ctx))

export const decideMerge = procedure('merge.approve')
  .input(decideMergeSchema)
  .mutation(({ ctx, input }) => decideMergeWith(ctx, input))
