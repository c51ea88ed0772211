import { english } from '@rantai/ui/words'

/** Ten plain questions, some with several ticks, that give every fact of an engagement; two more for finance and health. */
export type FactField =
  | {
      readonly kind: 'ticks'
      readonly label: string
      readonly help?: string
      readonly ticks: readonly { readonly name: string; readonly label: string; readonly help?: string }[]
    }
  | { readonly kind: 'yesNo'; readonly name: string; readonly label: string; readonly help?: string }
  | {
      readonly kind: 'one'
      readonly name: string
      readonly label: string
      readonly help?: string
      readonly number?: true
      readonly choices: readonly (readonly [string, string, string?])[]
    }
  | {
      readonly kind: 'several'
      readonly name: string
      readonly label: string
      readonly help?: string
      readonly choices: readonly (readonly [string, string])[]
    }
  | { readonly kind: 'countries'; readonly name: string; readonly label: string; readonly help?: string }
  /** A number of people. */
  | { readonly kind: 'number'; readonly name: string; readonly label: string; readonly help?: string }

export type IntakeQuestion = {
  readonly id: string
  readonly title: string
  readonly sector?: 'finance' | 'health'
  readonly fields: readonly FactField[]
}

const impact = english([
  ['1', 'Minimal', 'hardly anyone would notice'],
  ['2', 'Limited', 'annoying, soon put right'],
  ['3', 'Serious', 'money, trouble with the law, or people hurt in their rights'],
  ['4', 'Severe', 'lasting harm to people or to the organisation'],
])

const approval = english([
  ['notNeeded', 'Not needed'],
  ['onFile', 'Needed, and on file'],
  ['missing', 'Needed, and missing'],
])

export const intakeQuestions: readonly IntakeQuestion[] = english([
  {
    id: 'data',
    title: 'Which data will the vendor see or keep?',
    fields: [
      { kind: 'yesNo', name: 'personalData', label: 'Is any of it about people?' },
      {
        kind: 'several',
        name: 'dataCategories',
        label: 'Kinds of data',
        help: 'Tick everything that may be there, also by accident.',
        choices: [
          ['identifiers', 'Names and identity numbers'],
          ['contact', 'Contact details'],
          ['financial', 'Financial'],
          ['health', 'Health'],
          ['biometric', 'Biometric'],
          ['genetic', 'Genetic'],
          ['location', 'Location'],
          ['children', 'About children'],
          ['employee', 'About employees'],
          ['businessConfidential', 'Business secrets'],
          ['telemetry', 'Usage and technical data'],
        ],
      },
      {
        kind: 'one',
        name: 'vendorRole',
        label: 'The vendor’s role for personal data',
        choices: [
          ['processor', 'Processor', 'works on your instructions'],
          ['controller', 'Controller', 'decides itself what happens with the data'],
          ['jointController', 'Joint controller', 'decides together with you'],
          ['subProcessor', 'Sub-processor', 'works for another of your processors'],
        ],
      },
    ],
  },
  {
    id: 'people',
    title: 'Whose data is it, and how many people are that?',
    fields: [
      {
        kind: 'number',
        name: 'personalRecords',
        label: 'About how many people',
        help: 'A rough number is enough. 0 if none.',
      },
      { kind: 'countries', name: 'dataSubjectCountries', label: 'Countries where these people live' },
    ],
  },
  {
    id: 'where',
    title: 'Where will the data be?',
    fields: [
      {
        kind: 'countries',
        name: 'storageCountries',
        label: 'Countries where it is stored',
        help: 'Backups count too.',
      },
      {
        kind: 'countries',
        name: 'accessCountries',
        label: 'Countries from which it can be reached',
        help: 'Support staff abroad count too.',
      },
      {
        kind: 'countries',
        name: 'residencyCountries',
        label: 'Countries it may not leave',
        help: 'Leave empty where there is no such duty.',
      },
      {
        kind: 'one',
        name: 'crossBorder',
        label: 'Does personal data cross a border?',
        choices: [
          ['none', 'No'],
          ['asean', 'Yes, within ASEAN'],
          ['mechanism', 'Yes, to a country with a listed transfer mechanism'],
          ['noMechanism', 'Yes, to a country without one'],
        ],
      },
    ],
  },
  {
    id: 'access',
    title: 'How far into your systems does the vendor reach?',
    fields: [
      {
        kind: 'one',
        name: 'access',
        label: 'Access to systems or premises',
        choices: [
          ['none', 'None'],
          ['incidental', 'Incidental', 'may see something by chance'],
          ['regular', 'Regular', 'works with your data every day'],
          ['privileged', 'Privileged', 'administers systems or networks'],
        ],
      },
    ],
  },
  {
    id: 'secret',
    title: 'If this data became known to others, how bad would that be?',
    fields: [{ kind: 'one', name: 'confidentialityImpact', label: 'Harm', number: true, choices: impact }],
  },
  {
    id: 'wrong',
    title: 'If data or service were quietly wrong, how bad would that be?',
    fields: [{ kind: 'one', name: 'integrityImpact', label: 'Harm', number: true, choices: impact }],
  },
  {
    id: 'down',
    title: 'If the service were down, how bad would that be?',
    fields: [{ kind: 'one', name: 'availabilityImpact', label: 'Harm', number: true, choices: impact }],
  },
  {
    id: 'without',
    title: 'How long would replacing this vendor take?',
    fields: [
      {
        kind: 'one',
        name: 'substitutability',
        label: 'Time to replace it',
        choices: [
          ['week', 'A week'],
          ['month', 'A month'],
          ['sixMonths', 'Six months'],
          ['longer', 'Longer'],
        ],
      },
    ],
  },
  {
    id: 'how',
    title: 'How is the service made?',
    fields: [
      {
        kind: 'ticks',
        label: 'Tick what is true',
        ticks: [
          { name: 'cloud', label: 'It runs in a cloud' },
          { name: 'internetFacing', label: 'It can be reached from the internet' },
          { name: 'developsSoftware', label: 'The vendor develops software for it' },
          { name: 'usesAi', label: 'It uses artificial intelligence' },
          { name: 'usesSubProcessors', label: 'The vendor passes data on to other companies' },
          { name: 'criticalService', label: 'One of your critical services depends on it' },
        ],
      },
    ],
  },
  {
    id: 'vendor',
    title: 'How large is the vendor?',
    fields: [
      {
        kind: 'one',
        name: 'vendorSize',
        label: 'Size',
        choices: [
          ['sme', 'Small or medium', 'may be asked the shorter questionnaire'],
          ['other', 'Larger'],
        ],
      },
    ],
  },
  {
    id: 'finance',
    title: 'What does it mean under financial supervision?',
    sector: 'finance',
    fields: [
      {
        kind: 'one',
        name: 'financeMateriality',
        label: 'Materiality of this outsourcing',
        choices: [
          ['nonMaterial', 'Not material'],
          ['material', 'Material'],
          ['critical', 'Critical'],
        ],
      },
      {
        kind: 'one',
        name: 'supervisorApproval',
        label: 'Your supervisor’s approval or notification',
        choices: approval,
      },
      {
        kind: 'ticks',
        label: 'Tick what is true',
        ticks: [
          { name: 'customerInformation', label: 'It handles information about your customers' },
          { name: 'sgCriticalSystem', label: 'It supports a system you run as critical in Singapore' },
        ],
      },
    ],
  },
  {
    id: 'health',
    title: 'What is it used for in care?',
    sector: 'health',
    fields: [
      {
        kind: 'one',
        name: 'healthUse',
        label: 'Use',
        choices: [
          ['administrative', 'Administrative'],
          ['clinical', 'Clinical'],
          ['careCritical', 'Care depends on it'],
        ],
      },
      { kind: 'one', name: 'healthOffshoreApproval', label: 'Approval to hold health data abroad', choices: approval },
      {
        kind: 'countries',
        name: 'nationalRecordCountries',
        label: 'Countries whose national health records it exchanges data with',
      },
      {
        kind: 'ticks',
        label: 'Tick what is true',
        ticks: [
          { name: 'identifiableHealthData', label: 'It handles health data of people who can be identified' },
          { name: 'recordLevelSystem', label: 'It holds or changes patients’ records' },
          { name: 'regulatedDevice', label: 'It is a medical device under the law, or part of one' },
          { name: 'secondaryUse', label: 'Health data is used beyond care, for instance for research' },
        ],
      },
    ],
  },
])

/** The sectors whose questions are asked: the organisation's own, and health where health data is handled. */
export const sectorsAsked = (sectors: readonly string[], dataCategories: unknown): readonly string[] =>
  Array.isArray(dataCategories) && dataCategories.includes('health') ? [...sectors, 'health'] : sectors

/** The questions asked for these sectors. */
export const questionsFor = (sectors: readonly string[]): readonly IntakeQuestion[] =>
  intakeQuestions.filter(({ sector }) => sector === undefined || sectors.includes(sector))
