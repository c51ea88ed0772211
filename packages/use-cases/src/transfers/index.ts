export {
  approveTransferAssessment,
  type TransferAssessmentView,
  beginTransferAssessment,
  readTransferDraft,
  readSignedTransferAssessment,
  returnTransferAssessment,
  signTransferAssessment,
  type SignedView,
} from './assess-transfer'
export {
  askTransfersAgain,
  dropExpectedTransfers,
  type ExpectedTransfers,
  expectTransfers,
  findTransfersTouching,
} from './expect-transfers'
export { addFilingFile, openFilingFile } from './filing-files'
export { followTransfers } from './follow-transfers'
export { exportTransfers } from './export-transfers'
export { listTransfers, type TransferListPage, type TransferListRow } from './list-transfers'
export { type DataFlow, readDataFlow } from './read-data-flow'
export { readTransfer, type TransferView } from './read-transfer'
export { remindOfTransfer } from './remind-transfer'
export { saveTransferAssessment } from './save-assessment'
export { recordFiling, saveTransfer } from './save-transfer'
export type { AssessmentShown } from './shown'
