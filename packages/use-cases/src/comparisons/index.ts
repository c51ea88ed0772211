export { compareEngagements, type Comparison, type ComparedColumn } from './compare-engagements'
export { type Difference } from './differences'
export { type ComparedPart } from './parts'
export { type ComparedAnswer } from './answers'
