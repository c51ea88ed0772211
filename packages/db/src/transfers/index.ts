export * as transferDraftRepository from './draft-repository'
export type { DraftRow, SignedAssessment } from './draft-repository'
export * as transferRegistry from './registry-repository'
export {
  type BasisEngagement,
  claimDueTransfers,
  claimUnfollowedTransfers,
  type RegistryBasis,
  type TouchedTransfer,
} from './registry-repository'
export * as transferRepository from './transfer-repository'
export type { NewTransfer } from './transfer-repository'
export type * from './transfer-types'
