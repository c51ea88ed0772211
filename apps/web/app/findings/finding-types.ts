export type { FindingView } from '@rantai/use-cases'
