export * as engagementRepository from './engagement-repository'
export type { EngagementAssessment, EngagementContent, EngagementForWork } from './engagement-repository'
