import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, fromCitations, general, notFound, personalDataIn, read, reported, supervisedIn } from '../say'

const online = 'A cyber incident on systems of the state or systems that offer online services to people or firms.'

export const vietnam: JurisdictionInput = {
  code: 'VN',
  name: { en: 'Vietnam' },
  group: 'asean',
  laws: ['vn-pdpl', 'vn-decree-356'],
  law: read(
    'Personal Data Protection Law 91/2025 and Decree 356/2025, both in force since 1 January 2026; they replaced Decree 13/2023.',
    'rajahtann-vn',
    'morihamada-vn',
    'frasers-vn',
  ),
  authority: read('Ministry of Public Security, department A05.', 'rajahtann-vn', 'frasers-vn'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'vn-pdpl-authority',
      instrument: 'vn-pdpl',
      regime: 'dataProtection',
      to: 'authority',
      amount: 72,
      unit: 'hours',
      from: 'discovery',
      vendorHours: 24,
      trigger: read(
        'Harm to security, order, life, health, honour or property. The notice goes on a form of Decree 356.',
        'sushegaad',
        'congbao-vn',
      ),
      when: personalDataIn('VN'),
    }),
    clock({
      id: 'vn-pdpl-people',
      instrument: 'vn-decree-356',
      regime: 'dataProtection',
      to: 'people',
      reported: { amount: 72, unit: 'hours' },
      trigger: reported(
        'Sensitive data of finance, and location or biometric data. Other cases have no figure.',
        'congbao-vn',
      ),
      when: personalDataIn('VN'),
    }),
    clock({
      id: 'vn-online-services-grave',
      instrument: 'vn-decree-331',
      regime: 'cyber',
      to: 'authority',
      wording: { en: 'At once' },
      trigger: reported(
        'State security is touched, or a service is badly hit; service providers always.',
        'congbao-vn',
      ),
      when: supervisedIn('VN'),
    }),
    clock({
      id: 'vn-online-services-serious',
      instrument: 'vn-decree-331',
      regime: 'cyber',
      to: 'authority',
      reported: { amount: 24, unit: 'hours' },
      from: 'discovery',
      trigger: reported(`${online} A serious one; “serious” is not defined yet.`, 'congbao-vn'),
      when: supervisedIn('VN'),
    }),
    clock({
      id: 'vn-online-services',
      instrument: 'vn-decree-331',
      regime: 'cyber',
      to: 'authority',
      stage: 'details',
      reported: { amount: 72, unit: 'hours' },
      from: 'discovery',
      trigger: reported(`${online} The ministry’s form is still to come.`, 'congbao-vn'),
      when: supervisedIn('VN'),
      ...fromCitations('congbao-vn'),
    }),
  ],
  breach: read(
    'Personal data breaches go to A05; cyber incidents have clocks of their own beside.',
    'sushegaad',
    'congbao-vn',
  ),
  processorBreachDuty: reported('A processor tells the controller promptly (article 23).', 'congbao-vn'),
  transfers: {
    model: 'filing',
    rule: read(
      'A transfer needs an assessment dossier that is filed, with the contract attached. The ministry may stop a transfer.',
      'cdlaf-vn',
      'siglaw-vn',
      'heylefty',
    ),
    mechanisms: [
      {
        kind: 'assessment',
        accepted: 'yes',
        said: read('The dossier is the ground of the transfer.', 'cdlaf-vn', 'siglaw-vn', 'heylefty'),
      },
      {
        kind: 'mcc',
        accepted: 'unclear',
        said: read(
          'The contract is attached to the dossier; model clauses alone are not enough.',
          'heylefty',
          'congbao-vn',
        ),
      },
    ],
    filings: [
      {
        id: 'vn-transfer-dossier',
        body: 'Ministry of Public Security (A05)',
        what: { en: 'Transfer impact assessment dossier, with copies of the contracts' },
        form: 'Form 09 of Decree 356',
        kind: 'filing',
        dueDays: 60,
        dueFrom: 'firstTransfer',
        answerDays: 15,
        completeDays: 30,
        updateMonths: 6,
        updateDaysOnReorganisation: 10,
        said: read(
          'Filed within 60 days of the first transfer. Answered within 15 days, completed within 30. Brought up to date every six months where something changed, within 10 days of a reorganisation. The relief for small firms does not cover it.',
          'cdlaf-vn',
          'siglaw-vn',
          'morihamada-vn',
        ),
      },
    ],
    adequacy: [],
    impactAssessment: {
      needed: true,
      validMonths: null,
      said: read(
        'The dossier is the assessment. Fewer than one in five met the standard at first, by the authority’s own word: plan a round of additions.',
        'cdlaf-vn',
        'index-vn',
      ),
    },
  },
  localisation: [
    reported(
      'Firms set up in Vietnam that offer services on telecom networks or the internet keep account and personal data in the country for at least 24 months, system logs for 12; a copy abroad is not barred (Decree 333/2026). Whether plain software services and websites are caught is open.',
      'congbao-vn',
    ),
    reported(
      'Firms abroad: in eleven listed fields only, after three written requests within six months and an order, then twelve months to comply.',
      'congbao-vn',
    ),
    reported('Storing in a cloud abroad counts as a transfer (article 17 of Decree 356).', 'congbao-vn'),
    read(
      'Core and important data need an assessment of their own, or approval (Data Law 60/2024, Decree 165/2025).',
      'heylefty',
    ),
  ],
  dpo: read(
    'Needed, with qualifications set by Decree 356. Small and start-up firms have a relief that covers the impact assessment and the officer only.',
    'morihamada-vn',
    'frasers-vn',
    'congbao-vn',
  ),
  processors: reported(
    'Liable themselves; contract, return and deletion; data in the cloud encrypted at rest and in transit.',
    'congbao-vn',
  ),
  sanctions: read(
    'By the law: ten times the gain for trading data, up to 5 % of the prior year’s revenue for breaches of the transfer rules, up to VND 3 billion otherwise.',
    'tcanninhmang-vn',
  ),
  rights: notFound(),
  responseTeam: general(
    'The specialised forces of the Ministry of Public Security; where VNCERT/CC sits today is to be checked.',
  ),
  open: [
    { en: 'Whether plain software services and websites must store in the country.' },
    { en: 'The fines of Decree 330/2026 for firms; some parts print the figure for a person.' },
    { en: 'The meaning of “serious” in Decree 331/2026.' },
  ],
}
