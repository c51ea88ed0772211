export { failureOf, UseCaseError, type ErrorCode, type ErrorDetails, type Failure, type FieldIssue } from './errors'
export { readReadiness, type PartState, type Readiness } from './health'
