import { crossBorderSteps } from '../content/facts/cross-border'
import type { Json } from '../model/condition'

export type Facts = Readonly<Record<string, Json | undefined>>
export const tiers = ['low', 'moderate', 'high', 'critical'] as const
/** An inherent tier, or a residual. */
export type Tier = (typeof tiers)[number]
/** Control bands, best first. */
export const bands = ['A', 'B', 'C', 'D', 'E'] as const
export type Band = (typeof bands)[number]

export type Inherent = {
  /** 1 to 4, null while one of its three facts isn't given. */
  impact: number | null
  /** 1 to 4, null while one of its four facts isn't given. */
  exposure: number | null
  tier: Tier | null
  /** The names of the facts still to be given, ascending. */
  missing: string[]
}

const impactFacts = ['confidentialityImpact', 'integrityImpact', 'availabilityImpact'] as const
const ladders = {
  access: ['none', 'incidental', 'regular', 'privileged'],
  crossBorder: crossBorderSteps,
  substitutability: ['week', 'month', 'sixMonths', 'longer'],
} as const

/** Rows are impact 1 to 4, columns exposure 1 to 4 (scoring.md section 5). */
const tierTable: readonly (readonly Tier[])[] = [
  ['low', 'low', 'low', 'moderate'],
  ['low', 'moderate', 'moderate', 'high'],
  ['moderate', 'moderate', 'high', 'critical'],
  ['moderate', 'high', 'critical', 'critical'],
]

const residualTable: Record<Tier, Record<Band, Tier>> = {
  low: { A: 'low', B: 'low', C: 'low', D: 'moderate', E: 'moderate' },
  moderate: { A: 'low', B: 'low', C: 'moderate', D: 'moderate', E: 'high' },
  high: { A: 'low', B: 'moderate', C: 'moderate', D: 'high', E: 'critical' },
  critical: { A: 'moderate', B: 'moderate', C: 'high', D: 'critical', E: 'critical' },
}

function recordsExposure(records: Json | undefined): number | null {
  if (typeof records !== 'number') return null
  if (records < 1_000) return 1
  if (records < 10_000) return 2
  return records < 1_000_000 ? 3 : 4
}

function impactOf(fact: Json | undefined): number | null {
  return typeof fact === 'number' && fact >= 1 && fact <= 4 ? fact : null
}

function stepOf(ladder: readonly string[], fact: Json | undefined): number | null {
  const step = ladder.findIndex((each) => each === fact)
  return step < 0 ? null : step + 1
}

function highest(parts: ReadonlyMap<string, number | null>, missing: string[]): number | null {
  let most = 0
  let complete = true
  for (const [name, value] of parts) {
    if (value === null) {
      complete = false
      missing.push(name)
    } else most = Math.max(most, value)
  }
  return complete ? most : null
}

/** Impact, exposure and tier from the seven facts of intake, each as soon as what it needs is given. */
export function inherentOf(facts: Facts): Inherent {
  const missing: string[] = []
  const impact = highest(new Map(impactFacts.map((name) => [name, impactOf(facts[name])])), missing)
  const exposures = new Map<string, number | null>([['personalRecords', recordsExposure(facts.personalRecords)]])
  for (const [name, ladder] of Object.entries(ladders)) exposures.set(name, stepOf(ladder, facts[name]))
  const exposure = highest(exposures, missing)
  const tier = impact === null || exposure === null ? null : (tierTable[impact - 1]?.[exposure - 1] ?? null)
  return { impact, exposure, tier, missing: missing.sort() }
}

/** The residual of a tier and a control band; null where either is missing. */
export function residualOf(tier: Tier | null, band: Band | null): Tier | null {
  return tier === null || band === null ? null : residualTable[tier][band]
}

export const derivedFacts = ['impact', 'exposure', 'tier'] as const

/**
 * The facts with the derived ones computed. Whatever was recorded under a derived name is ignored: `impact`, `exposure`
 * and `tier` are what the seven facts make them, or not given. A fact recorded as null isn't given.
 */
export function withDerivedFacts(facts: Facts, inherent: Inherent = inherentOf(facts)): Facts {
  // Without a prototype, so that no name is given that nobody gave.
  const all = Object.create(null) as Record<string, Json | undefined>
  for (const [name, value] of Object.entries(facts)) if (value !== null && value !== undefined) all[name] = value
  for (const name of derivedFacts) {
    delete all[name]
    const value = inherent[name]
    if (value !== null) all[name] = value
  }
  return all
}

/** The least number of records for each step of exposure. */
const recordSteps = [0, 1_000, 10_000, 1_000_000]

type Group = readonly (readonly [name: string, step: number | null, values: readonly Json[]])[]

const impactGroup = (facts: Facts): Group =>
  impactFacts.map((name) => [name, impactOf(facts[name]), [1, 2, 3, 4]] as const)
const exposureGroup = (facts: Facts): Group => [
  ['personalRecords', recordsExposure(facts.personalRecords), recordSteps],
  ...Object.entries(ladders).map(([name, ladder]) => [name, stepOf(ladder, facts[name]), ladder] as const),
]

/**
 * The highest step among those of the facts of impact, and of exposure, that aren't in `read`; 0 for a group that isn't
 * whole. Two engagements that are equal in them and in the facts read have the same impact, exposure and tier.
 */
export function unreadSteps(facts: Facts, read: ReadonlySet<string>): [impact: number, exposure: number] {
  const most = (group: Group): number =>
    group.some(([, step]) => step === null)
      ? 0
      : group.reduce((highest, [name, step]) => (read.has(name) ? highest : Math.max(highest, step ?? 0)), 1)
  return [most(impactGroup(facts)), most(exposureGroup(facts))]
}

/** Facts that stand for those that aren't in `read`: with the facts read they have these highest steps. */
export function standInFacts(steps: readonly [impact: number, exposure: number], read: ReadonlySet<string>): Facts {
  const standIns: Record<string, Json> = {}
  for (const [g, group] of [impactGroup({}), exposureGroup({})].entries()) {
    const step = steps[g] ?? 0
    const unread = step === 0 ? [] : group.filter(([name]) => !read.has(name))
    unread.forEach(([name, , values], i) => {
      standIns[name] = values[i === 0 ? step - 1 : 0] ?? null
    })
  }
  return standIns
}
