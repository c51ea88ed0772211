import type { JurisdictionInput } from '../../../law/jurisdiction'
import { general, notFound, read } from '../say'

export const myanmar: JurisdictionInput = {
  code: 'MM',
  name: { en: 'Myanmar' },
  group: 'asean',
  laws: [],
  law: general(
    'No general data-protection law; a chapter on data in the Electronic Transactions Law, as amended in 2021.',
  ),
  authority: notFound(),
  authoritySince: null,
  clocks: [],
  breach: general('No clock was found.'),
  processorBreachDuty: notFound(),
  transfers: {
    model: 'none',
    rule: read('No rules on data flows.', 'oecd-asean-2026'),
    mechanisms: [
      { kind: 'contract', accepted: 'voluntary', said: general('A contract between the parties.') },
      { kind: 'mcc', accepted: 'no', said: notFound('No recognition of the model clauses was found.') },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [
    read(
      'Platforms with more than 100,000 users register and keep user data (Cybersecurity Law 1/2025).',
      'usasean',
      'allengledhill-mm',
    ),
  ],
  dpo: notFound(),
  processors: notFound(),
  sanctions: notFound(),
  rights: notFound(),
  responseTeam: general('mmCERT.'),
  open: [{ en: 'The day on which the Cybersecurity Law started; by general knowledge 30 July 2025.' }],
}
