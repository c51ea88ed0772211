export { askChanges } from './ask-changes'
export { offerChanges } from './offer-changes'
export { openDueReassessment } from './open-due-reassessment'
