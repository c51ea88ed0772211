import type { PackInput } from '../../model'
import { critical, customerInformation, material, supervisedInSingapore } from './applicability'
import { setting } from './sources'

/**
 * What makes a finance engagement unacceptable whatever its score. Two rest on duties that an institution can't set
 * aside by itself, the audit right and the supervisor's approval, and aren't waivable; the rest a committee may waive for a time.
 */
export const financeKnockOuts: PackInput['knockOuts'] = [
  {
    id: 'FIN-KO-01',
    when: { all: [{ answer: 'FIN-02', is: 'no' }, material] },
    reason: { en: 'The supervisor has no access by contract to a material service.' },
    clear: { en: 'Sign an addendum that gives the supervisor access, at sub-contractors too.' },
    source: setting('access of the supervisor, as outsourcing rules in Singapore, Malaysia and the Philippines ask'),
    waivable: true,
  },
  {
    id: 'FIN-KO-02',
    when: { all: [{ answer: 'FIN-03', is: 'no' }, material] },
    reason: { en: 'The institution and its auditors have no access of their own to a material service.' },
    clear: { en: 'Sign an addendum that gives the institution and its auditors access.' },
    source: setting('independent audit of outsourced services, MAS Notices 658 and 1121'),
    waivable: false,
  },
  {
    id: 'FIN-KO-03',
    when: {
      all: [
        material,
        {
          any: [
            { answer: 'FIN-04', above: { clock: 'hours', times: 0.5 } },
            { answer: 'FIN-04', above: 24 },
            { answer: 'FIN-04', is: 'none' },
          ],
        },
      ],
    },
    reason: {
      en: 'Notice of an incident comes later than half of the shortest time in which the institution has to report, or later than 24 hours, or is not promised.',
    },
    clear: { en: 'Promise notice within half of that time, and never later than 24 hours.' },
    source: setting('the institution’s own clocks; half of the shortest is left to the vendor, 24 hours at most'),
    waivable: true,
  },
  {
    id: 'FIN-KO-04',
    when: { all: [{ answer: 'FIN-07', is: 'no' }, customerInformation] },
    reason: { en: 'The vendor sees customer information and does not accept banking secrecy.' },
    clear: { en: 'Sign the undertaking on banking secrecy.' },
    source: setting('banking secrecy'),
    waivable: true,
  },
  {
    id: 'FIN-KO-05',
    when: { all: [{ answer: 'FIN-10a', is: 'no' }, critical] },
    reason: { en: 'There is no plan for leaving a service on which something critical depends.' },
    clear: { en: 'Write an exit plan that the institution accepts.' },
    source: setting('exit from critical outsourced services'),
    waivable: true,
  },
  {
    id: 'FIN-KO-06',
    when: { fact: 'supervisorApproval', is: 'missing' },
    reason: { en: 'The supervisor has to approve this or be told of it, and that is not on file.' },
    clear: { en: 'Put the supervisor’s approval, or the proof that it was told, on file.' },
    source: setting('approvals such as that of OJK for systems abroad, POJK 11/2022 article 35'),
    waivable: false,
  },
  {
    id: 'FIN-KO-07',
    when: {
      all: [
        {
          any: [
            { answer: 'DMF-CTL-03', is: 'no' },
            { answer: 'DMF-CTL-04', is: 'no' },
          ],
        },
        customerInformation,
      ],
    },
    reason: { en: 'Customer information may be used for more than the institution’s own purposes.' },
    clear: { en: 'Rule out any other use in the contract.' },
    source: setting('banking secrecy, and protection of customer information in MAS Notices 658 and 1121'),
    waivable: true,
  },
  {
    id: 'FIN-KO-08',
    when: { all: [supervisedInSingapore, customerInformation, { value: 'FIN-12', below: 1 }] },
    reason: {
      en: 'A measure of cyber hygiene that Singapore’s rules require is missing on systems with customer information.',
    },
    clear: { en: 'Put all six measures in place and show it.' },
    source: setting('the six areas of the MAS Notice on Cyber Hygiene'),
    waivable: true,
  },
  {
    id: 'FIN-KO-09',
    when: {
      all: [
        {
          any: [
            { answer: 'DMF-INV-08a', is: 'refused' },
            { answer: 'FIN-09a', is: 'refused' },
          ],
        },
        material,
      ],
    },
    reason: { en: 'The vendor of a material service refuses to name the companies behind it.' },
    clear: { en: 'Give the institution the register of the chain.' },
    source: setting('the register of outsourced services, MAS Notices 658 and 1121'),
    waivable: true,
  },
]
