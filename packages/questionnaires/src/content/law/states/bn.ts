import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, general, notFound, personalDataIn, read, reported } from '../say'

export const brunei: JurisdictionInput = {
  code: 'BN',
  name: { en: 'Brunei Darussalam' },
  group: 'asean',
  laws: ['bn-pdpo'],
  law: reported(
    'Personal Data Protection Order 2025 (S 1/2025), gazetted on 8 January 2025. Two commencement notices; most duties are reported to bind since 1 January 2026. Which sections each notice starts was not read.',
    'agc-bn',
    'thescoop-bn',
  ),
  authority: read('Authority for Info-communications Technology Industry (AITI).', 'thescoop-bn'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'bn-pdpo-authority',
      instrument: 'bn-pdpo',
      regime: 'dataProtection',
      to: 'authority',
      reported: { amount: 3, unit: 'calendarDays' },
      trigger: read(
        'Significant harm. The figure is that of the consultation text; the final order was not read.',
        'financialcrime-bn',
      ),
      when: personalDataIn('BN'),
    }),
    clock({
      id: 'bn-pdpo-people',
      instrument: 'bn-pdpo',
      regime: 'dataProtection',
      to: 'people',
      trigger: read('Significant harm to the people, by the consultation text.', 'financialcrime-bn'),
      when: personalDataIn('BN'),
    }),
  ],
  breach: read(
    'By the consultation text: told are the authority and, at significant harm, the people.',
    'financialcrime-bn',
  ),
  processorBreachDuty: read('A processor tells the organisation, by the consultation text.', 'financialcrime-bn'),
  transfers: {
    model: 'comparable',
    rule: read(
      'Protection comparable to that of the order, by the consultation text. The OECD counts the state among those that decide case by case.',
      'financialcrime-bn',
      'oecd-asean-2026',
    ),
    mechanisms: [
      {
        kind: 'contract',
        accepted: 'unclear',
        said: general('A contract that binds the recipient; check the final order.'),
      },
      {
        kind: 'bindingRules',
        accepted: 'unclear',
        said: general('Binding rules within a group; check the final order.'),
      },
      { kind: 'certificate', accepted: 'unclear', to: [], said: general('A certificate; check the final order.') },
      { kind: 'mcc', accepted: 'unclear', said: notFound('No recognition of the model clauses was found.') },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [notFound('No duty to keep data in the country was found.')],
  dpo: read('Needed, by the consultation text.', 'financialcrime-bn'),
  processors: general('Security, retention limits, and telling of a breach; check the final order.'),
  sanctions: read('Up to BND 1 million or 10 % of turnover, by one weak source; check the order.', 'nope-bn'),
  rights: notFound(),
  responseTeam: general('BruCERT, at Cyber Security Brunei.'),
  open: [{ en: 'Which sections started on which day, and the clocks and fines of the final order.' }],
}
