export * as requestRepository from './request-repository'
export type { RequestRow } from './request-repository'
