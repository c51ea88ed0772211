export { insertOutbox, type NewOutboxRow } from './outbox-repository'
