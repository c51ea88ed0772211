export * as ownListRepository from './own-list-repository'
export type { NewOwnSubProcessor, OwnSubProcessorEnd, OwnSubProcessorRow } from './own-list-repository'
export * as publishedListRepository from './published-list-repository'
export type { ListReader, SubscriptionRow } from './published-list-repository'
