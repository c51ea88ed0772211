import type { PackInput, QuestionInput } from '../../model'
import { designation } from '../finance/facts'
import { careQuestions } from './care'
import { healthClocks } from './clocks'
import { dataQuestions } from './data'
import { healthKnockOuts } from './knock-outs'
import { healthLevels } from './levels'
import { read } from './sources'

/** In the order of the question bank, whatever the file. */
const questions: readonly QuestionInput[] = [...careQuestions, ...dataQuestions].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)

/**
 * What an organisation that cares for patients has to ask beyond the baseline. “The customer” is that organisation. Which
 * health data is processed and in what role (HLT-01 and HLT-02 of the question bank) the customer records itself: facts,
 * no questions. No question is left out for a small vendor: none is flagged `sme`.
 */
export const healthPack: PackInput = {
  id: 'health',
  version: '1.0.0',
  kind: 'overlay',
  title: { en: 'Health overlay' },
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
  components: [{ id: 'HLT', title: { en: 'Health care' }, weight: 25 }],
  questions: [...questions],
  levels: healthLevels(questions),
  knockOuts: healthKnockOuts,
  clocks: healthClocks,
}
