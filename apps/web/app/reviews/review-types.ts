export type { QueueRow, ReviewedAnswer, ReviewItem, ReviewPage, ReviewPreview, ReviewQuestion } from '@rantai/use-cases'
