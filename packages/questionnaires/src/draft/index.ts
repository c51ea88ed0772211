export { checkDraft, type DraftFinding, outlineOf, type Surroundings } from './check-draft'
export { asDraft, draftFaults, emptyDraft } from './draft-faults'
