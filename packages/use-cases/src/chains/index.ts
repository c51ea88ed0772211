export type { BrokenLink, FlowDownSum } from './broken-links'
export { type Gap, type GapList, listGaps } from './list-gaps'
export { type ChainParty, listChainParties } from './list-chain-parties'
export type { MechanismSource } from './known-mechanisms'
export type { PartyInFocus, ShownWay } from './party-in-focus'
export type { Picture, PictureNode } from './picture'
export {
  type EngagementChain,
  type ReachedParty,
  readEngagementChain,
  type ShownRollUp,
  type ShownSum,
} from './read-engagement-chain'
export { type HitEngagement, type PartyImpact, readPartyImpact } from './read-party-impact'
export { type PortfolioChain, readPortfolioChain, type ShownShare } from './read-portfolio-chain'
export type { ShownLink, ShownParty } from './shown'
export type { ShownPromise } from './shown-promises'
