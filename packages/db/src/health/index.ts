export * as readinessRepository from './readiness-repository'
