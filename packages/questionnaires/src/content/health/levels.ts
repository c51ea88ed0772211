import type { PackInput, QuestionInput } from '../../model'
import { careCritical, clinicalUse, identifiable, nationalRecord, recordLevel } from './applicability'

const administrative = ['HLT-04', 'HLT-05', 'HLT-10', 'HLT-16']
const careCriticalOnly = ['HLT-03', 'HLT-14a', 'HLT-14b', 'HLT-17']

/** From light to strict; a setting of this pack throughout. Without any health fact the pack brings nothing. */
export function healthLevels(questions: readonly QuestionInput[]): PackInput['levels'] {
  return [
    {
      id: 'administrative',
      when: {
        any: [{ fact: 'healthUse', in: ['administrative', 'clinical', 'careCritical'] }, identifiable, recordLevel],
      },
      asks: administrative,
      multipliers: { components: { POL: 1.1, INV: 1.1, IRA: 1.1, CTL: 1.2 } },
      floors: [
        { overall: true, min: 60 },
        { component: 'CTL', min: 65 },
      ],
      minConfidence: 0.4,
      cadenceMonths: 24,
      maxOpenHighFindings: { count: 2, days: 90 },
    },
    {
      id: 'clinical',
      // Identifiable records are as sensitive as care itself, whatever the use is called.
      when: { any: [clinicalUse, { all: [identifiable, recordLevel] }] },
      asks: questions.map((question) => question.id).filter((id) => !careCriticalOnly.includes(id)),
      multipliers: { components: { GOV: 1.1, POL: 1.1, INV: 1.3, IRA: 1.3, CTL: 1.4, MCI: 1.1 } },
      floors: [
        { overall: true, min: 75 },
        { component: 'CTL', min: 80 },
        { component: 'HLT', min: 75 },
      ],
      minConfidence: 0.7,
      cadenceMonths: 12,
      maxOpenHighFindings: { count: 1, days: 60 },
    },
    {
      id: 'careCritical',
      when: { any: [careCritical, nationalRecord] },
      asks: 'all',
      multipliers: { components: { GOV: 1.1, POL: 1.1, INV: 1.3, IRA: 1.4, CTL: 1.5, MCI: 1.2 } },
      floors: [
        { overall: true, min: 80 },
        { component: 'CTL', min: 85 },
        { component: 'HLT', min: 85 },
      ],
      minConfidence: 0.8,
      cadenceMonths: 12,
      deltaMonths: 6,
      maxOpenHighFindings: { count: 0, days: 0 },
    },
  ]
}
