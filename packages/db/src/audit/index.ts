export {
  insertAuditEvent,
  insertManyAuditEvents,
  listAuditEvents,
  type AuditEvent,
  type NewAuditEvent,
} from './audit-repository'
