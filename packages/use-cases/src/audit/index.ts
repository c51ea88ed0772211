export { auditActions, type AuditAction } from './actions'
export { eventOf, record } from './record'
