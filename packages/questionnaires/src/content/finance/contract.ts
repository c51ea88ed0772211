import type { QuestionInput } from '../../model'
import { usesSubProcessors } from './applicability'
import { read, setting } from './sources'

/** What the contract gives the institution and its supervisor: FIN-02 to FIN-04, FIN-07 to FIN-09. */
export const contractQuestions: readonly QuestionInput[] = [
  {
    id: 'FIN-02',
    component: 'FIN',
    text: {
      en: 'Does the contract let the institution’s supervisor, and whoever it appoints, reach the records, systems and premises of you and of your sub-contractors?',
    },
    plain: {
      en: 'May the institution’s supervisor look at everything that concerns this service, at your sub-contractors too?',
    },
    why: {
      en: 'A supervisor has to be able to look through the institution at those who do its work. Where the contract bars the way, the institution breaks its own duty.',
    },
    evidenceExamples: { en: 'The clause on access by the supervisor.' },
    weight: 5,
    answer: { type: 'yesNo' },
    evidence: { required: true },
    sources: [read.outsourcing, read.malaysiaTechnology, read.philippinesOutsourcing, read.europe],
    mappings: { 'iso27001:2022': ['A.5.20', 'A.5.35'], 'ccm:4.0': ['A&A-04', 'STA-09'] },
    caps: [
      {
        id: 'FIN-02-CAP',
        when: { answer: 'FIN-02', is: 'no' },
        cap: 60,
        reason: { en: 'The institution’s supervisor has no right by contract to look at the service.' },
        clear: { en: 'Sign a clause that gives the supervisor access, at sub-contractors too.' },
        source: setting(
          'access of the supervisor, as outsourcing rules in Singapore, Malaysia and the Philippines ask',
        ),
      },
    ],
  },
  {
    id: 'FIN-03',
    component: 'FIN',
    text: {
      en: 'Do the institution and its auditors have that same access, so that pooled audits and third-party reports only add to it and never replace it?',
    },
    plain: { en: 'May the institution and its auditors check for themselves, even where a report already exists?' },
    why: {
      en: 'A report says what its author looked at. The institution must be able to look where the report is silent.',
    },
    evidenceExamples: { en: 'The clause on audits, and the protocol of an audit.' },
    weight: 5,
    answer: { type: 'yesNo' },
    evidence: { required: true },
    sources: [read.outsourcing, read.philippinesOutsourcing, read.europe],
    mappings: { 'iso27001:2022': ['A.5.35'], 'ccm:4.0': ['A&A-02', 'A&A-05'] },
  },
  {
    id: 'FIN-04',
    component: 'FIN',
    text: {
      en: 'Within how many hours of discovery do you tell the institution of an incident that affects its systems or its customers’ information?',
    },
    plain: {
      en: 'How many hours after you notice an incident will you tell the institution? Give the figure in the contract; half an hour is 0.5.',
    },
    why: {
      en: 'The institution’s own time to report starts when it learns of the incident, in Singapore with a single hour. Half of the shortest such time is what it can leave to you.',
    },
    evidenceExamples: { en: 'The clause with the figure, and the roster of who is on call.' },
    weight: 5,
    answer: {
      type: 'number',
      unit: 'hours',
      bands: [
        { upTo: 0.5, score: 1 },
        { upTo: 2, score: 0.75 },
        { upTo: 12, score: 0.5 },
        { upTo: 24, score: 0.25 },
      ],
      otherwise: 0,
      none: { text: { en: 'No promise' } },
    },
    sources: [read.technologyRisk, read.philippines, read.indonesiaBanks, read.malaysiaCritical, read.europe],
    mappings: { 'iso27001:2022': ['A.5.26'], 'ccm:4.0': ['SEF-07'] },
  },
  {
    id: 'FIN-07',
    component: 'FIN',
    text: {
      en: 'Do you accept the duties of banking secrecy for customer information, for your staff, your sub-contractors and the time after the contract?',
    },
    plain: {
      en: 'Do you promise to keep what you learn about the institution’s customers secret, also afterwards, and make everyone who works for you promise it?',
    },
    why: {
      en: 'The institution answers for this secret in criminal law, and may share it only with somebody who is bound as well.',
    },
    evidenceExamples: { en: 'The undertaking, and the text that staff and sub-contractors sign.' },
    weight: 5,
    answer: { type: 'yesNo' },
    cascade: true,
    lifecycle: 'use',
    sources: [read.bankingSecrecy, read.outsourcing],
    mappings: { 'iso27001:2022': ['A.6.6'], 'ccm:4.0': ['HRS-10'] },
  },
  {
    id: 'FIN-08',
    component: 'FIN',
    text: {
      en: 'Do you need the institution’s written consent before a sub-contractor gets to see information about its customers?',
    },
    plain: { en: 'Will you ask the institution in writing before another company sees its customers’ data?' },
    why: { en: 'Each further party is one more that the institution has to know, judge and bind.' },
    evidenceExamples: { en: 'The clause on sub-contracting, and one consent that was given.' },
    weight: 5,
    answer: { type: 'yesNo' },
    appliesWhen: usesSubProcessors,
    lifecycle: 'share',
    sources: [read.outsourcing],
    mappings: { 'iso27001:2022': ['A.5.20'], 'ccm:4.0': ['DSP-13', 'STA-09'] },
    caps: [
      {
        id: 'FIN-08-CAP',
        when: { answer: 'FIN-08', is: 'no' },
        cap: 60,
        reason: { en: 'Sub-contractors can see customer information without the institution’s consent.' },
        clear: { en: 'Bind such sub-contracting to the institution’s written consent.' },
        source: setting('consent before sub-contracting, MAS Notices 658 and 1121'),
      },
    ],
  },
  {
    id: 'FIN-09a',
    component: 'FIN',
    heading: { en: 'The chain of sub-contractors' },
    text: {
      en: 'Do you give the institution the whole chain of sub-contractors behind this service, with each material link marked?',
    },
    plain: { en: 'Will you name every company in the chain behind this service, and say which ones matter most?' },
    why: {
      en: 'The institution reports its chain to its supervisor. A chain it does not know, it can neither report nor judge.',
    },
    evidenceExamples: { en: 'The register of the chain, with the tier of each link.' },
    weight: 5,
    answer: {
      type: 'single',
      choices: [
        { id: 'complete', text: { en: 'Yes, the whole chain, material links marked' }, score: 1 },
        { id: 'noneUsed', text: { en: 'No sub-contractor takes part in this service' }, score: 1 },
        { id: 'partial', text: { en: 'Yes, but some links or the marks are missing' }, score: 0.5 },
        { id: 'refused', text: { en: 'No, we do not disclose it' }, score: 0 },
      ],
    },
    appliesWhen: usesSubProcessors,
    lifecycle: 'share',
    sources: [read.outsourcing, read.europe],
    mappings: { 'iso27001:2022': ['A.5.21'], 'ccm:4.0': ['STA-07'] },
    caps: [
      {
        id: 'FIN-09a-CAP',
        when: { answer: 'FIN-09a', is: 'refused' },
        cap: 60,
        reason: { en: 'The vendor does not disclose the chain of sub-contractors behind the service.' },
        clear: { en: 'Give the institution the register of the chain.' },
        source: setting('the register of outsourced services, MAS Notices 658 and 1121'),
      },
    ],
  },
  {
    id: 'FIN-09b',
    component: 'FIN',
    heading: { en: 'The chain of sub-contractors' },
    text: {
      en: 'List the links of the chain: legal name, country, task, data seen, and whose sub-contractor each is.',
    },
    plain: { en: 'List the companies in the chain: who, where, for what, and for whom.' },
    why: { en: 'The list feeds the institution’s register and shows where many services hang on one company.' },
    evidenceExamples: { en: 'The register of the chain.' },
    weight: 5,
    answer: { type: 'subProcessors' },
    appliesWhen: { answer: 'FIN-09a', in: ['complete', 'partial'] },
    lifecycle: 'share',
    sources: [read.outsourcing, read.europe],
    mappings: { 'iso27001:2022': ['A.5.21'], 'ccm:4.0': ['STA-07'] },
  },
]
