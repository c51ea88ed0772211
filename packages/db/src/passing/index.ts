export * as exchangeRepository from './exchange-repository'
export type { Exchange, PassedShareRow, SentBack } from './exchange-repository'
export * as passingRepository from './passing-repository'
export type {
  NewPassedRequest,
  PassedAnswerContent,
  PassedAnswerRow,
  PassedRequestRow,
  PassedState,
  SharedBelow,
} from './passing-repository'
