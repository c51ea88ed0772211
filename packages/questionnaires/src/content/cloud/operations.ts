import type { QuestionInput } from '../../model'
import { isCloud } from './applicability'
import { readsFrom, settingSource } from './sources'

const section = 'Operations'
const incidentHeading = { en: 'Notice of incidents' }

/** The questions on logs, separation and notice of incidents, in the order in which they are shown. */
export const operationsQuestions: readonly QuestionInput[] = [
  {
    id: 'CLD-26',
    component: 'CLD',
    text: {
      en: 'Can the customer get the logs it needs (acts of administrators, access to data, access by your staff), soon and for long enough?',
    },
    plain: { en: 'Does the customer get the logs about its own data, quickly, and far enough back?' },
    why: { en: 'Without your logs the customer cannot find out what happened to its data, nor prove it to anyone.' },
    evidenceExamples: { en: 'The catalogue of logs, with delay and time kept for each.' },
    weight: 4,
    answer: { type: 'maturity' },
    appliesWhen: isCloud,
    lifecycle: 'use',
    block: 'B3',
    mappings: {
      'iso27001:2022': ['A.8.15'],
      'iso27017:2015': ['CLD.12.4.5'],
      'ccm:4.0': ['LOG-04', 'LOG-07', 'LOG-08'],
      'csf:2.0': ['DE.CM-03', 'PR.PS-04'],
    },
    sources: readsFrom('protection'),
  },
  {
    id: 'CLD-27',
    component: 'CLD',
    text: {
      en: 'Is each customer’s content kept apart from that of others by design, and does somebody independent test it?',
    },
    plain: { en: 'Can no other customer of yours ever see this customer’s data, and has an outsider tried it?' },
    why: { en: 'In a shared system one fault can show one customer’s content to all others.' },
    evidenceExamples: { en: 'Summary of the penetration test, and a note on the design.' },
    weight: 4,
    answer: { type: 'maturity' },
    cascade: true,
    evidence: { required: true },
    appliesWhen: isCloud,
    lifecycle: 'store',
    block: 'B3',
    mappings: {
      'iso27017:2015': ['CLD.9.5.1'],
      'ccm:4.0': ['IVS-06', 'TVM-06'],
      'csf:2.0': ['PR.IR-01'],
    },
    sources: readsFrom('protection'),
  },
  {
    id: 'CLD-28a',
    component: 'CLD',
    heading: incidentHeading,
    text: { en: 'Within how many hours of confirming a security incident do you tell the customers it affects?' },
    plain: { en: 'How many hours after you are sure of a leak will you tell the customer?' },
    sme: true,
    why: {
      en: 'The customer’s own deadlines may already be running. Laws of its sector can ask for less time than this.',
    },
    evidenceExamples: { en: 'Extract of the clause, and a sample of a notice.' },
    weight: 4,
    answer: {
      type: 'number',
      unit: 'hours',
      bands: [
        { upTo: 24, score: 1 },
        { upTo: 48, score: 0.75 },
        { upTo: 72, score: 0.5 },
      ],
      otherwise: 0,
      none: { text: { en: 'No figure is promised' } },
    },
    appliesWhen: isCloud,
    coveredBy: 'DMF-POL-06',
    block: 'B2',
    mappings: { 'iso27001:2022': ['A.5.24'], 'ccm:4.0': ['SEF-03', 'SEF-07'], 'csf:2.0': ['RS.CO-02'] },
    sources: readsFrom('protection'),
    caps: [
      {
        id: 'CLD-28a-CAP',
        when: { answer: 'CLD-28a', above: 72 },
        cap: 60,
        reason: { en: 'Affected customers are told of an incident later than 72 hours, or without any promise.' },
        clear: { en: 'Promise notice within 72 hours; 24 hours earn full points.' },
        source: settingSource(section),
      },
    ],
  },
  {
    id: 'CLD-28b',
    component: 'CLD',
    heading: incidentHeading,
    text: { en: 'Through which channel do you tell an affected customer?' },
    plain: { en: 'How does the customer learn of it?' },
    why: { en: 'A line on a status page reaches nobody at night, and does not say whose data it was.' },
    evidenceExamples: { en: 'A sample of a notice, with the way it was sent.' },
    weight: 1,
    answer: {
      type: 'single',
      choices: [
        { id: 'namedContact', text: { en: 'Directly to a contact for security that the customer named' }, score: 1 },
        { id: 'accountOwner', text: { en: 'To the owner of the account, or in the console' }, score: 0.5 },
        { id: 'publicPage', text: { en: 'On a public page only' }, score: 0.25 },
        { id: 'none', text: { en: 'No channel is set' }, score: 0 },
      ],
    },
    appliesWhen: isCloud,
    block: 'B2',
    mappings: { 'iso27001:2022': ['A.5.24'], 'ccm:4.0': ['SEF-03', 'SEF-07'], 'csf:2.0': ['RS.CO-02'] },
    sources: readsFrom('protection'),
  },
]
