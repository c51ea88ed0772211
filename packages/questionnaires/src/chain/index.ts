export { heldOn, type Held } from './as-of'
export { breachClockAlong, isWorseWay, type BreachClock } from './breach-clock'
export { type Chain, type ChainLink, chainOf, type ChainParty, FLOW_DOWN, type Mechanism, placesBetween } from './chain'
export { type ChainFile, readChainFile } from './chain-file'
export { type ChainReport, chainReport } from './chain-report'
export { insertLink, insertValue, removeLink } from './change-network'
export { type Components, componentsOf, cyclesOf } from './components'
export { concentrationByPlace, concentrationOf, rootsReaching, type Share } from './concentration'
export { countriesFrom, type CountryReached } from './countries'
export { dataReaching } from './data-reach'
export { flowDownAlong, weakestAmong, type WeakestPromise } from './flow-down'
export { type GapKind, type Gaps, gapsOf } from './gaps'
export { impactOf, type Touched } from './impact'
export { type Changed, diffLists, type ListChange, type ListDiff, type ListedParty } from './lists/diff-lists'
export { longestPathSearch, longestSimplePath, type LongestPath } from './longest-path'
export { closesLoop, type LoopCheck } from './loop-check'
export { type Merge, type MergeReason, mergeReasons, mergesAmong, type PartyIdentity } from './match/propose-merges'
export { bytesOf, type Network, networkOf, sourceOf } from './network'
export { type Obligation, obligationIds, obligations, type Promises } from './obligations'
export { type ChainPath, pathWithData } from './path-data'
export { MOST_PATHS, MOST_STATES, type PathOptions, type PathsTo } from './path-states'
export { pathsFrom, pathsTo } from './paths'
export {
  isBroken,
  isProven,
  promisesGiven,
  type Proof,
  type ProofStanding,
  type ProofState,
  proofStates,
  standingsOf,
} from './proofs'
export { countByDepth, pathAt, type Reach, reachOf, scratchFor } from './reach'
export { type LinkMechanism, mechanismsBy, type RegisteredTransfer } from './registry-mechanism'
export { type Contribution, type RollUp, type RollUpInput, rollUpOf } from './roll-up'
export { walk, type Walker, walkerOf } from './walk'
