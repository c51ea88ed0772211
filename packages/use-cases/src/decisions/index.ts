export { decideAssessment } from './decide-assessment'
export { meetCondition, reopenCondition } from './mark-condition'
export { readDecision, type DecisionPage } from './read-decision'
export { recordException } from './record-exception'
