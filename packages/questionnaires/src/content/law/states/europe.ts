import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, general, notFound, personalDataIn, read } from '../say'

/** The members of the union. The GDPR also binds in Iceland, Liechtenstein and Norway, by the EEA agreement. */
const unionMembers = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(
  ' ',
)
const aseanStates = ['BN', 'ID', 'KH', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN']

export const europeanUnion: JurisdictionInput = {
  code: 'EU',
  name: { en: 'European Union' },
  group: 'partner',
  members: unionMembers,
  laws: ['eu-gdpr'],
  law: general('The General Data Protection Regulation.'),
  authority: general('National authorities, joined in the EDPB.'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'eu-gdpr-authority',
      instrument: 'eu-gdpr',
      regime: 'dataProtection',
      to: 'authority',
      amount: 72,
      unit: 'hours',
      from: 'awareness',
      vendorHours: 24,
      checkedOn: '2026-11-22',
      trigger: read(
        'Unless a risk to people’s rights is unlikely; within the limit where feasible.',
        'commonaccord-gdpr',
      ),
      when: personalDataIn(...unionMembers),
    }),
    clock({
      id: 'eu-gdpr-people',
      instrument: 'eu-gdpr',
      regime: 'dataProtection',
      to: 'people',
      wording: { en: 'Without undue delay' },
      trigger: general('A high risk to people’s rights.'),
      when: personalDataIn(...unionMembers),
    }),
  ],
  breach: general('Beside it NIS2 has reports at 24 hours, 72 hours and one month, and DORA clocks for finance.'),
  processorBreachDuty: read('A processor tells the controller without undue delay.', 'commonaccord-gdpr'),
  transfers: {
    model: 'safeguards',
    rule: general('A decision of adequacy, or safeguards with a transfer impact assessment, or a listed exception.'),
    mechanisms: [
      { kind: 'euScc', accepted: 'yes', said: general('The standard clauses 2021/914.') },
      { kind: 'bindingRules', accepted: 'yes', said: general('Approved binding corporate rules.') },
      { kind: 'adequacy', accepted: 'yes', to: [], said: notFound('The list of adequate states was not checked.') },
      { kind: 'certificate', accepted: 'yes', to: [], said: general('Codes of conduct and certification.') },
      {
        kind: 'mcc',
        accepted: 'no',
        said: general('The ASEAN model clauses may stand beside the standard clauses, not in their place.'),
      },
    ],
    filings: [],
    adequacy: [{ to: aseanStates, adequate: false, said: general('No member of ASEAN was found adequate.') }],
    impactAssessment: { needed: true, validMonths: null, said: general('Asked by clause 14 of the standard clauses.') },
  },
  localisation: [notFound()],
  dpo: notFound(),
  processors: notFound(),
  sanctions: notFound(),
  rights: notFound(),
  responseTeam: notFound(),
  open: [{ en: 'The list of adequate states.' }],
}

export const unitedKingdom: JurisdictionInput = {
  code: 'GB',
  name: { en: 'United Kingdom' },
  group: 'partner',
  laws: ['gb-uk-gdpr'],
  law: general('UK GDPR and Data Protection Act 2018; the Data (Use and Access) Act 2025 starts in stages.'),
  authority: general('Information Commissioner (ICO).'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'gb-gdpr-authority',
      instrument: 'gb-uk-gdpr',
      regime: 'dataProtection',
      to: 'authority',
      amount: 72,
      unit: 'hours',
      from: 'awareness',
      vendorHours: 24,
      checkedOn: '2026-11-22',
      trigger: read('A risk to people’s rights and freedoms is likely.', 'gdprledger-uk'),
      when: personalDataIn('GB'),
    }),
  ],
  breach: read('Told is the ICO.', 'gdprledger-uk'),
  processorBreachDuty: read('A processor tells the controller without undue delay.', 'gdprledger-uk'),
  transfers: {
    model: 'safeguards',
    rule: general('A data-protection test of the destination, or safeguards.'),
    mechanisms: [
      {
        kind: 'contract',
        accepted: 'yes',
        said: general('The transfer agreement (IDTA), or the addendum to the standard clauses of the EU.'),
      },
      { kind: 'bindingRules', accepted: 'yes', said: general('Approved binding corporate rules.') },
      {
        kind: 'adequacy',
        accepted: 'yes',
        to: [],
        said: notFound('The list of destinations that pass the test was not checked.'),
      },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: true, validMonths: null, said: general('The data-protection test.') },
  },
  localisation: [notFound()],
  dpo: notFound(),
  processors: notFound(),
  sanctions: notFound(),
  rights: notFound(),
  responseTeam: notFound(),
  open: [{ en: 'Which parts of the act of 2025 have started.' }],
}
