export { readInvitationDetails, type InvitationDetails } from './read-invitation'
export { inviteVendor } from './invite-vendor'
export {
  recallInvitation,
  refuseTime,
  replaceContact,
  resendInvitation as resendVendorInvitation,
  setDueDate,
  writeToVendor,
} from './manage-invitation'
