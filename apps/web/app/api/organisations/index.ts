import { router } from '../trpc'
import { read, update } from './describe'
import { found } from './found'
import { acceptInvitation, invitation, inviteMember, resendInvitation, revokeInvitation } from './invitations'
import {
  claim,
  claimOffer,
  decideJoin,
  decideMerge,
  mergeRequests,
  removeDomain,
  requestJoin,
  requestMerge,
  verifyDomain,
} from './joining'
import { changeRole, people, removeMember } from './people'

export const organisations = router({
  acceptInvitation,
  changeRole,
  claim,
  claimOffer,
  decideJoin,
  decideMerge,
  found,
  invitation,
  inviteMember,
  mergeRequests,
  people,
  read,
  removeDomain,
  removeMember,
  requestJoin,
  requestMerge,
  resendInvitation,
  revokeInvitation,
  update,
  verifyDomain,
})
