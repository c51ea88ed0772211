import type { AgreedOnEngagement, ChainPart, ChainProof, EngagementPart, LinkPart } from '@rantai/db'
import { countryCodes, factNamed, type Tier, tiers } from '@rantai/questionnaires'
import {
  type ChainLink,
  chainOf,
  type ChainParty,
  isProven,
  promisesGiven,
  type Promises,
  standingsOf,
} from '@rantai/questionnaires/chain'
import type { ChainLinkRow, ChainRoot, KnownParty, LinkProof, OrganisationChain } from './organisation-chain.types'

type Engagement = Extract<ChainPart, { kind: 'engagement' }>
type Party = Extract<KnownParty, { kind: 'party' }>
type Growing = { -readonly [Key in keyof Party]: Party[Key] } & { names: string[] }
/** Leads from a party to the one that it was merged into, or to itself. */
export type Standing = (party: string) => string

const categories: ReadonlySet<string> = new Set(factNamed('dataCategories')?.values)

/** The chains of one day from what the database keeps. Links of parties that were merged count for the one that stands. */
export function buildChain(
  parts: readonly ChainPart[],
  { asOf, version }: { asOf: string; version: string },
): OrganisationChain {
  const engagements = parts.filter((part) => part.kind === 'engagement')
  const recorded = parts.filter((part) => part.kind === 'link')
  const standing = standingOf(parts.filter((part) => part.kind === 'merge'))
  const known = partiesOf(parts, standing)
  for (const { name, to } of recorded) addName(known.get(standing(to)), name)
  const assessed = new Set(engagements.filter(({ body }) => body.scored).map(({ to }) => standing(to)))
  for (const party of known.values()) party.assessed = assessed.has(party.id)
  const vendorName = (vendorId: string) => known.get(standing(vendorId))?.name ?? ''
  const nodes: KnownParty[] = [
    ...engagements.map(({ id, to, name }): KnownParty => ({
      ...{ kind: 'engagement', id, name: `${vendorName(to)}: ${name}` },
      ...{ engagementId: id, vendorId: to },
    })),
    ...known.values(),
  ]
  const links: ChainLinkRow[] = [
    ...engagements.map((each): ChainLinkRow => arrowOf(each, standing)),
    ...recorded.map((link) => rowOf(link, standing)),
  ]
  const given = [
    ...engagements.map((each) => rootLink(each, { standing, asOf })),
    ...recorded.map((link) => chainLink(link, { standing, asOf })),
  ]
  const chain = chainOf(
    nodes.map((node): ChainParty => ({
      id: node.id,
      name: node.name,
      ...(node.kind === 'party' && { assessed: node.assessed }),
    })),
    given,
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parties = chain.parties.map(({ id }) => byId.get(id)!)
  const roots = engagements
    .map((each) => rootOf(each, { numberOf: chain.numberOf, standing, vendorName }))
    .sort((a, b) => a.number - b.number)
  return {
    ...{ asOf, version, chain, parties, links, roots, standing },
    isRoot: Uint8Array.from(parties, ({ kind }) => (kind === 'engagement' ? 1 : 0)),
    decided: decidedOf(roots),
  }
}

/** Follows confirmed merges to their end. Should some ever lead in a circle, its first party by id stands. */
export function standingOf(merges: readonly { readonly from: string; readonly to: string }[]): Standing {
  const into = new Map(merges.map(({ from, to }) => [from, to]))
  return (party) => {
    const met = [party]
    for (let at = into.get(party); at !== undefined; at = into.get(at)) {
      const circle = met.indexOf(at)
      if (circle !== -1) return met.slice(circle).sort()[0]!
      met.push(at)
    }
    return met.at(-1)!
  }
}

function partiesOf(parts: readonly ChainPart[], standing: Standing): Map<string, Growing> {
  const known = new Map<string, Growing>()
  const merged: Extract<ChainPart, { kind: 'party' | 'vendor' }>[] = []
  for (const part of parts) {
    if (part.kind !== 'party' && part.kind !== 'vendor') continue
    const { id, name, body } = part
    if (standing(id) !== id) merged.push(part)
    else {
      const vendorId = part.kind === 'vendor' ? id : null
      known.set(id, { kind: 'party', id, name, vendorId, country: body.country, assessed: false, names: [] })
      if (part.kind === 'vendor' && part.body.legalName !== null) addName(known.get(id), part.body.legalName)
    }
  }
  for (const part of merged) {
    const party = known.get(standing(part.id))
    addName(party, part.name)
    if (party) party.vendorId ??= part.kind === 'vendor' ? part.id : null
  }
  return known
}

function addName(party: Growing | undefined, name: string): void {
  if (party && name !== party.name && !party.names.includes(name)) party.names.push(name)
}

const noProofs: readonly LinkProof[] = []
/** Obligations are checked by the table. */
const proofsOf = (proofs: readonly ChainProof[] | null): readonly LinkProof[] =>
  proofs === null ? noProofs : (proofs as readonly LinkProof[])

function arrowOf({ id, to, body }: Engagement, standing: Standing): ChainLinkRow {
  const { facts, agreed, proofs } = body
  return {
    ...{ kind: 'engagement', id, from: id, to: standing(to), countries: placesOf(facts) },
    ...{ agreed, proofs: proofsOf(proofs) },
  }
}

function rowOf({ id, from, to, name, data, countries, body }: LinkPart, standing: Standing): ChainLinkRow {
  const { regions: _regions, proofs, ...rest } = body
  return {
    ...{ kind: 'link', id, from: standing(from), to: standing(to), namedAs: name, data, countries, ...rest },
    proofs: proofsOf(proofs),
  }
}

type OnDay = { readonly standing: Standing; readonly asOf: string }

/** The intake's data and places; a contract that has an end, or is signed, is one. Its terms count where no record says more. */
function rootLink({ id, to, body }: Engagement, { standing, asOf }: OnDay): ChainLink {
  const { facts, contractEndsOn, agreed, proofs } = body
  const countries = placesOf(facts)
  const standings = standingsOf(proofsOf(proofs), { countries, since: null }, asOf)
  const signed: Promises = { ...agreedPromises(agreed) }
  for (const { obligation, state } of standings) if (state === 'refused') delete signed[obligation]
  return {
    ...{ from: id, to: standing(to), data: textsOf(facts['dataCategories']), countries },
    promises: { ...signed, ...promisesGiven(standings) },
    ...((contractEndsOn !== null || agreed !== null) && { contract: true }),
  }
}

/** What a signed contract promises. */
export function agreedPromises(agreed: AgreedOnEngagement | null): Promises {
  if (agreed === null) return {}
  const { breachHours, deletionDays, audit } = agreed
  return {
    ...(breachHours !== null && { breachHours }),
    ...(deletionDays !== null && { deletionDays }),
    ...(audit !== null && { audit: audit ? 1 : 0 }),
  }
}

const placesOf = (facts: EngagementPart['facts']): string[] => [
  ...new Set([...textsOf(facts['storageCountries']), ...textsOf(facts['accessCountries'])]),
]

/** Data in words that are no category of the intake can't be told apart along a path: such a link passes everything. */
function chainLink({ from, to, data, countries, body }: LinkPart, { standing, asOf }: OnDay): ChainLink {
  return {
    ...{ from: standing(from), to: standing(to), regions: body.regions },
    ...(body.proofs !== null && provenBy(proofsOf(body.proofs), { countries, since: body.validFrom }, asOf)),
    ...(data.every((name) => categories.has(name)) && { data }),
    countries: countries.filter((code) => countryCodes.has(code)),
    contract: body.contractRef !== null,
    ...(body.mechanism !== null && { mechanism: body.mechanism }),
  }
}

/** A link's promises and whether its flow-down is proven are what the records say on the day, and nothing else. */
function provenBy(
  proofs: readonly LinkProof[],
  link: { readonly countries: readonly string[]; readonly since: string },
  asOf: string,
): Pick<ChainLink, 'promises' | 'flowDown'> {
  const standings = standingsOf(proofs, link, asOf)
  const promises = promisesGiven(standings)
  return { flowDown: isProven(standings), ...(Object.keys(promises).length > 0 && { promises }) }
}

type Around = {
  readonly numberOf: ReadonlyMap<string, number>
  readonly standing: Standing
  readonly vendorName: (vendorId: string) => string
}

function rootOf({ id, to, name, body }: Engagement, { numberOf, standing, vendorName }: Around): ChainRoot {
  const { facts, tier, impact, ownerName, ownerMemberId, residual, currentResidual } = body
  return {
    ...{ engagementId: id, title: name, vendorId: to, vendorName: vendorName(to) },
    ...{ number: numberOf.get(id)!, vendorNumber: numberOf.get(standing(to))! },
    ...{ tier, impact, ownerName, ownerMemberId, residual, currentResidual },
    data: textsOf(facts['dataCategories']),
    subjectCountries: textsOf(facts['dataSubjectCountries']),
    people: numberIn(facts, 'personalRecords'),
    substitutability: typeof facts['substitutability'] === 'string' ? facts['substitutability'] : null,
  }
}

function numberIn(facts: EngagementPart['facts'], name: string): number | null {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

const textsOf = (fact: unknown): string[] => (Array.isArray(fact) ? fact.map(String) : [])

function decidedOf(roots: readonly ChainRoot[]): (party: number) => Tier | undefined {
  const worst = new Map<number, Tier>()
  for (const { vendorNumber, residual } of roots) {
    if (residual === null) continue
    const before = worst.get(vendorNumber)
    if (before === undefined || tiers.indexOf(residual) > tiers.indexOf(before)) worst.set(vendorNumber, residual)
  }
  return (party) => worst.get(party)
}
