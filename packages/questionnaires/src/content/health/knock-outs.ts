import type { PackInput } from '../../model'
import { careCritical, identifiable, recordLevel } from './applicability'
import { setting } from './sources'

/**
 * What makes a health engagement unacceptable whatever its score. A missing approval can't be set aside by the
 * organisation itself and isn't waivable; the rest a committee may waive for a time.
 */
export const healthKnockOuts: PackInput['knockOuts'] = [
  {
    id: 'HLT-KO-01',
    when: {
      all: [
        { answer: 'HLT-04', outside: { fact: 'residencyCountries' } },
        { fact: 'healthOffshoreApproval', in: ['missing'] },
      ],
    },
    reason: { en: 'Patients’ data is kept where it may not be without an approval, and the approval is not on file.' },
    clear: { en: 'Move the data, or put the approval on file.' },
    source: setting('residency and approval rules, such as Indonesia’s Government Regulation 46 of 2014'),
    waivable: false,
  },
  {
    id: 'HLT-KO-02',
    when: {
      any: [
        { answer: 'HLT-05', above: 24 },
        { answer: 'HLT-05', is: 'none' },
      ],
    },
    reason: { en: 'Notice of an incident comes later than 24 hours, or is not promised.' },
    clear: { en: 'Promise notice within 24 hours.' },
    source: setting('what a provider of care needs to react and to report'),
    waivable: true,
  },
  {
    id: 'HLT-KO-03',
    when: {
      all: [
        { answer: 'HLT-11', is: 'no' },
        { fact: 'nationalRecordCountries', includes: 'SG' },
      ],
    },
    reason: {
      en: 'Data of Singapore’s national health record may be used for decisions on insurance, jobs or marketing.',
    },
    clear: { en: 'Rule such use out by policy, and block it technically.' },
    source: setting('the purpose of the record, care; the Health Information Act is not in force and not its basis'),
    waivable: true,
  },
  {
    id: 'HLT-KO-04',
    when: {
      all: [
        {
          any: [
            { answer: 'DMF-CTL-03', is: 'no' },
            { answer: 'DMF-CTL-04', is: 'no' },
          ],
        },
        identifiable,
      ],
    },
    reason: { en: 'Patients’ data may be used for more than the customer’s own purposes.' },
    clear: { en: 'Rule out any other use in the contract.' },
    source: setting('medical secrecy'),
    waivable: true,
  },
  {
    id: 'HLT-KO-05',
    // Over the value, at its worst: the cloud pack's questions cover these two.
    when: {
      all: [
        {
          any: [
            { value: 'DMF-CTL-10', atMost: 0 },
            { value: 'DMF-CTL-15', atMost: 0 },
          ],
        },
        identifiable,
      ],
    },
    reason: { en: 'Patients’ data is not encrypted at all, stored or on its way.' },
    clear: { en: 'Encrypt the data, stored and on its way.' },
    source: setting('protection of sensitive data, Viet Nam’s Decree 356 and Singapore guidance'),
    waivable: true,
  },
  {
    id: 'HLT-KO-06',
    when: { all: [{ answer: 'HLT-06', atMost: 1 }, recordLevel] },
    reason: { en: 'The service holds patients’ records, and nobody can reliably tell who saw or changed them.' },
    clear: { en: 'Log every access to records by a written and approved rule, and review the logs.' },
    source: setting('audit trails of patients’ records, Philippine Health Privacy Code and Singapore guidance'),
    waivable: true,
  },
  {
    id: 'HLT-KO-07',
    when: { all: [careCritical, { answer: 'HLT-14b', is: 'no' }, { answer: 'DMF-CTL-22c', is: 'none' }] },
    reason: { en: 'Patients depend on the service; there is no fallback, and its recovery was never tested.' },
    clear: { en: 'Provide a fallback, and test the recovery.' },
    source: setting('availability of records, Indonesia’s regulation on medical records and Singapore guidance'),
    waivable: true,
  },
  {
    id: 'HLT-KO-08',
    when: { answer: 'DMF-MCI-04', is: 'no' },
    reason: { en: 'The vendor lets neither the customer nor anyone for it audit the service.' },
    clear: { en: 'Agree to audits in the contract.' },
    source: setting('oversight by providers of care and their authorities'),
    waivable: true,
  },
]
