import type { QuestionInput } from '../../model'
import { cloudAnd, impactLimited, isCloud, supervisedInSingapore } from './applicability'
import { readsFrom, settingSource } from './sources'

const section = 'Assurance and shared duties'

/** The questions on shared duties and outside assurance, in the order in which they are shown. */
export const assuranceQuestions: readonly QuestionInput[] = [
  {
    id: 'CLD-16',
    component: 'CLD',
    text: {
      en: 'Do you provide, for each service in scope, a matrix of which security duties are yours and which the customer’s?',
    },
    plain: { en: 'Can you give the customer a table of who has to do what for security?' },
    why: { en: 'Most losses in clouds happen where each side thought that the other one took care.' },
    evidenceExamples: { en: 'The matrix, in your own form or in that of a standard.' },
    weight: 4,
    answer: { type: 'yesNo' },
    evidence: { required: true, cap: 0 },
    appliesWhen: isCloud,
    block: 'B2',
    mappings: {
      'iso27001:2022': ['A.5.23'],
      'iso27017:2015': ['CLD.6.3.1'],
      'ccm:4.0': ['STA-03', 'STA-04', 'STA-05'],
      'csf:2.0': ['GV.SC-02'],
    },
    sources: readsFrom('standards', 'protection'),
  },
  {
    id: 'CLD-17',
    component: 'CLD',
    text: { en: 'Which certificates or reports are valid today and cover exactly the services and regions in scope?' },
    plain: {
      en: 'Which certificates cover the very services and places that the customer uses? Upload each; its end date is read from the upload.',
    },
    why: {
      en: 'A certificate says something only about the services and sites in its scope. A cloud’s newest services and regions are often not in it.',
    },
    evidenceExamples: {
      en: 'Each certificate or report with the pages that list services and regions; its edition, type or tier if it has one.',
    },
    weight: 4,
    answer: {
      type: 'multi',
      choices: [
        { id: 'iso27001', text: { en: 'ISO/IEC 27001 certificate' }, score: 0.4 },
        { id: 'iso27017', text: { en: 'ISO/IEC 27017 certificate or statement' }, score: 0.3 },
        { id: 'iso27018', text: { en: 'ISO/IEC 27018 certificate or statement' }, score: 0.2 },
        { id: 'iso27701', text: { en: 'ISO/IEC 27701 certificate, with its edition' }, score: 0.2 },
        { id: 'csaStarOne', text: { en: 'CSA STAR level 1 (own assessment)' }, score: 0.1 },
        { id: 'csaStarTwo', text: { en: 'CSA STAR level 2 (assessed by others)' }, score: 0.5 },
        { id: 'socTwoTypeTwo', text: { en: 'SOC 2 type II report' }, score: 0.5 },
        { id: 'mtcs', text: { en: 'MTCS SS 584 certificate, with its tier' }, score: 0.4 },
        { id: 'c5', text: { en: 'C5 report, with its type and edition' }, score: 0.5 },
        { id: 'pciDss', text: { en: 'PCI DSS attestation' }, score: 0.2 },
        { id: 'other', text: { en: 'Another national scheme for clouds' }, score: 0.2 },
        { id: 'none', text: { en: 'None of these' }, exclusive: true },
      ],
    },
    cascade: true,
    evidence: { required: true },
    appliesWhen: isCloud,
    block: 'B1',
    mappings: { 'iso27001:2022': ['A.5.35'], 'ccm:4.0': ['A&A-02', 'A&A-04'], 'csf:2.0': ['GV.SC-07'] },
    sources: readsFrom('standards'),
    caps: [
      {
        id: 'CLD-17-CAP',
        when: { all: [{ answer: 'CLD-17', includes: 'none' }, impactLimited] },
        cap: 70,
        reason: {
          en: 'No independent body has looked at the services in scope, although a loss of the data would do harm.',
        },
        clear: { en: 'Have the services and regions in scope certified or audited.' },
        source: settingSource(section),
      },
    ],
  },
  {
    id: 'CLD-18',
    component: 'CLD',
    text: {
      en: 'If you hold data of customers that are supervised in Singapore: which tier of MTCS SS 584 covers the service?',
    },
    plain: { en: 'Which level of Singapore’s cloud certificate do you have for this service?' },
    why: { en: 'The scheme has three tiers for growing impact, of which the third is the strictest.' },
    evidenceExamples: { en: 'The certificate, or the provider’s disclosure form under the scheme.' },
    weight: 2,
    answer: {
      type: 'single',
      choices: [
        { id: 'tier3', text: { en: 'Tier 3' }, score: 1 },
        { id: 'tier2', text: { en: 'Tier 2' }, score: 0.75 },
        { id: 'tier1', text: { en: 'Tier 1' }, score: 0.5 },
        { id: 'none', text: { en: 'No tier' }, score: 0 },
        {
          id: 'notSingapore',
          text: { en: 'This service holds no data of customers supervised in Singapore' },
          score: 1,
        },
      ],
    },
    appliesWhen: cloudAnd(supervisedInSingapore),
    block: 'B1',
    mappings: { 'ccm:4.0': ['A&A-02'], 'csf:2.0': ['GV.SC-07'] },
    sources: readsFrom('standards'),
  },
]
