export {
  type Affected,
  applyingDuties,
  type ApplyingDuty,
  factsOfDuties,
  type Hit,
  strictestDuty,
} from './applying-duties'
export { contactsOf, type IncidentContact } from './contacts'
export { deadlineOf, type IncidentEvents, type Start, startOf } from './deadline'
export { draftNotice, type NoticeDraft, type NoticeFacts } from './draft-notice'
export type { Duty, DutyRegime, DutySource, StartEvent } from './duty'
export {
  type ClockState,
  type DutyRecord,
  type IncidentClock,
  incidentClocks,
  isDueAtOnce,
  isOpenClock,
  keepsIncidentOpen,
} from './incident-clocks'
export { clockReminders, type ClockReminder } from './reminders'
export { vendorClock, type VendorClock } from './vendor-clock'
export { zoneOfAuthority } from './zones'
