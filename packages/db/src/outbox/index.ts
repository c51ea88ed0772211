export {
  deleteOutboxRow,
  findOutboxRow,
  insertOutbox,
  listWaitingOutbox,
  markOutboxRelayed,
  type NewOutboxRow,
  type OutboxCrossing,
  type OutboxKey,
  type OutboxRow,
  type OutboxSide,
} from './outbox-repository'
