export * as invitationRepository from './invitation-repository'
export type { AssessmentToManage, ChaseCounts, ChaseFilter, ChaseRow } from './invitation-repository'
export * as correspondenceRepository from './correspondence-repository'
export type { Correspondence } from './correspondence-repository'
