import type { Tier } from '../inherent/inherent'

/** One sub-processor as a source names it. */
export type NamedThere = {
  readonly partyId: string
  readonly name: string
  readonly countries: readonly string[]
}

/** What a notice announced that wasn't withdrawn. */
export type Announced = {
  readonly change: 'add' | 'change' | 'remove'
  readonly name: string
  readonly countries: readonly string[]
}

export type Unannounced = {
  readonly kind: 'unannouncedParty' | 'unannouncedCountry'
  readonly partyId: string
  readonly name: string
  /** The countries that no notice named; of a party all of its countries. */
  readonly countries: readonly string[]
}

/**
 * What a vendor's list says now that it neither said before nor announced: parties, and countries of parties that were known. A first
 * list announces itself: there is nothing that it changed.
 */
export function unannouncedIn(
  before: readonly NamedThere[],
  now: readonly NamedThere[],
  announced: readonly Announced[],
): Unannounced[] {
  if (before.length === 0) return []
  const known = byParty(before)
  return [...byParty(now).values()].flatMap((party): Unannounced[] => {
    const notices = announced.filter(
      ({ change, name }) => change !== 'remove' && plainName(name) === plainName(party.name),
    )
    const was = known.get(party.partyId)
    if (!was) return notices.length > 0 ? [] : [{ kind: 'unannouncedParty', ...party }]
    // A party without a country was somewhere: that is said now, and nothing moved.
    if (was.countries.length === 0) return []
    const told = new Set([...was.countries, ...notices.flatMap(({ countries }) => countries)])
    const countries = party.countries.filter((code) => !told.has(code))
    return countries.length === 0 ? [] : [{ kind: 'unannouncedCountry', ...party, countries }]
  })
}

function byParty(named: readonly NamedThere[]): Map<string, NamedThere> {
  const parties = new Map<string, NamedThere>()
  for (const each of named) {
    const before = parties.get(each.partyId)
    const countries = [...new Set([...(before?.countries ?? []), ...each.countries])].sort()
    parties.set(each.partyId, { ...(before ?? each), countries })
  }
  return parties
}

/** How two writings of one name are told to be the same: not by case, punctuation or spaces. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{C}\p{S}\s]+/gu, '')

const days: Readonly<Record<Tier, number>> = { critical: 30, high: 60, moderate: 120, low: 180 }

/** Days within which a finding is to be closed (workflow.md section 2). */
export const daysToRemedy = (severity: Tier): number => days[severity]
