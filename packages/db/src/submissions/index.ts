export * as submissionRepository from './submission-repository'
export type { NewReceipt, NewShare, NewSubmission, ReceiptHead, SubmittedAnswer } from './submission-repository'
