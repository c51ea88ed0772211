import { gapsOf, type LinkMechanism, type Reach } from '@rantai/questionnaires/chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import type { MissingKind } from './chains.schema'
import { type MechanismSource, sourceOfMechanisms } from './known-mechanisms'

type Given = {
  readonly reach: Reach
  /** Places of the links that the data may pass. */
  readonly passedOn: readonly number[]
  readonly mechanism: (place: number) => LinkMechanism
}

/** By party, what the links that lead to it lack, and who says how the transfers of these links stand. */
export function lackedBy({ chain, links }: OrganisationChain, { reach, passedOn, mechanism }: Given) {
  const within = new Uint8Array(chain.network.links)
  const leading = new Map<number, number[]>()
  for (const place of passedOn) {
    within[place] = 1
    const to = chain.network.outTo[place]!
    const known = leading.get(to)
    if (known) known.push(place)
    else leading.set(to, [place])
  }
  const missing = new Map<number, Set<MissingKind>>()
  const add = (party: number, kinds: readonly MissingKind[]) => {
    const known = missing.get(party) ?? new Set()
    missing.set(party, known)
    for (const kind of kinds) known.add(kind)
  }
  const gaps = gapsOf(chain, { within: (place) => within[place] === 1, mechanism })
  for (const { row, missing: kinds } of gaps.links) add(chain.numberOf.get(links[row]!.to)!, kinds)
  for (const party of reach.parties.subarray(1))
    if (chain.parties[party]!.assessed === false) add(party, ['assessment'])
  return {
    missing: (party: number): readonly MissingKind[] => [...(missing.get(party) ?? [])],
    mechanism: (party: number): MechanismSource | null =>
      leading.has(party) ? sourceOfMechanisms(leading.get(party)!.map(mechanism)) : null,
  }
}
