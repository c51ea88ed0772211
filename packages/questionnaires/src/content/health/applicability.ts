import type { Condition } from '../../model'

export { personalData, usesAi } from '../dmf/applicability'

export const clinicalUse: Condition = { fact: 'healthUse', in: ['clinical', 'careCritical'] }
export const careCritical: Condition = { fact: 'healthUse', is: 'careCritical' }
export const nationalRecord: Condition = { fact: 'nationalRecordCountries', atLeast: 1 }
export const secondaryUse: Condition = { fact: 'secondaryUse', is: true }
export const regulatedDevice: Condition = { fact: 'regulatedDevice', is: true }
export const identifiable: Condition = { fact: 'identifiableHealthData', is: true }
export const recordLevel: Condition = { fact: 'recordLevelSystem', is: true }
