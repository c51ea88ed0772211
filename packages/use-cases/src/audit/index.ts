export { auditActions, type AuditAction } from './actions'
export { record, recordEach } from './record'
