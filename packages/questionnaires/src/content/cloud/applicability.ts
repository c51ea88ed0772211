import type { Condition } from '../../model'

/** When a question of the cloud pack applies. Each says in facts what a tag of the question bank says in a word. */
export const isCloud: Condition = { fact: 'cloud', is: true }

/** The customer has to keep the data in certain countries. */
export const residencyRequired: Condition = { fact: 'residencyCountries', atLeast: 1 }

/** A loss of the data would do at least limited, serious, or severe harm. */
export const impactLimited: Condition = { fact: 'impact', atLeast: 2 }
export const impactSerious: Condition = { fact: 'impact', atLeast: 3 }
export const impactSevere: Condition = { fact: 'impact', atLeast: 4 }

export const criticalService: Condition = { fact: 'criticalService', is: true }
export const supervisedInSingapore: Condition = { fact: 'organisationCountries', includes: 'SG' }

export const cloudAnd = (condition: Condition): Condition => ({ all: [isCloud, condition] })
