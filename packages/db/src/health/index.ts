export * as readinessRepository from './readiness-repository'
export { shippedMigrations } from './shipped-migrations'
