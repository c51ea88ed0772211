export { claimDueDelegations } from './due-repository'
export * as delegationRepository from './delegation-repository'
export type { DelegationLink, DelegationPart, DelegationRow, Holding, NewDelegation } from './delegation-repository'
