import type { Condition } from '../../model'

export { crossesBorders, isCloud, usesSubProcessors } from '../dmf/applicability'

/** The outsourcing is material under the supervisor's rules; a critical one is material too. */
export const material: Condition = { fact: 'financeMateriality', in: ['material', 'critical'] }

export const customerInformation: Condition = { fact: 'customerInformation', is: true }
export const sgCriticalSystem: Condition = { fact: 'sgCriticalSystem', is: true }
export const supervisedInSingapore: Condition = { fact: 'organisationCountries', includes: 'SG' }

/** The bank's tag “critical”: the outsourcing, the service it supports, or the system in Singapore is critical. */
export const critical: Condition = {
  any: [{ fact: 'financeMateriality', is: 'critical' }, { fact: 'criticalService', is: true }, sgCriticalSystem],
}
