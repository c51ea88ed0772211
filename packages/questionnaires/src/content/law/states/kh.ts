import type { JurisdictionInput } from '../../../law/jurisdiction'
import { general, notFound, read } from '../say'

export const cambodia: JurisdictionInput = {
  code: 'KH',
  name: { en: 'Cambodia' },
  group: 'asean',
  laws: [],
  law: read(
    'No general data-protection law. A third draft is dated 23 July 2025; no enactment was found.',
    'multilaw-kh',
    'dlapiper',
    'privacylaws-kh',
  ),
  authority: read('Ministry of Post and Telecommunications, by the draft.', 'privacylaws-kh', 'multilaw-kh'),
  authoritySince: null,
  clocks: [],
  breach: read('No general duty; the draft has one.', 'privacylaws-kh'),
  processorBreachDuty: notFound(),
  transfers: {
    model: 'none',
    rule: read(
      'No general rule on data flows. Banks report to the central bank on moving data abroad.',
      'oecd-asean-2026',
      'multilaw-kh',
    ),
    mechanisms: [
      { kind: 'contract', accepted: 'voluntary', said: read('A contract between the parties.', 'multilaw-kh') },
      { kind: 'mcc', accepted: 'no', said: notFound('No recognition of the model clauses was found.') },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [notFound()],
  dpo: read('By the draft: everybody, told to the authority within 30 working days.', 'privacylaws-kh'),
  processors: notFound(),
  sanctions: read('By the draft: up to KHR 600 million.', 'privacylaws-kh'),
  rights: notFound(),
  responseTeam: general('CamCERT, at the Ministry of Post and Telecommunications.'),
  open: [{ en: 'Whether the law was enacted in 2026; one tracker expects 2026 or 2027.' }],
}
