import type { QuestionInput } from '../../model'
import { isCloud } from './applicability'
import { readsFrom, settingSource } from './sources'

/** The section that caps and knock-outs name as what they were read from. */
export const authoritySection = 'Access by authorities and supervisors'

/** The questions on access by authorities and supervisors, in the order in which they are shown. */
export const authorityQuestions: readonly QuestionInput[] = [
  {
    id: 'CLD-11',
    component: 'CLD',
    text: {
      en: 'Is each request of a public authority for hosted content checked, challenged where it goes too far, narrowed and logged, by a written process that also binds your group?',
    },
    plain: {
      en: 'When an authority asks a company of your group for hosted data, who checks it, and is it written down?',
    },
    why: {
      en: 'A cloud provider gets such requests in countries the customer has never thought of. Unchecked, more is handed over than was asked.',
    },
    evidenceExamples: { en: 'The policy, or the chart of the process.' },
    weight: 5,
    answer: { type: 'maturity' },
    cascade: true,
    appliesWhen: isCloud,
    lifecycle: 'share',
    block: 'B2',
    mappings: { 'iso27001:2022': ['A.5.31'], 'ccm:4.0': ['DSP-18'], 'csf:2.0': ['GV.OC-03'] },
    sources: readsFrom('authorityAccess'),
    caps: [
      {
        id: 'CLD-11-CAP',
        when: { answer: 'CLD-11', atMost: 1 },
        cap: 70,
        reason: { en: 'There is no written and approved process for requests by authorities for hosted content.' },
        clear: { en: 'Write and approve how requests are checked, challenged, narrowed and logged.' },
        source: settingSource(authoritySection),
      },
    ],
  },
  {
    id: 'CLD-12',
    component: 'CLD',
    text: {
      en: 'Will you tell the customer before you disclose its content to an authority, and, where law forbids that, as soon as the ban ends?',
    },
    plain: { en: 'Will you tell the customer before you hand its data to an authority, or as soon as you may?' },
    why: { en: 'Only the customer can defend the people its data is about, and only if it knows in time.' },
    evidenceExamples: { en: 'Extract of the clause.' },
    weight: 5,
    answer: { type: 'yesNo' },
    cascade: true,
    appliesWhen: isCloud,
    lifecycle: 'share',
    block: 'B2',
    mappings: { 'iso27701:2019': ['B.8.5.4'], 'ccm:4.0': ['DSP-18'], 'csf:2.0': ['RS.CO-02'] },
    sources: readsFrom('authorityAccess'),
    caps: [
      {
        id: 'CLD-12-CAP',
        when: { answer: 'CLD-12', is: 'no' },
        cap: 70,
        reason: { en: 'Content may go to an authority without the customer ever hearing of it.' },
        clear: { en: 'Promise notice before disclosure, or as soon as the law allows it.' },
        source: settingSource(authoritySection),
      },
    ],
  },
  {
    id: 'CLD-13',
    component: 'CLD',
    text: {
      en: 'Do you publish, at least once a year, how many requests by authorities you received and met, counted for each ASEAN state?',
    },
    plain: { en: 'Do you publish every year how often authorities asked for data, country by country?' },
    why: { en: 'Figures by country show what a promise is worth there. A worldwide total hides it.' },
    evidenceExamples: { en: 'The latest report.' },
    weight: 3,
    answer: { type: 'yesNo' },
    evidence: { required: true },
    appliesWhen: isCloud,
    block: 'B1',
    mappings: { 'iso27701:2019': ['B.8.5.5'], 'ccm:4.0': ['DSP-18'], 'csf:2.0': ['GV.OV-03'] },
    sources: readsFrom('authorityAccess'),
  },
  {
    id: 'CLD-14',
    component: 'CLD',
    text: {
      en: 'Which countries’ laws could compel your group to hand over the customer’s content, wherever it is stored?',
    },
    plain: { en: 'Which countries could force a company of your group to hand over data?' },
    why: {
      en: 'Some laws follow the owner and not the place. The answer feeds the customer’s look at transfers, and gives no points.',
    },
    evidenceExamples: { en: 'Legal memo, or the chart of the group.' },
    weight: 3,
    answer: { type: 'countries' },
    cascade: true,
    appliesWhen: isCloud,
    block: 'B2',
    mappings: { 'iso27001:2022': ['A.5.31'], 'ccm:4.0': ['GRC-07'], 'csf:2.0': ['GV.OC-03'] },
    sources: readsFrom('authorityAccess'),
  },
  {
    id: 'CLD-15',
    component: 'CLD',
    text: {
      en: 'Will the customer’s supervisor, such as a central bank or a health ministry, get information, access to premises and audits when it asks?',
    },
    plain: { en: 'May the authority that supervises the customer look at what you do for it, also on site?' },
    sme: true,
    why: {
      en: 'A supervised customer may have to be able to show its supervisor everything that is done for it, wherever that happens.',
    },
    evidenceExamples: { en: 'The addendum on access by supervisors.' },
    weight: 5,
    answer: { type: 'yesNo' },
    cascade: true,
    evidence: { required: true },
    appliesWhen: isCloud,
    block: 'B1',
    mappings: { 'iso27001:2022': ['A.5.20', 'A.5.35'], 'ccm:4.0': ['A&A-04', 'STA-09'], 'csf:2.0': ['GV.SC-05'] },
    sources: readsFrom('authorityAccess', 'sectorGuidance'),
    caps: [
      {
        id: 'CLD-15-CAP',
        when: {
          all: [
            { answer: 'CLD-15', is: 'no' },
            { fact: 'sectors', includes: 'health' },
          ],
        },
        cap: 70,
        reason: { en: 'The customer works in health, and its supervisor gets no access to the cloud service.' },
        clear: { en: 'Agree to information, access and audits for the customer’s supervisor.' },
        source: settingSource(authoritySection),
      },
    ],
  },
]
