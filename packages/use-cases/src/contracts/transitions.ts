import type { ContractState } from '@rantai/db'
import { UseCaseError } from '../errors'

/** Where a contract may go from each state: the only place that says so. */
const next: Readonly<Record<ContractState, readonly ContractState[]>> = {
  // What was signed before it came into the register goes there at once.
  draft: ['inLegalReview', 'signed', 'ended'],
  inLegalReview: ['draft', 'signed', 'ended'],
  signed: ['superseded', 'ended'],
  superseded: ['ended'],
  ended: [],
}

export const nextStates = (from: ContractState): readonly ContractState[] => next[from]

/** @throws UseCaseError notAllowedNow when there is no such step */
export function assertContractStep(from: ContractState, to: ContractState): void {
  if (!next[from].includes(to)) throw new UseCaseError('notAllowedNow', { state: from })
}
