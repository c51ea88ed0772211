export * as trustRepository from './trust-repository'
export type { PublishedTrustRow, TrustDraftRow } from './trust-repository'
