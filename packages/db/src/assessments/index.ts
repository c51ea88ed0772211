export * as openingRepository from './opening-repository'
export type { RelationshipKey } from './opening-repository'
export { moveAssessingState, shareReassessment } from './standing-repository'
