import type { JurisdictionInput } from '../../../law/jurisdiction'
import { clock, general, notFound, personalDataIn, read } from '../say'
import { certificationMembers } from './certification-members'

const harm =
  'Sensitive data or data that allows identity fraud, likely acquired by somebody else, with a real risk of serious harm.'

export const philippines: JurisdictionInput = {
  code: 'PH',
  name: { en: 'Philippines' },
  group: 'asean',
  laws: ['ph-dpa'],
  law: read('A data privacy act of 2012; its rules followed in 2016.', 'altbyte'),
  authority: read('National Privacy Commission (NPC).', 'altbyte'),
  authoritySince: null,
  clocks: [
    clock({
      id: 'ph-dpa-authority',
      instrument: 'ph-dpa',
      regime: 'dataProtection',
      to: 'authority',
      amount: 72,
      unit: 'hours',
      from: 'awareness',
      vendorHours: 24,
      trigger: read(harm, 'altbyte'),
      when: personalDataIn('PH'),
    }),
    clock({
      id: 'ph-dpa-people',
      instrument: 'ph-dpa',
      regime: 'dataProtection',
      to: 'people',
      amount: 72,
      unit: 'hours',
      from: 'awareness',
      trigger: read(harm, 'altbyte'),
      when: personalDataIn('PH'),
    }),
    clock({
      id: 'ph-dpa-full',
      instrument: 'ph-dpa',
      regime: 'dataProtection',
      to: 'authority',
      stage: 'details',
      amount: 5,
      unit: 'calendarDays',
      from: 'discovery',
      trigger: read(
        'The full report. Asking for more time, an exemption or another way of telling people does not stop the clock.',
        'quisumbing-ph',
      ),
      when: personalDataIn('PH'),
    }),
  ],
  breach: read('Beside the notices, a yearly report of incidents is due on 31 March.', 'altbyte', 'quisumbing-ph'),
  processorBreachDuty: read('A processor tells the controller.', 'altbyte'),
  transfers: {
    model: 'accountability',
    rule: read(
      'The sender stays accountable wherever the data goes. There is neither a finding of adequacy nor a list.',
      'bccs-ph',
      'rajahtann-ph',
    ),
    mechanisms: [
      { kind: 'contract', accepted: 'yes', said: read('A contract or other reasonable means.', 'bccs-ph') },
      {
        kind: 'mcc',
        accepted: 'voluntary',
        said: read(
          'A voluntary aid to accountability, by advisories of 2021 and 2024; the commission does not review agreements.',
          'bccs-ph',
          'npc-ph',
        ),
      },
      {
        kind: 'certificate',
        accepted: 'yes',
        to: certificationMembers,
        said: read('A founding member of the Global CBPR Forum.', 'mukul975'),
      },
    ],
    filings: [],
    adequacy: [],
    impactAssessment: { needed: null, validMonths: null, said: notFound() },
  },
  localisation: [notFound('No general duty to keep data in the country was found.')],
  dpo: read('Every controller and every processor names one.', 'altbyte'),
  processors: read('Act on instructions, keep data secure, help with people’s requests.', 'altbyte'),
  sanctions: read('Prison for responsible officers; hiding a breach is an offence of its own.', 'altbyte'),
  rights: notFound(),
  responseTeam: general('NCERT (CERT-PH), at DICT.'),
  open: [],
}
