export { tryWhatIf, type NextAsked, type WhatIf } from './try-what-if'
export { type MovedLimit, type MovedPart, type MovedQuestion, type WhatIfScore } from './moved'
export {
  type OfferedFact,
  type OfferedQuestion,
  type OfferedSection,
  type Suggestion,
  type Suggestions,
  type TriedControl,
} from './offered'
export { type TriedProblem } from './read-tried'
