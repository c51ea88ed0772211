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
 * @param shown which of the hits are wanted as whole rows; none where it is left out
 */
export const incidentDossier = (
  tx: Transaction,
  id: string,
  shown: { size: number; page: number } = { size: 0, page: 1 },
) => readIncidentDossier(tx, id, { facts: factsOfDuties(), ...shown })

/** The duties that apply to an incident. */
export function dutiesOf(dossier: IncidentDossier): ApplyingDuty[] {
  const known = knownFacts(dossier)
  const hits = dossier.hits.map(({ engagementId, factsAt }) => ({ id: engagementId, facts: known[factsAt]! }))
  return applyingDuties(hits, affectedOf(dossier), { organisation: profileFacts(dossier.profile) })
}

/** The duties that apply by each set of facts alone, in the order of the dossier's. */
export const dutiesByFacts = (dossier: IncidentDossier): ApplyingDuty[][] =>
  knownFacts(dossier).map((facts) => applyingDuties([{ id: '', facts }], affectedOf(dossier)))

/** The organisation's own facts under those of the engagements. */
function knownFacts({ facts, profile }: IncidentDossier): Facts[] {
  const own = profileFacts(profile)
  return facts.map((each) => ({ ...own, ...(each as Facts) }))
}

/** Every clock of an incident at a moment, as facts, law and what was recorded stand now. */
export function clocksOf(dossier: IncidentDossier, now: Date): IncidentClock[] {
  const records = new Map(
    dossier.duties.map((each): [string, DutyRecord] => [
      each.dutyId,
      { toldAt: each.toldAt === null ? null : new Date(each.toldAt), notNeeded: each.notNeeded !== null },
    ]),
  )
  return incidentClocks(dutiesOf(dossier), { events: eventsOf(dossier), records, now, holidaysOf })
}
