import type { Condition } from '../../model'

/** When a question of the DMF pack applies. Each says in facts what a tag of the question bank says in a word. */
export const personalData: Condition = { fact: 'personalData', is: true }
export const isCloud: Condition = { fact: 'cloud', is: true }
export const usesAi: Condition = { fact: 'usesAi', is: true }
export const developsSoftware: Condition = { fact: 'developsSoftware', is: true }
export const crossesBorders: Condition = { fact: 'crossBorder', in: ['asean', 'mechanism', 'noMechanism'] }

/** The customer recorded sub-processors, or the vendor listed at least one. */
export const usesSubProcessors: Condition = {
  any: [
    { fact: 'usesSubProcessors', is: true },
    { answer: 'DMF-INV-08b', atLeast: 1 },
  ],
}

/** A loss of the data would do at least limited harm; below that these questions ask more than the data is worth. */
export const impactLimited: Condition = { fact: 'impact', atLeast: 2 }

export const personalDataAsController: Condition = {
  all: [personalData, { fact: 'vendorRole', in: ['controller', 'jointController'] }],
}
export const personalDataOrCloud: Condition = { any: [personalData, isCloud] }
export const subProcessorsOrCloud: Condition = { any: [usesSubProcessors, isCloud] }
