export { attachEvidence, describeEvidence, detachEvidence } from './attach-evidence'
export { openEvidence, openOwnEvidence, type OpenedFile } from './open-evidence'
export { uploadEvidence } from './upload-evidence'
