export * as engagementRepository from './engagement-repository'
export type { EngagementAssessment, EngagementContent, EngagementForWork } from './engagement-repository'
export * as engagementListRepository from './engagement-list-repository'
export type { EngagementListQuery, EngagementListRow, EngagementSort } from './engagement-list-repository'
