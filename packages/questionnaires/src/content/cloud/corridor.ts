import type { QuestionInput } from '../../model'
import { cloudAnd, isCloud } from './applicability'
import { readsFrom } from './sources'

const heading = { en: 'Trusted Data Corridor' }

/** Asked for information: no corridor was found to be designated, so nothing here is ever scored until one is. */
export const corridorQuestions: readonly QuestionInput[] = [
  {
    id: 'CLD-29a',
    component: 'CLD',
    heading,
    text: { en: 'Do you claim that a data centre in scope lies in a Trusted Data Corridor?' },
    plain: { en: 'Do you say that one of your data centres is in a Trusted Data Corridor?' },
    why: {
      en: 'Inside such a corridor states would agree on rules of their own. None was found to exist so far, so the answer gives no points.',
    },
    evidenceExamples: { en: 'The designation, if there is one.' },
    weight: 1,
    answer: { type: 'yesNo' },
    scored: false,
    appliesWhen: isCloud,
    block: 'B3',
    mappings: { 'ccm:4.0': ['DSP-19'], 'csf:2.0': ['GV.OC-03'] },
    sources: readsFrom('corridor'),
  },
  {
    id: 'CLD-29b',
    component: 'CLD',
    heading,
    text: { en: 'Which act of which government designates it: title, authority, date, and where it is published?' },
    plain: { en: 'Which government decided that, when, and where can one read it?' },
    why: { en: 'Only a state can designate a corridor. A person will look at the act; the answer gives no points.' },
    evidenceExamples: { en: 'The published act.' },
    weight: 1,
    answer: { type: 'text' },
    appliesWhen: cloudAnd({ answer: 'CLD-29a', is: 'yes' }),
    block: 'B3',
    mappings: { 'ccm:4.0': ['DSP-19'], 'csf:2.0': ['GV.OC-03'] },
    sources: readsFrom('corridor'),
  },
]
