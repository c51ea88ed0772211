import { impactOf } from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type ChainAsked, organisationChain } from './organisation-chain'
import type { ChainRoot } from './organisation-chain.types'

export type TouchedEngagement = {
  readonly root: ChainRoot
  /** Links between the engagement and the party; 1 where the vendor itself is meant. */
  readonly depth: number
  /** The shortest way, from the vendor to the party. */
  readonly path: readonly { readonly id: string; readonly name: string }[]
  /** Categories that get there on it; null where nothing limits them. */
  readonly data: readonly string[] | null
}

/**
 * Which engagements an incident or outage of a party touches, nearest first; a merged party is the one that stands.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function impactOfParty(
  call: Call,
  { partyId, ...asked }: ChainAsked & { readonly partyId: string },
): Promise<{
  readonly party: { readonly id: string; readonly name: string }
  readonly touched: readonly TouchedEngagement[]
}> {
  const known = await organisationChain(call, asked)
  const number = known.chain.numberOf.get(known.standing(partyId))
  const party = number === undefined ? undefined : known.parties[number]
  if (number === undefined || party?.kind !== 'party') throw new UseCaseError('notFound')
  const rootAt = new Map(known.roots.map((root) => [root.number, root]))
  const touched = impactOf(known.chain, number, known).map(({ root, depth, path }) => ({
    ...{ root: rootAt.get(root)!, depth, data: path.data },
    path: path.parties.slice(1).map((at) => ({ id: known.parties[at]!.id, name: known.parties[at]!.name })),
  }))
  return { party: { id: party.id, name: party.name }, touched }
}
