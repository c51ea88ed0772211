export * as contractClauseRepository from './clause-repository'
export type { ClauseResult, ClauseRow } from './clause-repository'
export * as contractRepository from './contract-repository'
export type {
  ContractContent,
  ContractParty,
  ContractRow,
  ContractState,
  ContractTerms,
  ContractWhole,
} from './contract-repository'
export {
  type ContractChoices,
  type DirectSubProcessor,
  listDirectSubProcessors,
  readContractChoices,
} from './choices-repository'
export * as contractFileRepository from './file-repository'
export type { ContractFileRow } from './file-repository'
export * as contractListRepository from './list-repository'
export type { ContractListPage, ContractListQuery, ContractListRow } from './list-repository'
export {
  claimDueContractReminders,
  type ContractDay,
  lockContractReminder,
  type NewContractReminder,
  planReminders,
  setContractReminderState,
} from './reminder-repository'
