export { readReadiness, type PartState, type Readiness } from './read-readiness'
