export * from './incident-list-repository'
export * from './incident-parts-repository'
export * from './incident-repository'
