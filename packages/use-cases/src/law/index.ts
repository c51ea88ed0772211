export { announceContent } from './announce-content'
export { contentEdition } from './content-edition'
export { type AffectedByLaw, offerLawChanges, readAffectedByLaw } from './affected'
export { type ChangeFeed, readChangeFeed, type ShownContentChange, shownContentChange } from './content-changes'
export { listStatements } from './list-statements'
export {
  type LawProof,
  listLawProofs,
  listStandingProofs,
  openLawProofFile,
  recordLawProof,
  revokeLawProof,
  secondLawProof,
} from './proofs'
export { readInstrument } from './read-instrument'
export { readJurisdiction } from './read-jurisdiction'
export { readLaw } from './read-law'
export type { ShownChange, ShownClock, ShownInstrument, ShownSource, ShownStatement } from './views'
