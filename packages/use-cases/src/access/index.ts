export { actions, type Action } from './actions'
export {
  anonymous,
  roles,
  type Actor,
  type Member,
  type Respondent,
  type Role,
  type Side,
  type System,
  type User,
} from './actor'
export { authorize } from './authorize'
export { decide } from './decide'
export { policy, type Rule } from './policy'
