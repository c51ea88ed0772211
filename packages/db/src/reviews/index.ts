export {
  countReviewQueue,
  deleteReviewRow,
  findLastReviewEvent,
  insertAssessingMessage,
  listMessages,
  listReviewQueue,
  saveEvidenceReview,
  saveReviewRow,
  type NewReview,
  type QueueCounts,
  type QueueRow,
  type ReviewMessage,
} from './review-repository'
