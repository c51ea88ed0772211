export * as sharedFindingRepository from './shared-finding-repository'
export type { FindingEntryKind, FindingEntryRow, SharedFindingRow, WaitingFinding } from './shared-finding-repository'
