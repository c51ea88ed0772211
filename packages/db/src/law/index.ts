export * as lawProofRepository from './proof-repository'
export type { LawProofRow, ProofFile } from './proof-repository'
