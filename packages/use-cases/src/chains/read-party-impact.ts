import { impactOf } from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { organisationChain } from '../parties/organisation-chain'
import type { ChainRoot, OrganisationChain } from '../parties/organisation-chain.types'
import { chainRowsPerPage, type ReadPartyImpactInput } from './chains.schema'
import { shownPath, type ShownParty } from './shown'

export type HitEngagement = Pick<
  ChainRoot,
  'engagementId' | 'title' | 'vendorName' | 'tier' | 'people' | 'subjectCountries' | 'substitutability' | 'ownerName'
> & {
  readonly depth: number
  readonly path: readonly ShownParty[]
  /** What gets there; null where nothing limits it, empty where none does: then only the service is hit. */
  readonly data: readonly string[] | null
}

export type PartyImpact = {
  readonly asOf: string
  readonly party: {
    readonly id: string
    readonly name: string
    readonly vendorId: string | null
    readonly country: string | null
    readonly names: readonly string[]
    readonly assessed: boolean
  }
  readonly engagements: number
  readonly weighty: number
  /** People whose data some engagement hands over, added up; `peopleUnknown` engagements don't say. */
  readonly people: number
  readonly peopleUnknown: number
  /** Countries of the people, with how many of the engagements have any there. */
  readonly subjectCountries: readonly { readonly code: string; readonly engagements: number }[]
  /** Countries that links to the party name. */
  readonly countries: readonly string[]
  readonly data: readonly string[]
  /** Some way limits the data by nothing that is recorded. */
  readonly dataUnlimited: boolean
  readonly owners: readonly { readonly name: string; readonly engagements: number }[]
  readonly withoutOwner: number
  /** Those of the page that was asked for; one that isn't there any more is the last. */
  readonly rows: readonly HitEngagement[]
  readonly page: number
}

/**
 * "This provider is down or breached: who is hit": every engagement that reaches a party, nearest first, with data,
 * people, countries, how long a replacement takes and whom to call. Three statements at most.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function readPartyImpact(
  call: Call,
  { partyId, page: wanted }: ReadPartyImpactInput,
): Promise<PartyImpact> {
  const known = await organisationChain(call)
  const number = known.chain.numberOf.get(known.standing(partyId))
  const party = number === undefined ? undefined : known.parties[number]
  if (number === undefined || party?.kind !== 'party') throw new UseCaseError('notFound')
  const { id, name, vendorId, country, names, assessed } = party
  const rootAt = new Map(known.roots.map((root) => [root.number, root]))
  const hit = impactOf(known.chain, number, known).map(({ root, depth, path }) => ({
    ...{ root: rootAt.get(root)!, depth, path },
    data: dataHit(rootAt.get(root)!, path.data),
  }))
  const roots = hit.map(({ root }) => root)
  const page = Math.min(wanted, Math.max(1, Math.ceil(hit.length / chainRowsPerPage)))
  return {
    asOf: known.asOf,
    party: { id, name, vendorId, country, names, assessed },
    engagements: hit.length,
    weighty: roots.filter(({ tier }) => tier === 'critical' || tier === 'high').length,
    people: roots.reduce((sum, { people }) => sum + (people ?? 0), 0),
    peopleUnknown: roots.filter(({ people }) => people === null).length,
    subjectCountries: counted(roots.flatMap(({ subjectCountries }) => [...new Set(subjectCountries)])).map(
      ([code, engagements]) => ({ code, engagements }),
    ),
    countries: countriesInto(known, number),
    data: [...new Set(hit.flatMap(({ data }) => data ?? []))].sort(),
    dataUnlimited: hit.some(({ data }) => data === null),
    owners: counted(roots.flatMap(({ ownerName }) => ownerName ?? [])).map(([owner, engagements]) => ({
      ...{ name: owner, engagements },
    })),
    withoutOwner: roots.filter(({ ownerName }) => ownerName === null).length,
    page,
    rows: hit.slice((page - 1) * chainRowsPerPage, page * chainRowsPerPage).map(({ root, depth, path, data }) => {
      const { engagementId, title, vendorName, tier, people, subjectCountries, substitutability, ownerName } = root
      return {
        ...{ engagementId, title, vendorName, tier, people, subjectCountries, substitutability, ownerName },
        ...{ depth, data, path: shownPath(known, path.parties) },
      }
    }),
  }
}

/** No more gets there than the engagement hands over; an intake that names nothing limits nothing. */
function dataHit({ data }: ChainRoot, passed: readonly string[] | null): readonly string[] | null {
  if (data.length === 0) return passed
  return passed === null ? data : data.filter((each) => passed.includes(each))
}

/** How often each stands there, most first, then by name. */
function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

function countriesInto({ chain }: OrganisationChain, party: number): string[] {
  const { outTo, links } = chain.network
  const countries = new Set<string>()
  for (let place = 0; place < links; place += 1) {
    if (outTo[place] !== party) continue
    for (const code of chain.countrySets.namesOf(chain.countries[place]!) ?? []) countries.add(code)
  }
  return [...countries].sort()
}
