import type {
  AgreedOnEngagement,
  ChainProof,
  ChainRecordPart,
  ChainRootPart,
  EngagementPart,
  LinkPart,
} from '@rantai/db'
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

type Engagement = Extract<ChainRootPart, { kind: 'engagement' }>
type LinkRow = Extract<ChainLinkRow, { kind: 'link' }>
type Party = Extract<KnownParty, { kind: 'party' }>
type Growing = { -readonly [Key in keyof Party]: Party[Key] }
/** Leads from a party to the one that it was merged into, or to itself. */
export type Standing = (party: string) => string

const categories: ReadonlySet<string> = new Set(factNamed('dataCategories')?.values)

/** Who is known beside the vendors and all their links of one day, merges resolved: what stays the same while engagements change. */
export type ChainRecord = {
  readonly asOf: string
  readonly standing: Standing
  readonly parties: readonly Extract<ChainRecordPart, { kind: 'party' }>[]
  readonly links: readonly LinkRow[]
}

/** What was recorded, from what the database keeps. Links of parties that were merged count for the one that stands. */
export function recordOf(parts: readonly ChainRecordPart[], asOf: string): ChainRecord {
  const standing = standingOf(parts.filter((part) => part.kind === 'merge'))
  return {
    ...{ asOf, standing },
    parties: parts.filter((part) => part.kind === 'party'),
    links: parts.filter((part) => part.kind === 'link').map((link) => rowOf(link, standing)),
  }
}

/** The chains of one day from what was recorded, and the vendors and engagements as they stand. */
export function buildChain(
  record: ChainRecord,
  rootParts: readonly ChainRootPart[],
  version: string,
): OrganisationChain {
  const { asOf, standing, links: recorded } = record
  const engagements = rootParts.filter((part) => part.kind === 'engagement')
  const known = partiesOf(record, rootParts)
  for (const { namedAs, to } of recorded) addName(known.get(to), namedAs)
  for (const { to, body } of engagements) {
    const party = known.get(standing(to))
    if (body.scored && party) party.assessed = true
  }
  const vendorName = (vendorId: string) => known.get(standing(vendorId))?.name ?? ''
  const nodes: KnownParty[] = [
    ...engagements.map(({ id, to, name }): KnownParty => ({
      ...{ kind: 'engagement', id, name: `${vendorName(to)}: ${name}` },
      ...{ engagementId: id, vendorId: to },
    })),
    ...known.values(),
  ]
  const links: ChainLinkRow[] = [...engagements.map((each): ChainLinkRow => arrowOf(each, standing)), ...recorded]
  const saying = sayingOn(asOf)
  const chain = chainOf(
    nodes.map((node): ChainParty => ({
      id: node.id,
      name: node.name,
      ...(node.kind === 'party' && { assessed: node.assessed }),
    })),
    [...engagements.map((each) => rootLink(each, { standing, asOf })), ...recorded.map(saying)],
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
    if (!into.has(party)) return party
    const met = [party]
    for (let at = into.get(party); at !== undefined; at = into.get(at)) {
      const circle = met.indexOf(at)
      if (circle !== -1) return met.slice(circle).sort()[0]!
      met.push(at)
    }
    return met.at(-1)!
  }
}

function partiesOf({ standing, parties }: ChainRecord, roots: readonly ChainRootPart[]): Map<string, Growing> {
  const known = new Map<string, Growing>()
  const merged: { readonly id: string; readonly name: string; readonly vendorId: string | null }[] = []
  const add = (id: string, name: string, { country, vendorId }: Pick<Growing, 'country' | 'vendorId'>) => {
    if (standing(id) !== id) merged.push({ id, name, vendorId })
    else known.set(id, { kind: 'party', id, name, vendorId, country, assessed: false, names: none })
  }
  for (const { id, name, country } of parties) add(id, name, { country, vendorId: null })
  for (const part of roots) {
    if (part.kind !== 'vendor') continue
    const { id, name, body } = part
    add(id, name, { country: body.country, vendorId: id })
    if (body.legalName !== null) addName(known.get(id), body.legalName)
  }
  for (const { id, name, vendorId } of merged) {
    const party = known.get(standing(id))
    addName(party, name)
    if (party) party.vendorId ??= vendorId
  }
  return known
}

function addName(party: Growing | undefined, name: string): void {
  if (party && name !== party.name && !party.names.includes(name)) party.names = [...party.names, name]
}

const none: readonly string[] = []
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

/** Every field named: rows by the hundred thousand want one shape. */
function rowOf({ id, from, to, said, proofsOf: first, proofs }: LinkPart, standing: Standing): LinkRow {
  return {
    kind: 'link',
    id,
    from: standing(from),
    to: standing(to),
    namedAs: said.namedAs,
    service: said.service,
    data: said.data,
    countries: said.countries,
    regions: said.regions,
    contractRef: said.contractRef,
    mechanism: said.mechanism,
    source: said.source,
    sourceDate: said.sourceDate,
    sourceDocument: said.sourceDocument,
    validFrom: said.validFrom,
    validTo: said.validTo,
    proofsOf: first,
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

/**
 * What a link of the day says for the computations. Data in words that are no category of the intake can't be told apart along a
 * path: such a link passes everything.
 */
function sayingOn(asOf: string): (row: LinkRow) => ChainLink {
  const placesIn = onceEach((countries) => countries.filter((code) => countryCodes.has(code)))
  const told = onceEach((data) => (data.every((name) => categories.has(name)) ? data : []))
  return (row) => {
    const proven =
      row.proofs === noProofs
        ? undefined
        : provenBy(row.proofs, { countries: row.countries, since: row.validFrom }, asOf)
    return {
      from: row.from,
      to: row.to,
      regions: row.regions,
      data: told(row.data),
      countries: placesIn(row.countries),
      contract: row.contractRef !== null,
      mechanism: row.mechanism ?? undefined,
      flowDown: proven?.flowDown,
      promises: proven?.promises,
    }
  }
}

/** Links share their lists: each is looked at once. */
function onceEach(make: (list: readonly string[]) => readonly string[]) {
  const known = new Map<readonly string[], readonly string[]>()
  return (list: readonly string[]): readonly string[] => {
    const before = known.get(list)
    if (before) return before
    const made = make(list)
    known.set(list, made)
    return made
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
