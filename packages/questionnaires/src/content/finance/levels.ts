import type { PackInput } from '../../model'
import { material } from './applicability'

/**
 * From light to strict; a setting of this pack throughout. Approvers are `procurement`, `riskManager` and
 * `riskCommittee`. Without a recorded materiality the pack brings nothing.
 */
export const financeLevels: PackInput['levels'] = [
  {
    id: 'nonMaterial',
    when: { fact: 'financeMateriality', in: ['nonMaterial', 'material', 'critical'] },
    asks: ['FIN-02', 'FIN-04', 'FIN-07', 'FIN-12', 'FIN-19'],
    floors: [
      { overall: true, min: 60 },
      { component: 'CTL', min: 60 },
    ],
    minConfidence: 0.4,
    cadenceMonths: 24,
    approver: 'procurement',
    maxOpenHighFindings: { count: 3, days: 90 },
  },
  {
    id: 'material',
    when: material,
    asks: 'all',
    multipliers: { components: { GOV: 1.2, INV: 1.2, IRA: 1.2, CTL: 1.3, MCI: 1.3 } },
    floors: [
      { overall: true, min: 75 },
      { component: 'CTL', min: 75 },
      { component: 'FIN', min: 75 },
    ],
    minConfidence: 0.7,
    cadenceMonths: 12,
    approver: 'riskManager',
    maxOpenHighFindings: { count: 1, days: 60 },
  },
  {
    id: 'strict',
    when: {
      any: [
        { fact: 'financeMateriality', is: 'critical' },
        {
          all: [
            { fact: 'financeMateriality', is: 'material' },
            { fact: 'customerInformation', is: true },
          ],
        },
      ],
    },
    asks: 'all',
    multipliers: { components: { GOV: 1.2, POL: 1.1, INV: 1.3, IRA: 1.3, CTL: 1.5, MCI: 1.4 } },
    floors: [
      { overall: true, min: 80 },
      { component: 'CTL', min: 85 },
      { component: 'FIN', min: 85 },
    ],
    minConfidence: 0.85,
    cadenceMonths: 12,
    deltaMonths: 6,
    approver: 'riskCommittee',
    maxOpenHighFindings: { count: 0, days: 0 },
  },
]
