import type { IncidentDossier } from '@rantai/db'
import {
  type Affected,
  applyingDuties,
  type ApplyingDuty,
  type DutyRecord,
  type Facts,
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

/** The duties that apply to an incident, or to one engagement it hits. */
export function dutiesOf(dossier: IncidentDossier, engagementId?: string): ApplyingDuty[] {
  const own = profileFacts(dossier.profile)
  const hits = dossier.hits
    .filter((hit) => engagementId === undefined || hit.engagementId === engagementId)
    .map((hit) => ({ id: hit.engagementId, facts: { ...own, ...(hit.facts as Facts) } }))
  return applyingDuties(hits, affectedOf(dossier), { organisation: own })
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
