export {
  type AgreedOnEngagement,
  type ChainProof,
  type ChainRecordPart,
  type ChainRootPart,
  type EngagementPart,
  findChainVersion,
  type LinkPart,
  type LinkSaid,
  type LinkSource,
  loadChainRecord,
  loadChainRoots,
  raiseChainVersion,
  type TransferMechanism,
} from './chain-repository'
export * as partyListRepository from './list-repository'
export type { PartyListRow, WaitingList } from './list-repository'
export * as partyMergeRepository from './merge-repository'
export type { MergeRow, MergeState } from './merge-repository'
export * as partyPageRepository from './party-page-repository'
export type { ListedBrief, RecordedLink } from './party-page-repository'
export * as partyRepository from './party-repository'
export type { HeldLink, IdentityRow, LinkOrigin, NewLink, NewParty } from './party-repository'
