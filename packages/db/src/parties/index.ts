export {
  type ChainPart,
  type EngagementPart,
  findChainVersion,
  type LinkPart,
  type LinkSource,
  loadChain,
  raiseChainVersion,
  type TransferMechanism,
} from './chain-repository'
