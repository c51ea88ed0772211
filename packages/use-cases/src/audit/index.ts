export { auditActions, type AuditAction } from './actions'
export { record } from './record'
