export { checkDraft, type DraftFinding, outlineOf, type Surroundings } from './check-draft'
export { asDraft, draftFaults, emptyDraft } from './draft-faults'
export { type Simulation, simulationOf } from './simulate'
export { explain, type Explanation } from '../scoring/explain'
