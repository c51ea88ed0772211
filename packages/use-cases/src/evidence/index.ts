export { attachEvidence, describeEvidence, detachEvidence } from './attach-evidence'
export { describeEverywhere, replaceEvidence } from './change-library'
export {
  type LibraryFile,
  type LibraryFilePage,
  type LibraryPage,
  readLibraryFile,
  readLibraryPage,
} from './read-library'
export { openLibraryVersion } from './open-library-version'
export { openEvidence, openOwnEvidence, type OpenedFile } from './open-evidence'
export { uploadEvidence } from './upload-evidence'
