export {
  insertAuditEvent,
  insertAuditEvents,
  listAuditEvents,
  type AuditEvent,
  type NewAuditEvent,
} from './audit-repository'
