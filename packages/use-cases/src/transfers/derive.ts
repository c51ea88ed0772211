import type { BasisEngagement, NamedId, TransferFound, TransferSaid } from '@rantai/db'
import { countryCodes, destinationsOf, pairsOf } from '@rantai/questionnaires'
import type { OrganisationChain } from '../parties/organisation-chain.types'

/** Countries that a fact or the organisation's profile lists. */
export const codesIn = (facts: Readonly<Record<string, unknown>>, name: string): string[] => {
  const value = facts[name]
  return Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string' && countryCodes.has(each))
    : []
}

/** Where the people live whose data it is; where nobody said, where the organisation is supervised. */
export function originsOf({ facts }: BasisEngagement, profile: unknown): string[] {
  const people = codesIn(facts, 'dataSubjectCountries')
  return people.length > 0 ? people : codesIn((profile ?? {}) as Record<string, unknown>, 'organisationCountries')
}

/** Only personal data is transferred; while nobody said whether it is, it counts. */
export const handlesPersonalData = ({ facts }: BasisEngagement): boolean => facts['personalData'] !== false

const numberIn = (facts: Readonly<Record<string, unknown>>, name: string): number | null => {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

const textsIn = (facts: Readonly<Record<string, unknown>>, name: string): string[] => {
  const value = facts[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** What an engagement's own facts say of each of its transfers. The tier is how bad it is if the data becomes known, 1 to 4. */
export const factsOfTransfer = ({ facts }: BasisEngagement) => ({
  data: textsIn(facts, 'dataCategories'),
  people: numberIn(facts, 'personalRecords'),
  dataTier: numberIn(facts, 'confidentialityImpact'),
  residency: codesIn(facts, 'residencyCountries'),
})

/** Who sends to whom, by the role that the intake gives the vendor; a person may say otherwise. */
export function relationshipOf({ facts }: BasisEngagement): TransferSaid['relationship'] {
  switch (facts['vendorRole']) {
    case 'processor':
      return 'C2P'
    case 'subProcessor':
      return 'P2P'
    case 'controller':
    case 'jointController':
      return 'C2C'
    default:
      return null
  }
}

/** Every transfer that one engagement causes by its facts and its chain; none where it is closed or handles no personal data. */
export function transfersFrom(
  known: OrganisationChain,
  engagement: BasisEngagement,
  profile: unknown,
): TransferFound[] {
  const root = known.roots.find(({ engagementId }) => engagementId === engagement.id)
  if (!root || !engagement.open || !handlesPersonalData(engagement)) return []
  const { facts } = engagement
  const own = factsOfTransfer(engagement)
  const destinations = destinationsOf(known.chain, {
    ...{ root: root.number, vendor: root.vendorNumber, carries: own.data.length > 0 ? own.data : undefined },
    ...{ storage: codesIn(facts, 'storageCountries'), access: codesIn(facts, 'accessCountries') },
  })
  const byCountry = new Map(destinations.map((each) => [each.country, each]))
  return pairsOf(originsOf(engagement, profile), [...byCountry.keys()]).flatMap(({ origin, destination }) => {
    const found = byCountry.get(destination)
    const path = (found?.path ?? []).map((number) => namedIn(known, number))
    const there = path.at(-1)
    if (!found || !there) return []
    const link = found.link === null ? undefined : known.links[known.chain.row[found.link] ?? -1]
    return {
      ...own,
      ...{ engagementId: engagement.id, origin, destination, path, uses: found.uses },
      ...{ partyId: there.id, partyName: there.name, linkId: link?.kind === 'link' ? link.id : null },
      recipients: found.recipients.slice(0, MOST_NAMED).map((number) => namedIn(known, number)),
      data: found.data ?? own.data,
    }
  })
}

/** As many recipients of one country are named in a row. */
const MOST_NAMED = 500

const namedIn = (known: OrganisationChain, number: number): NamedId => {
  const party = known.parties[number]
  return { id: party?.id ?? '', name: party?.name ?? '' }
}
