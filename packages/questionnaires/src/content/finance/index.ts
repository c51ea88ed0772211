import type { PackInput, QuestionInput } from '../../model'
import { assuranceQuestions } from './assurance'
import { designatedClocks, financeClocks } from './clocks'
import { contractQuestions } from './contract'
import { designation } from './facts'
import { financeKnockOuts } from './knock-outs'
import { financeLevels } from './levels'
import { resilienceQuestions } from './resilience'
import { read } from './sources'

/** In the order of the question bank, whatever the file. */
const inOrder = (questions: readonly QuestionInput[]): QuestionInput[] =>
  questions.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/**
 * What a financial institution has to ask beyond the baseline. “The institution” is the organisation that asks; its
 * customers are people and firms of its own. Whether the service is material, and whether customer information is
 * disclosed (FIN-01 of the question bank), the institution records itself: facts, no question. No question is left out
 * for a small vendor, since the supervisor's rules know no small vendors: none is flagged `sme`.
 */
export const financePack: PackInput = {
  id: 'finance',
  version: '1.0.0',
  kind: 'overlay',
  title: { en: 'Finance overlay' },
  label: 'interpretation',
  sources: [
    ...Object.values(read),
    {
      title:
        'Weights, bands, multipliers, floors, caps, knock-outs, cadences and the vendor’s hours: settings of this pack, not law',
      label: 'organisationPolicy',
    },
  ],
  effectiveFrom: '2026-11-22',
  changeNote: { en: 'First version.' },
  facts: designation,
  components: [{ id: 'FIN', title: { en: 'Financial services' }, weight: 25 }],
  questions: inOrder([...contractQuestions, ...resilienceQuestions, ...assuranceQuestions]),
  levels: financeLevels,
  knockOuts: financeKnockOuts,
  clocks: [...financeClocks, ...designatedClocks],
}
