import {
  inviteVendor,
  readInvitationDetails,
  recallInvitation,
  refuseTime as refuse,
  replaceContact as replace,
  resendVendorInvitation,
  setDueDate as setDue,
  writeToVendor,
} from '@rantai/use-cases'
import { engagementIdSchema } from '@rantai/use-cases/engagements/engagements.schema'
import {
  assessmentIdSchema,
  inviteVendorSchema,
  recallSchema,
  refuseTimeSchema,
  replaceContactSchema,
  setDueSchema,
  writeToVendorSchema,
} from '@rantai/use-cases/invitations/invitations.schema'
import { procedure } from '../trpc'

export const read = procedure('invitation.read')
  .input(engagementIdSchema)
  .query(({ ctx, input }) => readInvitationDetails(ctx, input))

export const invite = procedure('invitation.send')
  .input(inviteVendorSchema)
  .mutation(({ ctx, input }) => inviteVendor(ctx, input))

export const recall = procedure('invitation.recall')
  .input(recallSchema)
  .mutation(({ ctx, input }) => recallInvitation(ctx, input))

export const replaceContact = procedure('invitation.send')
  .input(replaceContactSchema)
  .mutation(({ ctx, input }) => replace(ctx, input))

export const resend = procedure('invitation.send')
  .input(assessmentIdSchema)
  .mutation(({ ctx, input }) => resendVendorInvitation(ctx, input))

export const setDueDate = procedure('assessment.extend')
  .input(setDueSchema)
  .mutation(({ ctx, input }) => setDue(ctx, input))

export const refuseTime = procedure('assessment.extend')
  .input(refuseTimeSchema)
  .mutation(({ ctx, input }) => refuse(ctx, input))

export const write = procedure('invitation.send')
  .input(writeToVendorSchema)
  .mutation(({ ctx, input }) => writeToVendor(ctx, input))
