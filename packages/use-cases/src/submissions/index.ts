export { readReceipt, type ReceiptPage } from './read-receipt'
export { recallSubmission } from './recall-submission'
export type { Receipt, SentAnswer, SentContent } from './receipt-content'
export { submitAnswers } from './submit-answers'
