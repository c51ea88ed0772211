import type { PackInput } from '../../model'
import { assuranceQuestions } from './assurance'
import { authorityQuestions, authoritySection } from './authority'
import { corridorQuestions } from './corridor'
import { encryptionQuestions } from './encryption'
import { locationQuestions } from './location'
import { operationsQuestions } from './operations'
import { packSources, settingSource } from './sources'
import { supplyQuestions } from './supply'

/**
 * The ASEAN Framework on Cross-border Cloud Computing as questions to a provider. The framework is a policy text of
 * states and no law, and only openings of pages about it were read: every question, weight, figure and rule is this
 * pack's. “The customer” is the organisation that asks.
 */
export const cloudPack: PackInput = {
  id: 'cloud',
  version: '1.0.0',
  kind: 'cloud',
  title: { en: 'ASEAN Framework on Cross-border Cloud Computing' },
  label: 'interpretation',
  sources: packSources,
  effectiveFrom: '2026-01-16',
  changeNote: { en: 'First version.' },
  components: [{ id: 'CLD', title: { en: 'Cloud services' }, weight: 25 }],
  questions: [
    ...locationQuestions,
    ...encryptionQuestions,
    ...authorityQuestions,
    ...assuranceQuestions,
    ...supplyQuestions,
    ...operationsQuestions,
    ...corridorQuestions,
  ],
  knockOuts: [
    {
      id: 'CLD-KO-01',
      when: {
        all: [
          { answer: 'CLD-15', is: 'no' },
          { fact: 'sectors', includes: 'finance' },
        ],
      },
      reason: { en: 'The customer is supervised in finance, and its supervisor gets no access to the cloud service.' },
      clear: { en: 'Agree in the contract to information, access and audits for the customer’s supervisor.' },
      source: settingSource(authoritySection),
      waivable: true,
    },
  ],
}
