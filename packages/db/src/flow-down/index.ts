export {
  claimDueFlowDownProofs,
  type DueFlowDownProof,
  lockDueFlowDownProof,
  endTelling,
  planNextTelling,
} from './due-repository'
export * as flowDownRepository from './proof-repository'
export type {
  FlowDownFileRow,
  FlowDownProofRow,
  NewFlowDownProof,
  ProofHistory,
  ProofSubject,
  TellingDays,
} from './proof-repository'
