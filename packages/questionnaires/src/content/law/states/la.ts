import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, notFound, personalDataIn, read, reported } from '../say'

export const laos: JurisdictionInput = {
  code: 'LA',
  name: { en: 'Lao PDR' },
  group: 'asean',
  laws: ['la-edp'],
  law: read(
    'Law on Electronic Data Protection 25/NA of 12 May 2017, with instructions of 2018.',
    'digwatch-la',
    'clym-la',
  ),
  authority: reported('Ministry of Technology and Communications.', 'dlapiper'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'la-edp-authority',
      instrument: 'la-edp',
      regime: 'dataProtection',
      to: 'authority',
      trigger: read('The authority is to be notified; no fixed hours were found.', 'clym-la'),
      when: personalDataIn('LA'),
    }),
  ],
  breach: read('Notice to the authority by a recommendation of 2018.', 'clym-la'),
  processorBreachDuty: notFound(),
  transfers: {
    model: 'consent',
    rule: reported('With consent, and not against the law or security.', 'dlapiper', 'digwatch-la'),
    mechanisms: [
      { kind: 'consent', accepted: 'yes', to: [], said: reported('Consent of the person.', 'dlapiper') },
      { kind: 'mcc', accepted: 'no', said: notFound('No recognition of the model clauses was found.') },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [notFound()],
  dpo: notFound(),
  processors: notFound(),
  sanctions: reported('About LAK 15 million.', 'dlapiper'),
  rights: notFound(),
  responseTeam: reported('LaoCERT, at the Ministry of Technology and Communications.', 'dlapiper'),
  open: [{ en: 'Hours of the breach notice.' }],
}
