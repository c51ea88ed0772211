export { answerFinding } from './answer-finding'
export { judgeFinding } from './judge-finding'
export { openFindingFile, openOwnFindingFile } from './open-finding-file'
export {
  findingsOfAssessment,
  findingsOfEngagement,
  type FindingsOfEngagement,
  type FindingView,
} from './read-findings'
export { remindOfFinding } from './remind-of-finding'
export { shareFinding } from './share-finding'
export { tellOfFinding } from './tell-of-finding'
