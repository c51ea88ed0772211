export { readReadiness, type Readiness } from './read-readiness'
