export type { KeepRefusal } from './judge-answer'
export { KEEP_STATEMENT, keepAnswers, type LibraryReceipt } from './keep-answers'
export * from './library.schema'
export { type KeepableAnswer, type KeepablePage, readKeepable } from './read-keepable'
export type { KeptProposal } from './propose-kept'
export {
  type LibraryEntryPage,
  type LibraryListItem,
  type LibraryVersion,
  listLibrary,
  readLibraryConsent,
  readLibraryEntry,
} from './read-library'
export { revokeLibraryEntry } from './revoke-entry'
export { useKept } from './use-kept'
