export { namesAny } from './names-any'
export { coreOf, type QuestionCore, questionKey } from './question-key'
export { LIBRARY_MONTHS, type Staleness, stalenessOf } from './staleness'
