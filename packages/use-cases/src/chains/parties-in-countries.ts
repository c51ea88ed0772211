import type { Reach } from '@rantai/questionnaires/chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import { shownParty, type ShownParty } from './shown'

/** How many are named; the others are counted. */
const NAMED = 5

export type OthersThere = { readonly named: readonly ShownParty[]; readonly more: number }

/**
 * Who else is in a country by one of the links at these places, beside the party that is named as the cause: in order of
 * length of the way, then of names.
 */
export function othersInCountries(
  known: OrganisationChain,
  { reach, places }: { readonly reach: Reach; readonly places: readonly number[] },
): (code: string, but: number) => OthersThere {
  const { chain } = known
  const there = new Map<string, Set<number>>()
  for (const place of places) {
    for (const code of chain.countrySets.namesOf(chain.countries[place]!) ?? []) {
      const parties = there.get(code) ?? new Set()
      there.set(code, parties.add(chain.network.outTo[place]!))
    }
  }
  return (code, but) => {
    const others = [...(there.get(code) ?? [])].filter((party) => party !== but)
    const named = others.sort((a, b) => reach.placeOf[a]! - reach.placeOf[b]!).slice(0, NAMED)
    return { named: named.map((party) => shownParty(known, party)), more: others.length - named.length }
  }
}
