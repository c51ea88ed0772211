export {
  deleteReviewRow,
  findLastReviewEvent,
  insertAssessingMessage,
  listMessages,
  listReviewQueue,
  saveEvidenceReview,
  saveReviewRow,
  type NewReview,
  type QueueRow,
  type ReviewMessage,
} from './review-repository'
