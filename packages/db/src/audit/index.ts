export { insertAuditEvent, listAuditEvents, type AuditEvent, type NewAuditEvent } from './audit-repository'
