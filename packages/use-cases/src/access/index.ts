export { actions, type Action } from './actions'
export {
  anonymous,
  roles,
  sweeper,
  type Actor,
  type Anonymous,
  type Member,
  type Respondent,
  type Role,
  type Side,
  type System,
  type User,
} from './actor'
export { authorize } from './authorize'
export { decide, type Answer } from './decide'
export { listMemberships, switchOrganisation } from './memberships'
export { policy, type Rule } from './policy'
export {
  createSessionStore,
  endRespondentSession,
  findRespondent,
  findRespondentSession,
  findSignedIn,
  respondentIdleLifeMs,
  sessionAbsoluteLifeMs,
  type Membership,
  type SignedIn,
} from './sessions'
