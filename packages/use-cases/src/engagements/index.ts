export {
  factsOf,
  readEngagement,
  readForWork,
  readScope,
  startIntake,
  type EngagementDetails,
  type EngagementScope,
  type IntakeStart,
  type PackChosen,
  type PackLeftOut,
} from './read-engagement'
export { changePack } from './change-pack'
export { createEngagement, updateEngagement } from './write-engagement'
export { countWork, type WorkCounts } from './count-work'
export { listEngagements, type EngagementList } from './list-engagements'
