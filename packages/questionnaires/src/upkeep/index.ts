export { type ChangeFinding, checkChanges } from './check-changes'
export { contentChanges } from './changes'
export { type ContentChange } from './content-change'
export { type KeptStatement, legalStatements } from './legal-statements'
