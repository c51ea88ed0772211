export * as transferDraftRepository from './draft-repository'
export type { DraftRow, SignedAssessment } from './draft-repository'
export * as transferFileRepository from './file-repository'
export type { TransferFile } from './file-repository'
export * as transferPageRepository from './page-repository'
export {
  type SignedVersion,
  type SignedWhole,
  type TransferAlert,
  type TransferChange,
  type TransferDetails,
  type TransferListPage,
  type TransferListQuery,
  type TransferListRow,
  type TransferSort,
  transferSorts,
  type TransferView,
  transferViews,
} from './page-repository'
export * as transferRegistry from './registry-repository'
export {
  type BasisEngagement,
  claimDueTransfers,
  claimUnfollowedTransfers,
  type RegistryBasis,
  type StandingTransfer,
  type TouchedTransfer,
} from './registry-repository'
export * as transferRepository from './transfer-repository'
export type { NewTransfer } from './transfer-repository'
export type * from './transfer-types'
