import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, designatedIn, general, notFound, personalDataIn, read, reported } from '../say'

const failure = 'Any failure to protect personal data; no test of harm.'

export const indonesia: JurisdictionInput = {
  code: 'ID',
  name: { en: 'Indonesia' },
  group: 'asean',
  laws: ['id-pdp'],
  law: read(
    'Law 27/2022, in force since 17 October 2022 and binding in full since 17 October 2024. The main government regulation was not signed in the first half of 2026.',
    'indokabar-id',
    'recordinglaw-id',
  ),
  authority: read(
    'The Ministry of Communication and Digital Affairs (Komdigi) for the time being; the data protection body was not formed by mid-2026.',
    'indokabar-id',
    'recordinglaw-id',
    'jdih-id',
  ),
  authoritySince: null,
  clocks: [
    clock({
      id: 'id-pdp-authority',
      instrument: 'id-pdp',
      regime: 'dataProtection',
      to: 'authority',
      amount: 72,
      unit: 'hours',
      from: null,
      vendorHours: 24,
      trigger: read(failure, 'altbyte', 'recordinglaw-id'),
      when: personalDataIn('ID'),
    }),
    clock({
      id: 'id-pdp-people',
      instrument: 'id-pdp',
      regime: 'dataProtection',
      to: 'people',
      amount: 72,
      unit: 'hours',
      from: null,
      trigger: read(failure, 'altbyte', 'recordinglaw-id'),
      when: personalDataIn('ID'),
    }),
    clock({
      id: 'id-bssn-first',
      instrument: 'id-bssn-1-2024',
      regime: 'criticalInfrastructure',
      to: 'authority',
      trigger: reported(
        'Teams of critical infrastructure report to their sector’s team and the national one; the hours were not read.',
        'bssn-id',
      ),
      when: designatedIn('ID'),
    }),
  ],
  breach: read(
    'In writing, within three times 24 hours, to the people and the authority alike.',
    'altbyte',
    'recordinglaw-id',
  ),
  processorBreachDuty: general('A processor tells the controller.'),
  transfers: {
    model: 'safeguards',
    rule: read(
      'In this order: a destination of equal or higher protection, adequate binding safeguards, consent.',
      'heylefty',
      'altbyte',
    ),
    mechanisms: [
      { kind: 'contract', accepted: 'yes', said: read('As a binding safeguard.', 'heylefty') },
      { kind: 'bindingRules', accepted: 'yes', said: read('As a binding safeguard.', 'heylefty') },
      {
        kind: 'mcc',
        accepted: 'unclear',
        said: read('No form of clauses was issued; usable as a binding safeguard by argument only.', 'heylefty'),
      },
      { kind: 'adequacy', accepted: 'yes', to: [], said: notFound('No list of adequate states was found.') },
      { kind: 'consent', accepted: 'yes', to: [], said: read('Where neither of the others is there.', 'heylefty') },
    ],
    filings: [
      {
        id: 'id-ministry-notice',
        body: 'Komdigi',
        what: { en: 'Notice to the ministry before and after the transfer, as an interim practice' },
        form: null,
        kind: 'notice',
        dueDays: null,
        dueFrom: 'beforeTransfer',
        answerDays: null,
        completeDays: null,
        updateMonths: null,
        updateDaysOnReorganisation: null,
        said: read('Interim, for registered operators of electronic systems.', 'heylefty', 'altbyte'),
      },
    ],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [
    read('Electronic systems of the public scope stay in the country (government regulation 71/2019).', 'altbyte'),
    general('Banks and health providers need approval to place systems or data abroad.'),
    read('The OECD counts five measures that keep data in the country.', 'oecd-asean-2026'),
  ],
  dpo: read('For public services, large-scale monitoring and special data.', 'altbyte'),
  processors: read('Many duties bind processors directly (article 52).', 'altbyte'),
  sanctions: read('Up to 2 % of yearly revenue.', 'altbyte'),
  rights: notFound(),
  responseTeam: general('BSSN, with ID-SIRTII/CC.'),
  open: [
    { en: 'The government regulation and the data protection body after May 2026.' },
    { en: 'The event that starts the breach clock, in the law’s own words.' },
  ],
}
