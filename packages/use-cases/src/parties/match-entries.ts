import { type IdentityRow, newId, type NewParty } from '@rantai/db'
import { type ListedParty, type MergeReason, mergesAmong, type PartyIdentity } from '@rantai/questionnaires/chain'

export type MatchedEntries = {
  /** By entry: the party that it means. */
  readonly parties: readonly string[]
  /** Those that nobody knew. */
  readonly unknown: readonly NewParty[]
  /** A new party that may be one that is known, or another new one. */
  readonly proposals: readonly {
    readonly partyId: string
    readonly intoPartyId: string
    readonly reasons: readonly MergeReason[]
  }[]
}

/**
 * Whom the entries of a list mean, by the matching rule of chains: a known party only where it is certain; everything else is
 * a party of its own, proposed to a person where it may be a known one.
 */
export function matchEntries(known: readonly IdentityRow[], entries: readonly ListedParty[]): MatchedEntries {
  const names = known.flatMap((row) => identitiesOf(row).map((identity) => ({ id: row.id, identity })))
  const isVendor = new Set(known.filter((row) => row.isVendor).map(({ id }) => id))
  const merges = mergesAmong([...names.map(({ identity }) => identity), ...entries.map(identityOf)])
  const into = new Map(merges.filter(({ certain }) => certain).map((merge) => [merge.party, merge.into]))
  const unknown: NewParty[] = []
  const partyAt = new Map<number, string>(names.map(({ id }, place) => [place, id]))
  const parties = entries.map((entry, i) => {
    const place = names.length + i
    const standing = into.get(place)
    const party = standing === undefined ? undefined : partyAt.get(standing)
    const id = party ?? newId()
    if (party === undefined) unknown.push(newParty(id, entry))
    partyAt.set(place, id)
    return id
  })
  const fresh = new Set(unknown.map(({ id }) => id))
  const proposals = merges.flatMap(({ certain, party, into: other, reasons }) => {
    const [a, b] = [partyAt.get(party), partyAt.get(other)]
    if (certain || a === undefined || b === undefined || a === b || !(fresh.has(a) || fresh.has(b))) return []
    // A vendor stands for those that are merged with it; of two others the one that was there first.
    const turned = isVendor.has(a) || (fresh.has(b) && !fresh.has(a))
    return [turned ? { partyId: b, intoPartyId: a, reasons } : { partyId: a, intoPartyId: b, reasons }]
  })
  return { parties, unknown, proposals: oncePerPair(proposals) }
}

function oncePerPair<Of extends { readonly partyId: string; readonly intoPartyId: string }>(all: readonly Of[]): Of[] {
  return [...new Map(all.map((each) => [[each.partyId, each.intoPartyId].sort().join(' '), each])).values()]
}

function identitiesOf({ name, legalName, country, registration, domain }: IdentityRow): PartyIdentity[] {
  const rest = {
    ...(country !== null && { country }),
    ...(registration !== null && { registration }),
    ...(domain !== null && { domain }),
  }
  return [{ name, ...rest }, ...(legalName === null || legalName === name ? [] : [{ name: legalName, ...rest }])]
}

/** The countries of an entry are where data is: its own country nobody said. */
const identityOf = ({ name, domain, registration }: ListedParty): PartyIdentity => ({ name, domain, registration })

const newParty = (id: string, { name, domain, registration }: ListedParty): NewParty => ({
  ...{ id, name: name.slice(0, 300), country: null },
  ...{ registration: registration ?? null, domain: domain ?? null },
})
