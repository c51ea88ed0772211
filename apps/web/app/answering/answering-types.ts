export type { AnsweringOverview } from '@rantai/use-cases'
