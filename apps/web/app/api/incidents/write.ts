import {
  addIncidentEntry,
  addIncidentTask,
  checkIncidentHits,
  closeIncident,
  markIncidentTask,
  openIncident,
  recordDuty as record,
  updateIncident,
} from '@rantai/use-cases'
import {
  addEntrySchema,
  addTaskSchema,
  closeIncidentSchema,
  incidentByIdSchema,
  markTaskSchema,
  openIncidentSchema,
  recordDutySchema,
  updateIncidentSchema,
} from '@rantai/use-cases/incidents/incidents.schema'
import { procedure } from '../trpc'

export const open = procedure('incident.write')
  .input(openIncidentSchema)
  .mutation(({ ctx, input }) => openIncident(ctx, input))

export const update = procedure('incident.write')
  .input(updateIncidentSchema)
  .mutation(({ ctx, input }) => updateIncident(ctx, input))

/** Looks up again whom it reaches. */
export const checkHits = procedure('incident.write')
  .input(incidentByIdSchema)
  .mutation(({ ctx, input }) => checkIncidentHits(ctx, input))

/** Told, not needed, or taken back. */
export const recordDuty = procedure('incident.write')
  .input(recordDutySchema)
  .mutation(({ ctx, input }) => record(ctx, input))

export const addEntry = procedure('incident.write')
  .input(addEntrySchema)
  .mutation(({ ctx, input }) => addIncidentEntry(ctx, input))

export const addTask = procedure('incident.write')
  .input(addTaskSchema)
  .mutation(({ ctx, input }) => addIncidentTask(ctx, input))

export const markTask = procedure('incident.write')
  .input(markTaskSchema)
  .mutation(({ ctx, input }) => markIncidentTask(ctx, input))

export const close = procedure('incident.close')
  .input(closeIncidentSchema)
  .mutation(({ ctx, input }) => closeIncident(ctx, input))
