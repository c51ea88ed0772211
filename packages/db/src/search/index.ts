export * as searchRepository from './search-repository'
export type { NamedRow } from './search-repository'
