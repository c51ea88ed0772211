/** The browser's door: what a vendor is asked and how answers open questions. Nothing here loads a schema library. */
export type * from './asked-types'
export { type AskedState, evaluateAsked } from './evaluate-asked'
export { passable, passedDown } from './pass-down'
export { partOf, sectionPart } from './part-of'
