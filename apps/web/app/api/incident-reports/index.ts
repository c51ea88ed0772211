import { addToReport, listReports, readReport, readReportChoices, reportIncident } from '@rantai/use-cases'
import {
  addToReportSchema,
  listReportsSchema,
  reportByIdSchema,
  reportIncidentSchema,
} from '@rantai/use-cases/incidents/reports.schema'
import { procedure, router } from '../trpc'

/** What a vendor tells its customers of incidents. */
export const incidentReports = router({
  list: procedure('incidentReport.read')
    .input(listReportsSchema)
    .query(({ ctx, input }) => listReports(ctx, input)),
  read: procedure('incidentReport.read')
    .input(reportByIdSchema)
    .query(({ ctx, input }) => readReport(ctx, input)),
  choices: procedure('incidentReport.write').query(({ ctx }) => readReportChoices(ctx)),
  report: procedure('incidentReport.write')
    .input(reportIncidentSchema)
    .mutation(({ ctx, input }) => reportIncident(ctx, input)),
  add: procedure('incidentReport.write')
    .input(addToReportSchema)
    .mutation(({ ctx, input }) => addToReport(ctx, input)),
})
