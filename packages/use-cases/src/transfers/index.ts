export {
  approveAssessment,
  type AssessmentView,
  openAssessment,
  readDraft,
  readSignedAssessment,
  returnAssessment,
  saveAssessment,
  signAsAssessor,
  type SignedView,
} from './assess-transfer'
export {
  askTransfersAgain,
  dropExpectedTransfers,
  type ExpectedTransfers,
  expectTransfers,
  findTransfersTouching,
} from './expect-transfers'
export { followTransfers } from './follow-transfers'
export { exportTransfers, listTransfers, type TransferListPage, type TransferListRow } from './list-transfers'
export { readTransfer, type TransferView } from './read-transfer'
export { remindOfTransfer } from './remind-transfer'
export { recordFiling, saveTransfer } from './save-transfer'
export type { AssessmentShown } from './shown'
