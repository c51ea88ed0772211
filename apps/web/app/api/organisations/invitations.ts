import {
  acceptInvitation as accept,
  inviteMember as invite,
  readInvitation,
  resendInvitation as resend,
  revokeInvitation as revoke,
} from '@rantai/use-cases'
import { byIdSchema, byTokenSchema, inviteMemberSchema } from '@rantai/use-cases/organisations/organisations.schema'
import { sessionHashOf } from '../session-hash'
import { procedure } from '../trpc'

/** Answers nothing: the mail's id is for programs of this installation. */
export const inviteMember = procedure('member.invite')
  .input(inviteMemberSchema)
  .mutation(async ({ ctx, input }) => {
    await invite(ctx, input)
  })

export const resendInvitation = procedure('member.invite')
  .input(byIdSchema)
  .mutation(({ ctx, input }) => resend(ctx, input))

export const revokeInvitation = procedure('member.invite')
  .input(byIdSchema)
  .mutation(({ ctx, input }) => revoke(ctx, input))

/** What a link holder sees before signing in, and as whom this browser is signed in. */
export const invitation = procedure('public.joinOrganisation')
  .input(byTokenSchema)
  .query(async ({ ctx, input }) => ({
    ...(await readInvitation(ctx, input)),
    signedInAs: ctx.sessions.signedIn?.person.email,
  }))

export const acceptInvitation = procedure('account.update')
  .input(byTokenSchema)
  .mutation(({ ctx, input }) => accept(ctx, { ...input, sessionHash: sessionHashOf(ctx) }))
