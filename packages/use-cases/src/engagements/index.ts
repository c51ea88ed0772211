export {
  factsOf,
  readEngagement,
  readForWork,
  readScope,
  startIntake,
  type EngagementDetails,
  type EngagementScope,
  type IntakeStart,
} from './read-engagement'
export { createEngagement, updateEngagement } from './write-engagement'
export { listEngagements, type EngagementList } from './list-engagements'
