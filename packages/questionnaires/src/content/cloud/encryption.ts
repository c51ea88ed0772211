import type { QuestionInput } from '../../model'
import { cloudAnd, impactSevere, isCloud } from './applicability'
import { readsFrom, settingSource } from './sources'

const section = 'Encryption and keys'

/** The questions on encryption and its keys, in the order in which they are shown. */
export const encryptionQuestions: readonly QuestionInput[] = [
  {
    id: 'CLD-07',
    component: 'CLD',
    text: {
      en: 'Is content encrypted at rest in every storage service in scope, without the customer having to turn it on?',
    },
    plain: { en: 'Is everything that is stored encrypted from the start?' },
    sme: true,
    why: { en: 'What has to be turned on is forgotten somewhere. A copied disk or snapshot then lies open.' },
    evidenceExamples: { en: 'Table of services with their encryption, or the list of validated modules.' },
    weight: 5,
    answer: {
      type: 'single',
      choices: [
        { id: 'defaultForAll', text: { en: 'By default, in all services in scope' }, score: 1 },
        { id: 'optIn', text: { en: 'Possible in all services, but to be turned on' }, score: 0.75 },
        { id: 'partial', text: { en: 'In some services only' }, score: 0.25 },
        { id: 'none', text: { en: 'Not encrypted' }, score: 0 },
      ],
    },
    cascade: true,
    appliesWhen: isCloud,
    lifecycle: 'store',
    block: 'B3',
    mappings: { 'iso27001:2022': ['A.8.24'], 'ccm:4.0': ['CEK-03', 'CEK-04'], 'csf:2.0': ['PR.DS-01'] },
    sources: readsFrom('atRest'),
    caps: [
      {
        id: 'CLD-07-CAP',
        when: { answer: 'CLD-07', in: ['partial', 'none'] },
        cap: 60,
        reason: { en: 'Stored content is not, or only partly, encrypted.' },
        clear: { en: 'Encrypt all storage services in scope; doing it by default earns full points.' },
        source: settingSource(section),
      },
      {
        id: 'CLD-07-CAP-SEVERE',
        when: { all: [{ answer: 'CLD-07', is: 'optIn' }, impactSevere] },
        cap: 70,
        reason: {
          en: 'A loss of this data would do severe harm, and its encryption depends on somebody turning it on.',
        },
        clear: { en: 'Encrypt by default in all storage services in scope.' },
        source: settingSource(section),
      },
    ],
  },
  {
    id: 'CLD-08',
    component: 'CLD',
    text: { en: 'On which of these ways is traffic always encrypted?' },
    plain: { en: 'Where is data encrypted while it travels?' },
    sme: true,
    why: {
      en: 'Traffic crosses cables and switches of others, also inside a cloud. Each stretch left open is one to listen on.',
    },
    evidenceExamples: { en: 'White paper on network security, or the configuration.' },
    weight: 5,
    answer: {
      type: 'multi',
      choices: [
        { id: 'customerEdge', text: { en: 'Between the customer and the service' }, score: 0.6 },
        { id: 'betweenDataCentres', text: { en: 'Between data centres' }, score: 0.2 },
        { id: 'betweenServices', text: { en: 'Between internal services' }, score: 0.2 },
        { id: 'none', text: { en: 'None of these' }, exclusive: true },
      ],
    },
    cascade: true,
    appliesWhen: isCloud,
    lifecycle: 'share',
    block: 'B3',
    mappings: { 'iso27001:2022': ['A.8.24', 'A.8.20'], 'ccm:4.0': ['CEK-03', 'IVS-03'], 'csf:2.0': ['PR.DS-02'] },
    sources: readsFrom('inTransit'),
    caps: [
      {
        id: 'CLD-08-CAP',
        when: { not: { answer: 'CLD-08', includes: 'customerEdge' } },
        cap: 60,
        reason: { en: 'Traffic between the customer and the service is not always encrypted.' },
        clear: { en: 'Encrypt all traffic between the customer and the service.' },
        source: settingSource(section),
      },
    ],
  },
  {
    id: 'CLD-09',
    component: 'CLD',
    text: { en: 'What is the strongest control over encryption keys that the customer can have in this service?' },
    plain: { en: 'Can the customer hold or manage the keys itself?' },
    why: { en: 'Whoever controls the key controls the content, wherever it lies and whoever asks for it.' },
    evidenceExamples: { en: 'Documentation of key management, or the certificate of the hardware module.' },
    weight: 4,
    answer: {
      type: 'single',
      choices: [
        { id: 'customerHeld', text: { en: 'The customer holds the keys outside your systems' }, score: 1 },
        { id: 'customerManaged', text: { en: 'The customer manages the keys inside your systems' }, score: 0.75 },
        { id: 'providerManaged', text: { en: 'You manage the keys' }, score: 0.5 },
        { id: 'none', text: { en: 'There are no keys, as content is not encrypted' }, score: 0 },
      ],
    },
    appliesWhen: isCloud,
    lifecycle: 'store',
    block: 'B3',
    mappings: {
      'iso27001:2022': ['A.8.24'],
      'ccm:4.0': ['CEK-08', 'CEK-12', 'CEK-21'],
      'csf:2.0': ['PR.DS-01'],
    },
    sources: readsFrom('atRest'),
    caps: [
      {
        id: 'CLD-09-CAP-SEVERE',
        when: { all: [{ answer: 'CLD-09', in: ['providerManaged', 'none'] }, impactSevere] },
        cap: 70,
        reason: { en: 'A loss of this data would do severe harm, and the customer has no control over its keys.' },
        clear: { en: 'Let the customer manage the keys; holding them outside your systems earns full points.' },
        source: settingSource(section),
      },
    ],
  },
  {
    id: 'CLD-10',
    component: 'CLD',
    text: {
      en: 'Can content be protected while it is being processed, for instance by confidential computing or sealed memory?',
    },
    plain: { en: 'Can data be kept hidden even while the computer works with it?' },
    why: { en: 'Stored and travelling data can be encrypted; in memory it lies open, unless the hardware shields it.' },
    evidenceExamples: { en: 'List of features, with the services that have them.' },
    weight: 1,
    answer: { type: 'yesNo' },
    appliesWhen: cloudAnd(impactSevere),
    lifecycle: 'use',
    block: 'B3',
    mappings: { 'iso27001:2022': ['A.8.24'], 'ccm:4.0': ['CEK-03'], 'csf:2.0': ['PR.DS-10'] },
    sources: readsFrom('atRest'),
  },
]
