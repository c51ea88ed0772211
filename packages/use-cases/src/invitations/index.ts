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
export { listChase, type ChaseList } from './list-chase'
export { remindVendors, type Reminded } from './remind-vendors'
