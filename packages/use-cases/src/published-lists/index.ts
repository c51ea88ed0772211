export type { OwnSubProcessorRow } from '@rantai/db'
export {
  addOwnSubProcessor,
  changeOwnSubProcessor,
  endOwnSubProcessor,
  takeBackOwnSubProcessor,
} from './change-own-list'
export { copyOwnList } from './copy-own-list'
export { checkOwnImport, importOwnList, type OwnImportPreview } from './import-own-list'
export { publishOwnList } from './publish-own-list'
export { type OwnListEntry, type OwnListPage, readOwnList } from './read-own-list'
export { receivePublishedList } from './receive-published-list'
export { subscribeToList } from './subscribe'
