import { evaluateFacts } from '../applicability/evaluate'
import { FALSE, TRUE } from '../applicability/truth'
import { factsNamed } from '../compose/conditions'
import { byId } from '../compose/questionnaire'
import { derivedFacts, type Facts, inherentOf, withDerivedFacts } from '../inherent/inherent'
import { type ApplyingClock, clockHours, clocksFor } from '../law/clocks'
import { instrumentNamed, jurisdiction, sourcesOf } from '../law/jurisdictions'
import { type Law, shippedLaw } from '../law/law'
import type { Duty } from './duty'
import { sectorDuties } from './sector-duties'

/** An engagement that an incident hits, with its facts over the organisation's own. */
export type Hit = { readonly id: string; readonly facts: Facts }

/** What is known of the incident and narrows the engagements' facts; undefined where nobody said. */
export type Affected = {
  readonly personalData?: boolean | undefined
  readonly dataCategories?: readonly string[] | undefined
  /** Countries of the people affected. */
  readonly peopleCountries?: readonly string[] | undefined
}

export type ApplyingDuty = Duty & {
  /** False where a fact that decides it isn't given. */
  certain: boolean
  /** The engagements by whose facts it applies, in the order given. */
  because: string[]
}

/**
 * Every duty to tell that binds the organisation in this incident, of law in force alone, ascending by id: what is known
 * of the incident replaces what was recorded of an engagement. Without a hit the organisation's own facts decide. What is
 * uncertain is left out where the country is known to be neither one of supervision nor one of the people. Facts that are one
 * and the same object are asked of the law once.
 */
export function applyingDuties(
  hits: readonly Hit[],
  affected: Affected,
  { organisation = {}, law = shippedLaw() }: { readonly organisation?: Facts; readonly law?: Law } = {},
): ApplyingDuty[] {
  const found = new Map<string, ApplyingDuty>()
  const all: readonly { id: string | null; facts: Facts }[] =
    hits.length > 0 ? hits : [{ id: null, facts: organisation }]
  const asked = new Map<Facts, readonly Applies[]>()
  for (const { id, facts } of all) {
    const under = asked.get(facts) ?? dutiesUnder(narrowed(facts, affected), law)
    asked.set(facts, under)
    for (const { of, certain } of under) {
      const applying = found.get(of.id) ?? { ...('rule' in of ? of : dutyOf(of, law)), certain, because: [] }
      found.set(of.id, applying)
      applying.certain ||= certain
      if (id !== null) applying.because.push(id)
    }
  }
  return [...found.values()].sort(byId)
}

function narrowed(facts: Facts, { personalData, dataCategories, peopleCountries }: Affected): Facts {
  return {
    ...facts,
    ...(personalData !== undefined && { personalData }),
    ...(dataCategories !== undefined && { dataCategories: [...dataCategories] }),
    ...(peopleCountries !== undefined && { dataSubjectCountries: [...peopleCountries] }),
  }
}

/** Countries of supervision and of the people. */
const placeFacts = ['organisationCountries', 'dataSubjectCountries'] as const

function concerns(facts: Facts, code: string, law: Law): boolean {
  const places = placeFacts.map((name) => facts[name])
  if (places.some((each) => !Array.isArray(each))) return true
  return places.flat().some((each) => typeof each === 'string' && jurisdiction(each, law)?.code === code)
}

/** What applies: a sector's duty as it is written, a clock of the law before it is worded as a duty. */
type Applies = { readonly of: Duty | ApplyingClock; readonly certain: boolean }

/** The facts that decide which duties apply, ascending; what is recorded under other names changes nothing. */
export function factsOfDuties(law: Law = shippedLaw()): readonly string[] {
  const conditions = [...law.jurisdictions.flatMap(({ clocks }) => clocks), ...sectorDuties].map(({ when }) => when)
  const named = new Set(conditions.flatMap((when) => [...factsNamed(when)]))
  const derived = derivedFacts.some((name) => named.has(name)) ? inherentOf({}).missing : []
  return [...new Set([...named, ...derived, ...placeFacts])].sort()
}

function dutiesUnder(facts: Facts, law: Law): Applies[] {
  const reading = { facts: withDerivedFacts(facts), types: {}, asOf: '' }
  const bySector = sectorDuties.flatMap(({ duty, when }): Applies[] => {
    const truth = evaluateFacts(when, reading)
    return truth === FALSE ? [] : [{ of: duty, certain: truth === TRUE }]
  })
  const all = [...clocksFor(facts, undefined, law).map((clock) => ({ of: clock, certain: clock.certain })), ...bySector]
  return all.filter(({ of, certain }) => certain || concerns(facts, of.jurisdiction, law))
}

function dutyOf(clock: ApplyingClock, law: Law): Duty {
  const { id, to, stage, amount, unit, wording, reported, from, regime, vendorHours, label, checkedOn } = clock
  const state = jurisdiction(clock.jurisdiction, law)
  const told = regime === 'dataProtection' ? state?.authority : state?.responseTeam
  const sources = sourcesOf(clock.sources, law).map(({ title, url, accessedOn }) => ({ title, url, accessedOn }))
  return {
    ...{ id, to, stage, amount, unit, wording, reported, from, regime, vendorHours, label, checkedOn },
    jurisdiction: clock.jurisdiction,
    rule: instrumentNamed(clock.instrument, law)?.title.en ?? clock.instrument,
    recipient: to === 'authority' ? (told?.text?.en ?? null) : null,
    trigger: clock.trigger.text,
    sources,
  }
}

/**
 * The duty with the shortest known time to tell an authority, of those that certainly apply; undefined where none has a
 * figure in hours or days. Of equals the first by id.
 */
export function strictestDuty<Each extends ApplyingDuty>(duties: readonly Each[]): Each | undefined {
  return duties
    .filter((each) => each.certain && each.to === 'authority' && each.stage !== 'final' && clockHours(each) !== null)
    .sort((a, b) => clockHours(a)! - clockHours(b)!)[0]
}
