import { listIncidents, openIncidentsOf, readIncident, readIncidentChoices } from '@rantai/use-cases'
import {
  incidentsOfSchema,
  listIncidentsSchema,
  readIncidentSchema,
} from '@rantai/use-cases/incidents/incidents.schema'
import { procedure } from '../trpc'

/** One page of open or closed incidents. */
export const list = procedure('incident.read')
  .input(listIncidentsSchema)
  .query(({ ctx, input }) => listIncidents(ctx, input))

/** An incident with everything that hangs from it. */
export const read = procedure('incident.read')
  .input(readIncidentSchema)
  .query(({ ctx, input }) => readIncident(ctx, input))

/** Places and members that the form offers. */
export const choices = procedure('incident.write').query(({ ctx }) => readIncidentChoices(ctx))

/** Open incidents that reach some engagements. */
export const ofEngagements = procedure('incident.read')
  .input(incidentsOfSchema)
  .query(({ ctx, input }) => openIncidentsOf(ctx, input))
