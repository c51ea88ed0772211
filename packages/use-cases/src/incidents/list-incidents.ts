import {
  type IncidentListPage,
  listIncidentPlaces,
  listIncidents as list,
  memberRepository,
  listOpenIncidentsOf,
  type OpenIncidentOf,
} from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { incidentsPerPage, type ListIncidentsInput } from './incidents.schema'

/** One page of open or closed incidents, newest first. @throws UseCaseError forbidden */
export function listIncidents({ actor, deps }: Call, { state, page }: ListIncidentsInput): Promise<IncidentListPage> {
  const scope = authorize(actor, 'incident.read')
  const range = { limit: incidentsPerPage, offset: (page - 1) * incidentsPerPage }
  return deps.database.withScope(scope, (tx) => list(tx, { state, ...range }))
}

/** What the form of an incident offers: places it may have happened at, and members who may own it. */
export function readIncidentChoices({ actor, deps }: Call) {
  const scope = authorize(actor, 'incident.write')
  return deps.database.withScope(scope, async (tx) => ({
    places: await listIncidentPlaces(tx),
    members: (await memberRepository.listMembers(tx)).map(({ id, name }) => ({ id, name })),
  }))
}

/** Open incidents that reach these engagements (all of them without a list), the gravest first. */
export function openIncidentsOf(
  { actor, deps }: Call,
  { engagementIds }: { readonly engagementIds: readonly string[] | null },
): Promise<OpenIncidentOf[]> {
  const scope = authorize(actor, 'incident.read')
  return deps.database.withScope(scope, (tx) => listOpenIncidentsOf(tx, engagementIds))
}
