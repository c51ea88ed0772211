export { openDueReassessment } from './open-due-reassessment'
