import type { PackInput } from '../../model'
import { ctlQuestions } from './ctl'
import { govQuestions } from './gov'
import { invQuestions } from './inv'
import { iraQuestions } from './ira'
import { mciQuestions } from './mci'
import { polQuestions } from './pol'
import { settingSource } from './setting-source'

export { maturityLevels } from './maturity-levels'

/**
 * The baseline: the ASEAN Data Management Framework as questions to a vendor. Only the names of the six components are
 * the framework's; wording, weights, bands, caps, lifecycle stages and blocks are this pack's. “The customer” is the
 * organisation that asks.
 */
export const dmfPack: PackInput = {
  id: 'dmf',
  version: '1.0.0',
  kind: 'baseline',
  title: { en: 'ASEAN Data Management Framework' },
  label: 'interpretation',
  sources: [
    {
      title:
        'ASEAN Data Management Framework, approved by the ASEAN digital ministers on 22 January 2021 (read through the summaries below, not in its own text)',
    },
    {
      title: 'Mayer Brown: ASEAN Model Contractual Clauses and Data Management Framework launched (February 2021)',
      url: 'https://mayerbrown.com/pt/insights/publications/2021/02/finding-harmony-asean-model-contractual-clauses-and-data-management-framework-launched',
      accessedOn: '2026-11-21',
    },
    {
      title: 'Astraia Gear: ASEAN data management and flow (February 2023), which names the six components',
      url: 'https://astraiagear.com/2023/02/18/asean-data-management-and-flow',
      accessedOn: '2026-11-21',
    },
  ],
  effectiveFrom: '2026-01-01',
  changeNote: { en: 'First version.' },
  components: [
    { id: 'GOV', title: { en: 'Governance and oversight' }, weight: 15 },
    { id: 'POL', title: { en: 'Policies and procedural documents' }, weight: 15 },
    { id: 'INV', title: { en: 'Data inventory' }, weight: 15 },
    { id: 'IRA', title: { en: 'Impact / risk assessment' }, weight: 15 },
    { id: 'CTL', title: { en: 'Controls' }, weight: 30 },
    { id: 'MCI', title: { en: 'Monitoring and continuous improvement' }, weight: 10 },
  ],
  questions: [...govQuestions, ...polQuestions, ...invQuestions, ...iraQuestions, ...ctlQuestions, ...mciQuestions],
  knockOuts: [
    {
      id: 'DMF-KO-01',
      when: {
        all: [
          { answer: 'DMF-CTL-03', is: 'no' },
          { fact: 'vendorRole', in: ['processor', 'subProcessor'] },
        ],
      },
      reason: { en: 'A processor uses personal data for more than the customer’s documented instructions.' },
      clear: { en: 'Bind processing to the customer’s documented instructions in the contract, and keep to it.' },
      source: settingSource('Controls'),
      waivable: true,
    },
  ],
}
