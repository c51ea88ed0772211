export { decideAssessment } from './decide-assessment'
export { readDecision, type DecisionPage } from './read-decision'
export { recordException } from './record-exception'
