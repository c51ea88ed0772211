export * as submissionRepository from './submission-repository'
export type { NewReceipt, NewShare, NewSubmission, SubmittedAnswer } from './submission-repository'
