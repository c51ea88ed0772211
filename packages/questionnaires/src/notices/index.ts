export {
  daysBetween,
  noticeDaysWithoutContract,
  objectionDaysWithoutContract,
  objectionWindow,
  type ObjectionWindow,
} from './window'
export {
  dueStep,
  mayBeAgreed,
  mayBeAnswered,
  nextMoment,
  type NoticeOutcome,
  type NoticeStanding,
  type NoticeState,
  noticeStates,
  type NoticeStep,
} from './standing'
export {
  type Announced,
  daysToRemedy,
  type NamedThere,
  plainName,
  type Unannounced,
  unannouncedIn,
} from './unannounced'
export { changedChain, type ChainChange, type LinkPut } from './changed-chain'
export {
  neverHeld,
  type OwnEntry,
  type OwnStep,
  type PublishedEntry,
  publishedOf,
  stepsToPublish,
  usedOn,
} from './own-list'
