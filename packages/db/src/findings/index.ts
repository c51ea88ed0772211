export * as findingReminderRepository from './finding-reminder-repository'
export { claimDueFindingReminders, type FindingReminderToSend } from './finding-reminder-repository'
export * as sharedFindingRepository from './shared-finding-repository'
export type { FindingEntryKind, FindingEntryRow, SharedFindingRow, WaitingFinding } from './shared-finding-repository'
