export { addIncidentEntry } from './add-entry'
export type { OpenIncidentOf } from '@rantai/db'
export { askAfterIncident } from './ask-after-incident'
export { checkIncidentHits } from './check-hits'
export { closeIncident } from './close-incident'
export {
  acknowledgeNotice,
  linkNotice,
  listNoticesOfIncident,
  openFromNotice,
  readIncidentNotice,
  shareWithVendor,
} from './incident-notices'
export type { IncidentNoticeEntryRow, IncidentNoticeRow, IncidentReportRow } from '@rantai/db'
export { listIncidents, openIncidentsOf, readIncidentChoices } from './list-incidents'
export { openIncident } from './open-incident'
export { type IncidentClockView, type IncidentHitView, type IncidentView, readIncident } from './read-incident'
export { recordDuty } from './record-duty'
export { remindOfIncident } from './remind-incident'
export { addIncidentTask, markIncidentTask } from './tasks'
export { updateIncident } from './update-incident'
export { type IncidentReport, listReports, readReport, readReportChoices } from './read-reports'
export { receiveIncidentNotice, receiveNoticeEntry, tellReporter } from './receive-incident-notice'
export { addToReport, reportIncident } from './report-incident'
