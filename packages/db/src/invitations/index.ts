export * as invitationRepository from './invitation-repository'
export type { AssessmentToManage, ChaseCounts, ChaseFilter, ChaseRow } from './invitation-repository'
