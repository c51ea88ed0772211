export type { QueueRow, ReviewItem, ReviewPage, ReviewPreview, ReviewQuestion } from '@rantai/use-cases'
