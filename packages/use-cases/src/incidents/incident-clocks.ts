import { type IncidentDossier, readIncidentDossier, type Transaction } from '@rantai/db'
import {
  type Affected,
  applyingDuties,
  type ApplyingDuty,
  type DutyRecord,
  type Facts,
  factsOfDuties,
  type IncidentClock,
  incidentClocks,
  type IncidentEvents,
} from '@rantai/questionnaires'
import { holidaysOf } from '../calendar'

export const eventsOf = (
  of: Pick<IncidentDossier, 'beganAt' | 'discoveredAt' | 'awareAt' | 'assessedAt'>,
): IncidentEvents => ({
  incident: of.beganAt,
  discovery: of.discoveredAt,
  awareness: of.awareAt,
  assessment: of.assessedAt,
})

/** The facts of an organisation's profile that are set. */
export const profileFacts = (profile: unknown): Facts =>
  Object.fromEntries(Object.entries((profile ?? {}) as Facts).filter(([, value]) => value !== null)) as Facts

/** What people said of the incident; what nobody knows leaves the engagements' own facts. */
const affectedOf = (dossier: IncidentDossier): Affected => ({
  personalData: dossier.personalData ?? undefined,
  dataCategories: dossier.dataCategories ?? undefined,
  peopleCountries: dossier.peopleCountries ?? undefined,
})

/**
 * An incident with its hits and the facts that decide duties.
 * @param wanted which of the hits are wanted as whole rows (none where it is left out), and how many of each set of facts by name
 */
export const incidentDossier = (
  tx: Transaction,
  id: string,
  wanted: { size: number; page: number; each?: number | undefined } = { size: 0, page: 1 },
) => readIncidentDossier(tx, id, { facts: factsOfDuties(), ...wanted })

/** A duty with how many engagements cause it; `because` are those of them that the dossier holds. */
export type CausedDuty = ApplyingDuty & { readonly causes: number }

/** The duties that apply to an incident. */
export const dutiesOf = (dossier: IncidentDossier): CausedDuty[] => jointDuties(dossier, dutiesByFacts(dossier))

/** The duties that apply to an incident, from those that apply by each set of facts. */
export function jointDuties(dossier: IncidentDossier, byFacts: readonly ApplyingDuty[][]): CausedDuty[] {
  if (dossier.hitCount === 0) {
    const duties = applyingDuties([], affectedOf(dossier), { organisation: profileFacts(dossier.profile) })
    return duties.map((duty) => ({ ...duty, causes: 0 }))
  }
  const found = new Map<string, { duty: ApplyingDuty; sets: number[] }>()
  byFacts.forEach((duties, at) => {
    for (const duty of duties) {
      const known = found.get(duty.id) ?? { duty: { ...duty, certain: false }, sets: [] }
      found.set(duty.id, known)
      known.duty.certain ||= duty.certain
      known.sets.push(at)
    }
  })
  return [...found.values()]
    .map(({ duty, sets }) => ({
      ...duty,
      because: idsOf(dossier, sets),
      causes: sets.reduce((sum, at) => sum + dossier.facts[at]!.count, 0),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const idsOf = ({ hits, facts }: IncidentDossier, sets: readonly number[]): string[] =>
  hits
    .filter(({ factsAt }) => sets.length === facts.length || sets.includes(factsAt))
    .map(({ engagementId }) => engagementId)

/** The duties that apply by each set of facts alone, in the order of the dossier's. */
export function dutiesByFacts(dossier: IncidentDossier): ApplyingDuty[][] {
  const own = profileFacts(dossier.profile)
  const affected = affectedOf(dossier)
  return dossier.facts.map(({ set }) => applyingDuties([{ id: '', facts: { ...own, ...(set as Facts) } }], affected))
}

/** Every clock of an incident at a moment, as facts, law and what was recorded stand now. */
export const clocksOf = (dossier: IncidentDossier, now: Date): IncidentClock[] =>
  clocksOfDuties(dossier, { duties: dutiesOf(dossier), now })

/** The clocks of these duties of an incident at a moment. */
export function clocksOfDuties(
  dossier: IncidentDossier,
  { duties, now }: { readonly duties: readonly ApplyingDuty[]; readonly now: Date },
): IncidentClock[] {
  const records = new Map(
    dossier.duties.map((each): [string, DutyRecord] => [
      each.dutyId,
      { toldAt: each.toldAt === null ? null : new Date(each.toldAt), notNeeded: each.notNeeded !== null },
    ]),
  )
  return incidentClocks(duties, { events: eventsOf(dossier), records, now, holidaysOf })
}
